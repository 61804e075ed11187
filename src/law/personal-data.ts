import { oneSpaced } from './one-spaced.ts';

/** Numbers by which a private person can be known or paid, as texts print them. */

/** Something that is not to be published, and where it stands. */
export interface PersonalNumber {
  readonly what: 'PESEL' | 'account' | 'mobile';
  readonly at: number;
  readonly length: number;
}

const PESEL_WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];

/** Check digit and date of birth of a PESEL number (ustawa z dnia 24 września 2010 r. o ewidencji ludności, art. 15). */
function isPesel(digits: string): boolean {
  const sum = PESEL_WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const month = Number(digits.slice(2, 4)) % 20;
  const day = Number(digits.slice(4, 6));
  return (10 - (sum % 10)) % 10 === Number(digits[10]) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Check digits of a Polish bank account (NRB, 26 digits): the number with „PL00” behind it leaves 1 of 97. */
function isAccount(digits: string): boolean {
  const moved = `${digits.slice(2)}2521${digits.slice(0, 2)}`;
  let rest = 0;
  for (const digit of moved) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

const ELEVEN = /(?<![\d/.,-])\d{11}(?![\d/-])/g;
/** „12 3456 7890 1234 5678 9012 3456”, also without spaces and after „PL” */
const ACCOUNT = /(?<!\d)\d{2}(?:[ \u00a0-]?\d{4}){6}(?!\d)/g;
/** First two digits of mobile numbers in Poland. */
const MOBILE =
  /(?<![\d/.,-])(?:(?:\+|00)?48[ \u00a0-]?)?(?:45|50|51|53|57|60|66|69|72|73|78|79|88)\d(?:([ \u00a0-])\d{3}\1\d{3}|\d{6})(?![\d/-])/g;
/** „tel.”, „kom.”, „telefon” just before a number of nine digits, which might else count anything. */
const BEFORE_PHONE = /(?<!\p{L})(?:tel(?:efon\p{L}*|\.)?|kom(?:órk\p{L}*|\.)?)(?: ?(?:kom|kontaktow\p{L}+|nr|numer))?[:. ]*$/iu;

/** „+48 600 …”, „0048 600 …”, „600-700-800”: written as nothing but a telephone is. */
const SURE_PHONE = /^(?:\+|00)48|^(?:48[ \u00a0-]?)?\d{3}-/u;
/** „PESEL: …”, „nr PESEL …”, „rachunek bankowy nr …”, „konto: …”: words that say what the number is, whatever its check digits. */
const BEFORE_PESEL = /PESEL(?: ?(?:nr|numer))?[:., –-]*$/iu;
const BEFORE_ACCOUNT = /(?<!\p{L})(?:rachun\p{L}+|kont(?:o|a|u|em))(?: \p{L}+){0,5}[:. –-]*(?:PL)?$/iu;

const CONTEXT = 40;

/** Numbers of a shape that either prove themselves by their check digits or are named by the words before them. */
const found = (
  text: string,
  pattern: RegExp,
  what: PersonalNumber['what'],
  is: (digits: string) => boolean,
  before: RegExp,
): PersonalNumber[] =>
  [...text.matchAll(pattern)].flatMap((match): PersonalNumber[] =>
    is(match[0]) || before.test(oneSpaced(text.slice(Math.max(0, match.index - CONTEXT), match.index)))
      ? [{ what, at: match.index, length: match[0].length }]
      : [],
  );

const digitsOf = (number: string): string => number.replace(/\D/g, '');

/** PESEL numbers, bank accounts and mobile phones of a text; numbers that no word names and whose check digits are wrong are something else. */
export const personalNumbers = (text: string): PersonalNumber[] =>
  [
    ...found(text, ELEVEN, 'PESEL', (number) => isPesel(digitsOf(number)), BEFORE_PESEL),
    ...found(text, ACCOUNT, 'account', (number) => isAccount(digitsOf(number)), BEFORE_ACCOUNT),
    ...found(text, MOBILE, 'mobile', (number) => SURE_PHONE.test(number), BEFORE_PHONE),
  ].sort((a, b) => a.at - b.at);
