import { sentencesOf } from '../sentences.ts';

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** „MOPS”, „GOPSiR”: a name of letters, which acts leave undeclined. */
export const isAcronym = (word: string): boolean => /^\p{Lu}[\p{L}\d]*\p{Lu}/u.test(word);

/** Labels and marks that may stand before the first word: „§ 3. ”, „2) ”, „a) ”, „– „”. */
const OPENING = /^\s*(?:(?:§\s*)?\d+\p{L}*[.)]\s*)*(?:\p{Ll}{1,2}\)\s*)?[-–—•*„"«(\s]*/u;

/** Where sentences of a line begin, so that any word has a capital. */
export const sentenceStarts = (line: string): ReadonlySet<number> =>
  new Set([OPENING.exec(line)?.[0].length ?? 0, ...sentencesOf(line).map(({ from }) => from)]);

/** A form with the capitals of the word it stands for. */
export const likeWord = (form: string, word: string): string => (isCapital(word) ? capitalised(form) : form);
