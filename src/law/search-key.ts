/**
 * A base form or an exact key as the search engine can hold it: the engine folds diacritics, drops punctuation and takes every word for a
 * beginning of others. So all but plain letters and digits are written out, and a sign at the end closes the word.
 */
export const searchKey = (name: string): string =>
  `${name.replace(/[^a-z\d]/g, (character) => `~${(character.codePointAt(0) ?? 0).toString(36)}`)}$`;
