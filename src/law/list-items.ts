/** „– wytworzone albo”, „– sfinansowane, lub”: the list goes on, and its next item is the last. */
export const endsWithConjunction = (words: string): boolean => /(?<!\p{L})(?:albo|lub|i|oraz|bądź|ani|czy)$/iu.test(words);
