/**
 * Markers of the units of Polish legal acts: how a line says which unit it opens.
 * Law: „Zasady techniki prawodawczej” (Dz. U. z 2016 r. poz. 283) § 54–62, 124 and 124a; forms beyond it are those of real acts.
 */
import type { UnitKind } from '../types.ts';

export interface Marker {
  readonly kind: Exclude<UnitKind, 'text' | 'wsp'>;
  /** The number as written, without punctuation: `5a`, `IV`, `za`; empty for a tiret. */
  readonly number: string;
  /** The marker as it is shown: `§ 5a.`, `2)`, `–`. */
  readonly label: string;
  /** How many characters of the line the marker takes, with the white space after it. */
  readonly length: number;
  /** A tiret below a tiret. */
  readonly double: boolean;
}

interface MarkerRule {
  readonly kind: Marker['kind'];
  readonly pattern: RegExp;
  readonly label: (number: string, match: RegExpExecArray) => string;
}

const NUMBER = String.raw`\d{1,4}[a-ząćęłńóśźż]{0,4}(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\^\w+\^)?`;
const ROMAN_OR_ARABIC = String.raw`(?:[IVXLC]+|\d{1,3})(?:[a-z]{1,2}|[A-Z])?`;
const END = String.raw`(?:\s+|$)`;

/** Each with a line of a real act. */
const RULES: readonly MarkerRule[] = [
  // „§ 5a. Do kompetencji…”, „§1. Uchwala się…”, „§ 1” alone on its line
  {
    kind: 'par',
    pattern: new RegExp(`^§\\s*(${NUMBER})(?:\\s*\\.${END}|\\s*$)`, 'u'),
    label: (number) => `§ ${number}.`,
  },
  // „Art. 5. 1. Organy administracji…”
  {
    kind: 'art',
    pattern: new RegExp(`^Art\\.\\s*(${NUMBER})(?:\\s*\\.${END}|\\s*$)`, 'u'),
    label: (number) => `Art. ${number}.`,
  },
  // „2a. Jednostka pomocnicza…”; not a date (24.10.2019) and not a decimal (1.5)
  { kind: 'ust', pattern: new RegExp(`^(${NUMBER})\\.${END}`, 'u'), label: (number) => `${number}.` },
  // „1aa) tworzenia warunków…”, „4) (uchylony)”
  { kind: 'pkt', pattern: new RegExp(`^(${NUMBER})\\)\\s*`, 'u'), label: (number) => `${number})` },
  // „za) …”, „ł) …” (not Latin, yet found in real acts)
  { kind: 'lit', pattern: /^([a-ząćęłńóśźż]{1,3})\)\s*/u, label: (number) => `${number})` },
];

const DASH = '[-–—−]';
const TIRET = new RegExp(`^(${DASH})(?:\\s*(${DASH}))?\\s+(?=\\S)`, 'u');

/** „Rozdział 1. Postanowienia ogólne”, „ROZDZIAŁ I.”, „Dział IIIa”; the title may be missing and stand on the next line. */
const GROUPING = new RegExp(
  `^([Dd]ział|DZIAŁ|[Rr]ozdział|ROZDZIAŁ|[Oo]ddział|ODDZIAŁ)\\s+(${ROMAN_OR_ARABIC})(?![\\p{L}\\d])\\s*[.:–-]?\\s*`,
  'u',
);
const GROUPING_KINDS: Readonly<Record<string, Marker['kind']>> = { dział: 'dzial', rozdział: 'rozdz', oddział: 'oddz' };

/** „Załącznik nr 1 do uchwały nr …”, „Załącznik do Uchwały …”, „Załącznik – Wykaz organów” */
const ATTACHMENT = /^Załącznik(?:\s+(?:nr\.?|numer)\s*(\d+[a-z]?|[IVXLC]+))?(?=[\s.:]|$)\s*(?:[-–—]\s+)?/iu;

/** „4^1^” and „4¹” are the same number, and neither is „41”. */
const raise = (digits: string): string => digits.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));

/** A marker of §, art., ust., pkt, lit. or tiret at the start of a line, or `null`. */
export function readMarker(line: string): Marker | null {
  for (const { kind, pattern, label } of RULES) {
    const match = pattern.exec(line);
    if (match !== null) {
      const number = (match[1] ?? '').replace(/\^(\w+)\^/g, (_, raised: string) => raise(raised));
      return { kind, number, label: label(number, match), length: match[0].length, double: false };
    }
  }
  const tiret = TIRET.exec(line);
  if (tiret !== null) {
    const double = tiret[2] !== undefined;
    return { kind: 'tir', number: '', label: double ? '– –' : '–', length: tiret[0].length, double };
  }
  return null;
}

/** A marker of a dział, rozdział or oddział; what follows it on the line is the title. */
export function readGroupingMarker(line: string): Marker | null {
  const match = GROUPING.exec(line);
  if (match === null) return null;
  const [whole, word = '', number = ''] = match;
  const kind = GROUPING_KINDS[word.toLowerCase()];
  return kind === undefined ? null : { kind, number, label: `${word} ${number}`, length: whole.length, double: false };
}

/** A marker of an attachment; an attachment without a number is the first. */
export function readAttachmentMarker(line: string): Marker | null {
  const match = ATTACHMENT.exec(line);
  if (match === null) return null;
  const number = match[1] ?? '';
  const label = number === '' ? 'Załącznik' : `Załącznik nr ${number}`;
  return { kind: 'zal', number: number === '' ? '1' : number, label, length: match[0].length, double: false };
}

/** „(uchylony)”, „(uchylona).”, „(skreślony);” as the whole of a unit's text. */
export const isRepealedText = (text: string): boolean => /^\(\s*(?:uchylon[yae]|skreślon[yae])\s*\)\s*[.;,]?$/iu.test(text);

/** „Uzasadnienie”, also spaced out: „U Z A S A D N I E N I E”. */
export const isReasonsHeading = (line: string): boolean =>
  /^uzasadnienie$/iu.test(line.replace(/\s+/g, '')) || /^uzasadnienie(?:\s+do\s.{0,300})?$/iu.test(line.trim());

/** The line under an act at which its text ends: „Przewodniczący Rady Miejskiej Leszna”. */
export const isSignature = (line: string): boolean =>
  /^(?:Wice)?(?:Przewodnicząc[ya]|Prezydent|Burmistrz|Wójt|Starosta|Marszałek|Minister|Prezes)(?=\s|$)[^.;:]{0,120}$/iu.test(
    line.trim(),
  );
