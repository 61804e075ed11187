const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Digits set above the line as characters of their own: „art. 15¹” must not become „art. 151”. Other characters stay. */
export const raiseDigits = (text: string): string => text.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));
