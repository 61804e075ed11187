import { romanValue } from './roman.ts';
import { lastFiniteVerb } from './finite-verb.ts';

/** The number that begins a part of a text which is no rozdział: „I. Cele programu”, „II) Zasady”, „Część III – Formy”. */
export interface PartMarker {
  /** Its place among the parts, from 1. */
  readonly value: number;
  /** „I.”, „Część III”. */
  readonly label: string;
  /** How many characters of the line it takes, with the white space after it. */
  readonly length: number;
}

const ROMAN = String.raw`(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})`;
const ROMAN_PART = new RegExp(String.raw`^(${ROMAN})\s*([.)]|(?=\s[-–—]\s))(?:\s*[-–—])?(?:\s+|(?=\p{Lu}\p{Ll})|$)`, 'u');
/** A heading may do without the stop, „## I Cele programu”, and so may a line in capitals. */
const HEADED_PART = new RegExp(String.raw`^(${ROMAN})()\s+(?=\p{Lu})`, 'u');
const isInCapitals = (line: string): boolean => line === line.toUpperCase() && /\s.*\p{Lu}{3}/u.test(line);
const ORDINALS = ['pierwsza', 'druga', 'trzecia', 'czwarta', 'piąta', 'szósta', 'siódma', 'ósma', 'dziewiąta', 'dziesiąta'];
const NAMED_PART = new RegExp(
  String.raw`^(część|c z ę ś ć)\s+(${ROMAN}|\d{1,2}|${ORDINALS.join('|')})(?![\p{L}\d])\s*[.:–—-]?\s*`,
  'iu',
);

function valueOf(number: string): number {
  const ordinal = ORDINALS.indexOf(number.toLowerCase()) + 1;
  return ordinal > 0 ? ordinal : Number(number) || romanValue(number.toUpperCase());
}

/** „(1) CELE PROGRAMU”: in capitals or as a heading; other lines that begin so are sentences as often as titles. */
const BRACKETED = new RegExp(String.raw`^\((${ROMAN}|\d{1,2})\)\s+(?=\p{Lu})`, 'u');

function bracketedPart(line: string, isHeading: boolean): PartMarker | null {
  const [whole, number = ''] = BRACKETED.exec(line) ?? [];
  if (whole === undefined || (!isHeading && !/^\P{Ll}*\p{Lu}{3}\P{Ll}*$/u.test(line.slice(whole.length)))) return null;
  return { value: valueOf(number), label: `(${number})`, length: whole.length };
}

/** A marker of a part at the start of a line, or `null`. Only the others of its row tell that it is one: „I.” alone may be an initial. */
export function readPartMarker(line: string, isHeading: boolean): PartMarker | null {
  if (line.startsWith('(')) return bracketedPart(line, isHeading);
  const roman = ROMAN_PART.exec(line) ?? (isHeading || isInCapitals(line) ? HEADED_PART.exec(line) : null);
  if (roman !== null) {
    const [whole, number = '', stop = ''] = roman;
    return { value: romanValue(number), label: number + stop, length: whole.length };
  }
  const named = NAMED_PART.exec(line);
  if (named === null || !line.startsWith('C')) return null;
  const [whole, word = '', number = ''] = named;
  return { value: valueOf(number), label: `${word.replace(/ /g, '')} ${number}`, length: whole.length };
}

/** Whether the words after the number of a part are its title: „Cele programu”, „Rodzaj zadania:”; „Wprowadza się zmiany.” is a sentence. */
export const isPartTitle = (words: string): boolean =>
  words.length <= 160 && /^[\p{Lu}„(\d]/u.test(words) && !/[;,]$/u.test(words) && lastFiniteVerb(words) === -1;
