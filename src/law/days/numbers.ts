import { ordinalOf } from '../ordinals.ts';
import { signs, words, type Reader } from './reader.ts';

/** Numbers as „po upływie …” and „po …” have them. */
const UNITS = [
  '',
  'jed(?:nego|nym)',
  'dw(?:óch|u|oma)',
  'trzech',
  'czterech',
  'pięciu',
  'sześciu',
  'siedmiu',
  'ośmiu',
  'dziewięciu',
  'dziesięciu',
  'jedenastu',
  'dwunastu',
  'trzynastu',
  'czternastu',
  'piętnastu',
  'szesnastu',
  'siedemnastu',
  'osiemnastu',
  'dziewiętnastu',
];
const TENS = [
  '',
  '',
  'dwudziestu',
  'trzydziestu',
  'czterdziestu',
  'pięćdziesięciu',
  'sześćdziesięciu',
  'siedemdziesięciu',
  'osiemdziesięciu',
  'dziewięćdziesięciu',
];

const numbered = (row: readonly string[]): [number, RegExp][] =>
  row.flatMap((source, value): [number, RegExp][] => (source === '' ? [] : [[value, words(source)]]));
const UNIT_WORDS = numbered(UNITS);
const TEN_WORDS = numbered(TENS);
/** „dwudziestu jeden”, „trzydziestu dwóch” */
const AFTER_TENS: readonly (readonly [number, RegExp])[] = [
  [1, words('jeden')],
  ...UNIT_WORDS.filter(([value]) => value > 1 && value < 10),
];

/** „czternastu”, „dwudziestu jeden”: 1–99. */
function numberInWords(reader: Reader): number | null {
  const tens = TEN_WORDS.find(([, pattern]) => reader.take(pattern) !== null)?.[0] ?? 0;
  const units =
    tens === 0
      ? (UNIT_WORDS.find(([, pattern]) => reader.take(pattern) !== null)?.[0] ?? 0)
      : (AFTER_TENS.find(([, pattern]) => reader.take(pattern) !== null)?.[0] ?? 0);
  return tens === 0 && units === 0 ? null : tens * 10 + units;
}

const COUNT = signs(String.raw`(\d{1,3})(?:\s*-\s*(?:tu|stu|ciu|u|go|ech|miu))?(?![\p{L}\d./-])`);
const OPENING = signs(String.raw`\((?:słownie:?)?`);
const CLOSING = signs(String.raw`\)`);

/** „14”, „czternastu”, „14 (czternastu)”, „14-tu”; a number written twice must be the same. */
export function readCount(reader: Reader): number | null {
  const digits = reader.take(COUNT);
  if (digits === null) return numberInWords(reader);
  const count = Number(digits[1]);
  if (reader.take(OPENING) === null) return count;
  return numberInWords(reader) === count && reader.take(CLOSING) !== null ? count : null;
}

const DIGITS = signs(String.raw`(\d{1,2})(?:\.|\s*-?\s*(?:go|szego|szym|ym|ego))?(?![\p{L}\d./-])`);
const WORD = /(\p{L}+)(?!\p{L})/iuy;

const TENS_OF_DAYS: readonly (readonly [RegExp, number])[] = [
  [/^dwudziest(?:ego|ym)$/u, 20],
  [/^trzydziest(?:ego|ym)$/u, 30],
];

const readWord = (reader: Reader): string => reader.take(WORD)?.[1]?.toLowerCase() ?? '';

function ordinal(word: string, most = 20): number | null {
  const value = Number(ordinalOf(word) ?? 0);
  return value > 0 && value <= most ? value : null;
}

/** „pierwszego”, „piętnastym”, „dwudziestego pierwszego”, „1.”, „1-go”: 1–31. */
export function readOrdinal(reader: Reader): number | null {
  const digits = reader.take(DIGITS);
  if (digits !== null) return Number(digits[1]) <= 31 ? Number(digits[1]) : null;
  return reader.attempt(() => {
    const first = readWord(reader);
    const tens = TENS_OF_DAYS.find(([pattern]) => pattern.test(first))?.[1];
    if (tens === undefined) return ordinal(first);
    const day = tens + (reader.attempt(() => ordinal(readWord(reader), 9)) ?? 0);
    return day > 31 ? null : day;
  });
}
