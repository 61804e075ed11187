import type { PaperInline } from './paper-shapes.ts';

/** Letters and marks that belong together. */
const clusters = new Intl.Segmenter('pl', { granularity: 'grapheme' });

/** Characters that a line of a paragraph surely holds. */
const LINE = 40;

/** Within narrower columns a syllable may not fit either. */
const HYPHENATED = 8;

/** Text between two places where a line may end by itself. */
const WORD = /[^\t\n\r \u2028\u2029]+/g;

const isLonger = (word: string, limit: number): boolean => word.length > limit && [...clusters.segment(word)].length > limit;

/**
 * Text whose words all fit into a line of so many characters: longer ones may be hyphenated, or where that would not be enough (an address, a
 * number, a word longer than any) broken at any character.
 */
export function fitting(text: string, limit: number): PaperInline[] {
  const pieces: PaperInline[] = [];
  let at = 0;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    if (!isLonger(word, limit)) continue;
    if (index > at) pieces.push(text.slice(at, index));
    const isWord = limit >= HYPHENATED && word.length <= LINE && /^\P{L}*\p{L}+\P{L}*$/u.test(word);
    pieces.push(isWord ? { i: 'hyph', s: word } : { i: 'long', s: word, n: Math.min(limit, LINE) });
    at = index + word.length;
  }
  return at === text.length ? pieces : [...pieces, text.slice(at)];
}

/** A line that is shown as one piece of text: a title, an address. */
export const fittingLine = (text: string): PaperInline[] => fitting(text, LINE);
