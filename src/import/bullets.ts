/** Characters of the Symbol and Wingdings fonts, which files store in the private area of Unicode. */
const SYMBOL: Readonly<Record<number, string>> = {
  0x2d: '–',
  0xb7: '•',
  0xa7: '▪',
  0xb0: '°',
  0xa3: '≤',
  0xb3: '≥',
  0xd7: '⋅',
  0xb4: '×',
};
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x76: '❖',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '☐',
  0xd8: '➢',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

/** A character of a symbol font as Unicode, or `null` where it is not known. */
export function symbolCharacter(code: number, font: string): string | null {
  const table = /wingdings/i.test(font) ? WINGDINGS : /symbol/i.test(font) ? SYMBOL : { ...WINGDINGS, ...SYMBOL };
  return table[code & 0xff] ?? null;
}

/** The sign before an item of a list as it is seen: „–”, „•”; an unknown one of a symbol font is shown as „•”. */
export function bulletCharacter(text: string, font: string): string {
  const code = text.codePointAt(0) ?? 0;
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  if (isPrivate || (/symbol|wingdings/i.test(font) && code < 0x100)) return symbolCharacter(code, font) ?? '•';
  // The letter o in Courier New is how Word draws a ring.
  return text === 'o' ? '○' : text.trim();
}
