import { MONTH_FORMS, monthName } from './dates.ts';
import { fold } from './fold.ts';
import { RAISED, raisedNumber } from './raised-number.ts';
import { wordSignAt } from './word-signs.ts';

/** A piece of text that can be searched for: a word, or something exact (a number, a date, a reference) under its keys. */
export interface SearchToken {
  readonly kind: 'word' | 'exact';
  /** The piece as written, in lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Keys under which something exact is found; the first is all of it, the others are parts. Empty for words. */
  readonly keys: readonly string[];
}

const NUMBER = String.raw`\d{1,4}[a-zł]{0,3}${RAISED}?`;
/** „§ 5 ust. 2 pkt 3 lit. b”, „§5”, „paragraf 5”, „art. 19a”, „artykuł 41e ust 1”. */
const REFERENCE = String.raw`(?<unit>§+|paragraf\p{L}*|par\.?(?=\s*\d)|artyku[łl]\p{L}*|art\.?)\s*(?<number>\d{1,4}(?:[a-z]{1,3}|\s[a-h](?!\p{L}))?${RAISED}?)(?!\p{L})`;
/** Units below: „ust. 2”, „pkt 3”, „lit. b”, also alone. */
const BELOW = String.raw`(?:ust(?:ęp\p{L}*|ep\p{L}*|\.)?\s*(?<ust>${NUMBER})(?![\p{L}\d]))?[\s,]*(?:(?:pkt\.?|punkt\p{L}*)\s*(?<pkt>${NUMBER})(?![\p{L}\d]))?[\s,]*(?:(?:lit\.\s*|lit\s+|liter\p{L}*\s+)(?<lit>[a-z]{1,2})(?![\p{L}\d]))?`;
/** „24.10.2019”, „24/10/2019”, „24-10-2019”. */
const DAY_FIRST = String.raw`(?<day>[0-3]?\d)[./-](?<month>[01]?\d)[./-](?<year>(?:19|20)\d\d)(?!\d)`;
/** „2019-10-24”. */
const YEAR_FIRST = String.raw`(?<year>(?:19|20)\d\d)-(?<month>[01]\d)-(?<day>[0-3]\d)(?!\d)`;
/** „24 października 2019”, „31 maja”, „24 X 2019”. */
const MONTHS = [...MONTH_FORMS.keys()].join('|');
const LONG_DATE = String.raw`(?<day>[0-3]?\d)\s+(?<month>${MONTHS})(?![\p{L}])(?:\s+(?<year>(?:19|20)\d\d)(?!\d))?`;
const ROMAN_DATE = String.raw`(?<day>[0-3]?\d)[\s.](?<month>x{0,1}i{1,3}|iv|vi{0,3}|ix|x)[\s.](?<year>(?:19|20)\d\d)(?!\d)`;
/** „XV/200/2019”, „BRM.0006.1.2020”-like marks stay words; „315/7”. */
const SLASHED = String.raw`(?<slashed>[\p{L}\d]+(?:\/[\p{L}\d]+)+)`;
/** „poz. 1461”. */
const POSITION = String.raw`poz(?:ycj\p{L}+|\.)?\s*(?<position>\d{1,6})(?!\d)`;
/** „420 000 zł”, „301.455,20”, „1,5 %”, „30 tys. zł”. */
const AMOUNT = String.raw`(?<amount>\d{1,3}(?:[ .]\d{3})+(?!\d)(?:,\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?(?![\p{L}\d]))(?:\s*(?<scale>tys(?:\.|ięc\p{L}*|iąc\p{L}*)?|mln|milion\p{L}*|mld|miliard\p{L}*)(?![\p{L}]))?(?:\s?(?<percent>%))?`;

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/tys/, 1e3],
  [/mln|milion/, 1e6],
  [/mld|miliard/, 1e9],
];
const ROMAN_MONTHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Units below in the order of their labels. */
const BELOW_NAMES = ['ust', 'pkt', 'lit'] as const;

/** The named groups of a match. */
type Groups = Readonly<Record<string, string | undefined>>;

