import type { LineSpan } from './find-forms.ts';
import { evenedOut, wordsOf, type Word } from './words-of.ts';

/** How many letters two words begin with alike. */
function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Whether one word may be a form of another that no dictionary explains: „pumptracku” of „pumptrack”. */
export function resembles(a: string, b: string): boolean {
  if (a === b) return true;
  const start = commonStart(a, b);
  return start >= Math.max(3, b.length - 3) && a.length - start <= 4;
}

/** „MOPS-u”, „MOPSie”: an acronym that is declined after all. */
export const isDeclinedAcronym = (word: Word, acronym: Word): boolean =>
  word.text.startsWith(acronym.text) && /^-?\p{Ll}{1,4}$/u.test(word.text.slice(acronym.text.length));

/** Places that look like words that no dictionary explains. */
export function lookAlikes(line: string, text: string): LineSpan[] {
  const quoted = wordsOf(evenedOut(text));
  const words = wordsOf(line);
  return words.flatMap((word, at) => {
    const last = words[at + quoted.length - 1];
    const alike = quoted.length > 0 && quoted.every(({ lower }, index) => resembles(words[at + index]?.lower ?? '', lower));
    return alike && last !== undefined ? [{ from: word.from, to: last.to }] : [];
  });
}
