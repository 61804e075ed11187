import { romanValue } from '../law/roman.ts';
import { loweredDigits, RAISED_DIGITS } from '../law/raised-number.ts';
import type { UnitKind } from '../types.ts';

interface Key {
  readonly number: number;
  /** Letters right after the number: the „a” of „2a”. */
  readonly suffix: string;
  /** The part above the line: the 3 of „18³a”, and the letters after it. */
  readonly raised: number;
  readonly raisedSuffix: string;
}

const ARABIC = new RegExp(`^(\\d+)(\\p{L}*)(${RAISED_DIGITS}*)(\\p{L}*)$`, 'u');

/** Kinds whose numbers may be Roman; letters of litery are letters, though some are Roman digits. */
const MAY_BE_ROMAN: ReadonlySet<UnitKind> = new Set(['rozdz', 'dzial', 'oddz', 'zal']);

function keyOf(kind: UnitKind, number: string): Key {
  const [, digits, suffix = '', raised = '', raisedSuffix = ''] = ARABIC.exec(number) ?? [];
  if (digits !== undefined) return { number: Number(digits), suffix, raised: Number(loweredDigits(raised)), raisedSuffix };
  const roman = MAY_BE_ROMAN.has(kind) ? /^([ivxlc]+)([a-h]?)$/u.exec(number) : null;
  return roman === null
    ? { number: 0, suffix: number, raised: 0, raisedSuffix: '' }
    : { number: romanValue((roman[1] ?? '').toUpperCase()), suffix: roman[2] ?? '', raised: 0, raisedSuffix: '' };
}

const byLetters = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * Order of the numbers of units of a kind: by the integer, then by the letters (`2 < 2a < 2aa < 2b`, `z < za`), then by the part above the
 * line (`22 < 22¹ < 22² < 22a`), § 89 of „Zasady techniki prawodawczej”. Roman and Arabic numbers of chapters are the same numbers.
 */
export function compareNumbers(kind: UnitKind, a: string, b: string): number {
  if (a === b) return 0;
  const [x, y] = [keyOf(kind, a), keyOf(kind, b)];
  return x.number - y.number || byLetters(x.suffix, y.suffix) || x.raised - y.raised || byLetters(x.raisedSuffix, y.raisedSuffix);
}
