/**
 * The smallest units of a comparison: a number with thousands groups („2 380 000,50”), a word or number with inner signs
 * („XX/000/2020”, „4^1^”, „pod-komisja”), a run of spaces, any other single sign.
 */
const TOKEN =
  /\d{1,3}(?: \d{3})+(?:,\d+)?(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:[.,/:^–-](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*\^?|\s+|./gsu;

/** The tokens of a text; together they are the text. */
export const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

/** Whether a token is a word or number, and no sign or space. */
export const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);
