import { fold } from '../../law/fold.ts';

/** Letters that decide in which file a word is: words that share them stand together. */
export const KEY_LETTERS = 6;

/** What a base form, an exact key or a phrase is put in order by: its letters without marks of its kind. */
export const wordKey = (word: string): string => fold(word.split(' ')[0] ?? '').replace(/^[=~]/, '');

/**
 * What a name of the index is put in order by. A concept (`@sport`) stands beside the word it is called by, or with all other concepts where
 * a site is so small that they come at once (`together`).
 */
export const nameKey = (name: string, together: boolean): string =>
  name.startsWith('@') && !together ? wordKey(name.slice(1)) : wordKey(name);

/** The number of the file that a key is in, by what files begin with; -1 where it is before all of them. */
export const fileOf = (key: string, starts: readonly string[]): number => starts.findLastIndex((start) => start <= key);