/** „par5”, „par5ust2”, „par5ust2pkt3” and what can be asked for alone: „ust2”. The whole comes first. */
function referenceKeys({ unit, number = '', ...below }: Groups): string[] {
  const own = raisedNumber(number.replace(/\s/g, ''));
  const chain: string[] = unit === undefined ? [] : [`${unit.startsWith('art') ? 'art' : 'par'}${own}`];
  const alone: string[] = [];
  for (const name of BELOW_NAMES) {
    const label = below[name];
    if (label === undefined) continue;
    const key = `${name}${raisedNumber(label)}`;
    chain.push(`${chain.at(-1) ?? ''}${key}`);
    alone.push(key);
  }
  return [...new Set([...chain.reverse(), ...alone])];
}

const pad = (text: string): string => text.padStart(2, '0');

/** A whole day, day and month, the month's name, the year. */
function dateKeys(year: string | undefined, month: number, day: string): string[] {
  const both = `${pad(String(month))}${pad(day)}`;
  return [
    ...(year === undefined ? [] : [`data${year}${both}`]),
    `dzien${both}`,
    monthName(month),
    ...(year === undefined ? [] : [year]),
  ];
}

/** „XV/200/2019” whole, „200/2019”, „xv/200”, and each number alone. */
function slashedKeys(text: string): string[] {
  if (!/\d/.test(text)) return [];
  const parts = fold(text).split('/');
  const keys: string[] = [];
  for (let length = parts.length; length >= 2; length--) {
    for (let from = 0; from + length <= parts.length; from++) keys.push(parts.slice(from, from + length).join('/'));
  }
  return [...keys, ...parts.filter((part) => /\d/.test(part))];
}

/** „420 000” and „420.000,00” are 420000, „30 tys.” is 30000. */
function amountKeys({ amount = '', scale = '', percent }: Groups): string[] {
  const isGrouped = /^\d{1,3}[ .]\d{3}(?!\d)/.test(amount);
  const plain = (isGrouped ? amount.replace(/[ .]/g, '') : amount).replace(',', '.');
  const factor = SCALES.find(([pattern]) => pattern.test(scale))?.[1] ?? 1;
  const value = String(Math.round(Number(plain) * factor * 100) / 100);
  // Leading zeros and version-like numbers are kept as written.
  const key = /^0\d/.test(amount) ? amount : value;
  return percent === undefined ? [key] : [`${key}%`, key];
}

/** Keys of a date; of one that no calendar has, its numbers. */
function writtenDateKeys({ day = '', month = '', year }: Groups): string[] {
  const named = MONTH_FORMS.get(month) ?? (/\d/.test(month) ? Number(month) : ROMAN_MONTHS.indexOf(month) + 1);
  if (named >= 1 && named <= 12 && Number(day) >= 1 && Number(day) <= 31) return dateKeys(year, named, day);
  return [day, ...(year === undefined ? [] : [year])];
}

/** A way to write something exact, and the keys under which what is written so is found. */
interface Form {
  readonly pattern: RegExp;
  readonly keys: (groups: Groups) => string[];
}

const form = (source: string, keys: Form['keys']): Form => ({ pattern: new RegExp(source, 'uy'), keys });

const slashedForm = form(SLASHED, ({ slashed = '' }) => slashedKeys(slashed));

/** What may begin with a letter or „§”; the first form that fits counts. */
const NAMED: readonly Form[] = [
  form(`${REFERENCE}[\\s,]*${BELOW}`, referenceKeys),
  form(String.raw`(?<!\p{L})(?=(?:ust|pkt|punkt|lit))${BELOW}(?<=[\p{L}\d])`, referenceKeys),
  slashedForm,
  form(POSITION, ({ position = '' }) => [`poz${position}`, position]),
];

/** What may begin with a digit; the first form that fits counts. */
const NUMERIC: readonly Form[] = [
  ...[DAY_FIRST, YEAR_FIRST, LONG_DATE, ROMAN_DATE].map((source) => form(source, writtenDateKeys)),
  slashedForm,
  form(AMOUNT, amountKeys),
];

