import type { UnitKind } from '../types.ts';

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(digits: string): number {
  let value = 0;
  for (let i = 0; i < digits.length; i++) {
    const [own, next] = [ROMAN[digits[i] ?? ''] ?? 0, ROMAN[digits[i + 1] ?? ''] ?? 0];
    value += own < next ? -own : own;
  }
  return value;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lower = (raised: string): number => Number(raised.replace(/./gu, (digit) => String(SUPERSCRIPTS.indexOf(digit))) || 0);

interface Key {
  readonly number: number;
  readonly raised: number;
  readonly suffix: string;
}

/** Kinds whose numbers may be Roman; letters of litery are letters, though some are Roman digits. */
const MAY_BE_ROMAN: ReadonlySet<UnitKind> = new Set(['rozdz', 'dzial', 'oddz', 'zal']);

function keyOf(kind: UnitKind, number: string): Key {
  const arabic = /^(\d+)([⁰¹²³⁴⁵⁶⁷⁸⁹]*)(\p{L}*)([⁰¹²³⁴⁵⁶⁷⁸⁹]*)$/u.exec(number);
  if (arabic !== null)
    return { number: Number(arabic[1]), raised: lower((arabic[2] ?? '') + (arabic[4] ?? '')), suffix: arabic[3] ?? '' };
  const roman = MAY_BE_ROMAN.has(kind) ? /^([ivxlc]+)([a-h]?)$/u.exec(number) : null;
  return roman === null
    ? { number: 0, raised: 0, suffix: number }
    : { number: romanValue(roman[1] ?? ''), raised: 0, suffix: roman[2] ?? '' };
}

/**
 * Order of the numbers of units of a kind: by the integer, then by the letters (`2 < 2a < 2aa < 2b`, `z < za`), § 89 of „Zasady techniki
 * prawodawczej”. Roman and Arabic numbers of chapters are the same numbers.
 */
export function compareNumbers(kind: UnitKind, a: string, b: string): number {
  if (a === b) return 0;
  const [x, y] = [keyOf(kind, a), keyOf(kind, b)];
  return x.number - y.number || x.raised - y.raised || (x.suffix === y.suffix ? 0 : x.suffix < y.suffix ? -1 : 1);
}
