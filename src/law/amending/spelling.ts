import type { FormulaToken } from './tokens.ts';

const patterns = new Map<string, RegExp>();

/**
 * Whether a whole word is one of some spellings: a regular expression without marks of its ends, in which `*` stands for any further
 * letters. „otrzymują” is „otrzymuj[eą]|brzmi”, „określonym” is „określon*”.
 */
export function isSpelled(word: string, spellings: string): boolean {
  let pattern = patterns.get(spellings);
  if (pattern === undefined) {
    pattern = new RegExp(`^(?:${spellings.replaceAll('*', String.raw`\p{L}*`)})$`, 'u');
    patterns.set(spellings, pattern);
  }
  return pattern.test(word);
}

/** Whether a token is a word or a mark spelled so, not a quotation or a name of a unit. */
export const isWord = (token: FormulaToken | undefined, spellings: string): boolean =>
  (token?.type === 'word' || token?.type === 'mark') && isSpelled(token.value, spellings);

/** Whether words or marks in a row, from a place on, are spelled so. */
export const areWords = (tokens: readonly FormulaToken[], at: number, row: readonly string[]): boolean =>
  row.every((spellings, index) => isWord(tokens[at + index], spellings));
