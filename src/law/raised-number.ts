const SIGNS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The part of a number above the line, as it is written: „22¹”, „22^1^” and, since 2026, „22[1]” (ZTP § 89 ust. 6); „18[3a]” has a letter in it. */
export const RAISED = String.raw`(?:[${SIGNS}]+|\^\w{1,4}\^|\[\d{1,3}[a-z]{0,2}\])`;

/** Digits set above the line as characters of their own: „art. 15¹” must not become „art. 151”. Other characters stay. */
export const raiseDigits = (text: string): string => text.replace(/\d/gu, (digit) => SIGNS.charAt(Number(digit)));

const WRITTEN = /\^(\w{1,4})\^|\[(\d{1,3}[a-z]{0,2})\]/gu;

/** A number in the one way this program knows it: „22[1]” and „22^1^” → „22¹”, which is not „221”; „18[3a]” → „18³a”. */
export const raisedNumber = (written: string): string =>
  written.replace(WRITTEN, (_, carets: string | undefined, brackets: string | undefined) =>
    raiseDigits(carets ?? brackets ?? ''),
  );

/** „¹²” → „12”. */
export const loweredDigits = (raised: string): string =>
  raised.replace(new RegExp(`[${SIGNS}]`, 'gu'), (sign) => String(SIGNS.indexOf(sign)));

/** Digits above the line, as `raisedNumber` writes them. */
export const RAISED_DIGITS = `[${SIGNS}]`;
