import { loweredDigits, RAISED_DIGITS, raisedNumber } from '../law/raised-number.ts';

const RAISED_PART = new RegExp(`${RAISED_DIGITS}+`, 'gu');

/**
 * A number as ids have it: in lower case, with the superscript after a hyphen: „22[1]” and „22¹” → `22-1`, „18[3a]” → `18-3a`. It
 * is unambiguous, because what follows a number in an id otherwise, a unit kind or the name of a text, never begins with a digit.
 */
export function idNumber(number: string): string {
  const lower = number.toLowerCase();
  // Few numbers have more than digits and letters.
  if (/^[\p{L}\d]*$/u.test(lower)) return lower;
  return raisedNumber(lower).replace(RAISED_PART, (raised) => `-${loweredDigits(raised)}`);
}

/** The number that an id has: `22-1` → „22¹”. */
export const numberInId = (number: string): string =>
  number.replace(/-(\d+)/u, (_, digits: string) => raisedNumber(`^${digits}^`));
