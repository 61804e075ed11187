/** A fact of an announcement: read whole, or only in part, which its words tell. `block`: the number of the block that says it. */
export type Said<Value> =
  | { readonly read: 'whole'; readonly value: Value; readonly words: string; readonly block: number }
  | { readonly read: 'partly'; readonly words: string; readonly block: number };

const LIMIT = 240;

const shortWords = (words: string): string => (words.length > LIMIT ? `${words.slice(0, LIMIT)}…` : words);

export const whole = <Value>(value: Value, words: string, block: number): Said<Value> => ({
  read: 'whole',
  value,
  words: shortWords(words),
  block,
});

export const partly = (
  words: string,
  block: number,
): { readonly read: 'partly'; readonly words: string; readonly block: number } => ({
  read: 'partly',
  words: shortWords(words),
  block,
});
