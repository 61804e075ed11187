import { fold } from '../fold.ts';

/** The first letters of a word by which its part of a site's thesaurus is named; those that are not Latin as numbers. */
export function shardOfWord(word: string, letters: 1 | 2): string {
  const start = fold(word).replace(/^[=~]/, '').slice(0, letters);
  return start.replace(/[^a-z0-9]/g, (letter) => letter.charCodeAt(0).toString(16));
}
