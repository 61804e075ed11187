/** What a screen reader says of a link while its preview is shown is at most this long. */
export const MOST_CHARACTERS = 200;

/** Names a previewed provision and begins its words, cut between words: a description, not a recital. */
export function describePreview(name: string, words: string): string {
  const text = [name, words.replace(/\s+/g, ' ').trim()].filter(Boolean).join(': ');
  if (text.length <= MOST_CHARACTERS) return text;
  const cut = text.slice(0, MOST_CHARACTERS - 1);
  const end = cut.lastIndexOf(' ');
  return `${end === -1 ? cut : cut.slice(0, end)}…`;
}