/** What may join the parts of a word. */
const JOINERS = "-'’_/";
/** What joins the parts of a compound word, each of which is a word as well. */
export const COMPOUND = /[-'’_]/;
const EXACT_BEGINS = /^(?:§|\d|par|art|ust|pkt|punkt|lit|poz)/u;

/** Whether a word may begin something exact; most words are told apart by it. */
const mayBeExact = (written: string): boolean => EXACT_BEGINS.test(written) || written.includes('/');

function endOfSigns(text: string, start: number): number {
  let end = start;
  for (let length = wordSignAt(text, end); length > 0; length = wordSignAt(text, end)) end += length;
  return end;
}

/** Where a word ends whose first part ends at a place. */
function endOfJoined(text: string, firstEnd: number): number {
  let end = firstEnd;
  while (JOINERS.includes(text.charAt(end)) && wordSignAt(text, end + 1) > 0) end = endOfSigns(text, end + 1);
  return end;
}

type Exact = Omit<SearchToken, 'kind'>;

/** Something exact that begins at a place, `null` where there is none. */
function exactAt(text: string, start: number): Exact | null {
  for (const { pattern, keys } of /\d/.test(text.charAt(start)) ? NUMERIC : NAMED) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    const found = match[0].replace(/[\s,]+$/, '');
    const own = keys(match.groups ?? {});
    return own.length === 0 ? null : { text: found, start, end: start + found.length, keys: own };
  }
  return null;
}

const SMALL_DIGIT = /[²³₀-₉]/;
/** „m²”, „dm³”; a longer word with a digit above has the mark of a footnote. */
const UNIT_OF_MEASURE = /(?<![\p{L}\d])(?:\p{L}{1,2})[²³](?![\p{L}\d])/gu;
/** „CO₂”, „H₂O”. */
const DIGITS_BELOW = /(?<=\p{L})[₀-₉]+/gu;

/** „m²” is asked for as „m2”, „CO₂” as „CO2”: the same text with digits on the line, as long as it was. */
const withPlainDigits = (text: string): string =>
  SMALL_DIGIT.test(text)
    ? text.replace(UNIT_OF_MEASURE, (unit) => unit.normalize('NFKC')).replace(DIGITS_BELOW, (digits) => digits.normalize('NFKC'))
    : text;

/**
 * Goes through the words and exact things of a text, or of a query. Both sides use it, so that what is written and what is asked meet.
 * A word of several parts („e-usługa”) is said to be one.
 */
export function eachToken(
  source: string,
  onWord: (text: string, start: number, isCompound: boolean) => void,
  onExact: (found: Exact) => void,
): void {
  const text = withPlainDigits(
    source
      .replace(/[\u00a0\u2007\u2009\u202f\t\n]/g, ' ')
      .replace(/[\u2010-\u2012]/g, '-')
      .toLowerCase(),
  );
  let at = 0;
  while (at < text.length) {
    const isSection = text.charAt(at) === '§';
    const firstEnd = isSection ? at + 1 : endOfSigns(text, at);
    if (firstEnd === at) {
      at += 1;
      continue;
    }
    const end = isSection ? firstEnd : endOfJoined(text, firstEnd);
    const written = text.slice(at, end);
    const exact = mayBeExact(written) ? exactAt(text, at) : null;
    if (exact !== null) {
      onExact(exact);
      at = exact.end;
      continue;
    }
    let start = at;
    for (const part of isSection ? [] : written.split('/')) {
      onWord(part, start, COMPOUND.test(part));
      start += part.length + 1;
    }
    at = end;
  }
}

/** The tokens of a text in order. */
export function searchTokens(source: string): SearchToken[] {
  const tokens: SearchToken[] = [];
  eachToken(
    source,
    (text, start) => tokens.push({ kind: 'word', text, start, end: start + text.length, keys: [] }),
    (exact) => tokens.push({ kind: 'exact', ...exact }),
  );
  return tokens;
}
