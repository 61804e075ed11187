import { fold } from '../../law/fold.ts';

/** Letters of the longest names of parts. */
export const MOST_LETTERS = 6;

/** The part of the lexicon that a word, a base form or a phrase is in, by how it begins; `null` where there is none. */
export function shardName(word: string, known: { readonly has: (start: string) => boolean }): string | null {
  const folded = fold(word).replace(/^[=~]/, '');
  for (let length = Math.min(folded.length, MOST_LETTERS); length > 0; length--) {
    const start = folded.slice(0, length);
    if (known.has(start)) return start;
  }
  return null;
}
