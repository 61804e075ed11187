/** What in a Markdown file is no words of the text: code, HTML, addresses and titles of links. */
const WORDLESS: readonly RegExp[] = [
  /^(?:```|~~~)[^\n]*\n[\s\S]*?^(?:```|~~~)[^\n]*$/gm,
  /(`+)(?!`)[^\n]*?[^`]\1(?!`)/g,
  /<!--[\s\S]*?-->/g,
  /<\/?[a-z][^<>\n]{0,2000}>/gi,
  /\]\([^()\n]{0,2000}\)/g,
  /https?:\/\/[^\s<>)\]]+/g,
];

/** Places (from–to, in offsets of the file) of a text in which typography has nothing to mend; the front matter is one. */
export const wordlessPlaces = (text: string, bodyStart: number): (readonly [number, number])[] => [
  [0, bodyStart],
  ...WORDLESS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const),
  ),
];
