import { fold } from './fold.ts';
import { lightStem } from './light-stem.ts';
import { SPHERES } from './spheres.ts';
import { STATUTE_PASSAGES } from './statute-passages.ts';

/** Words in a shingle: with two, any texts of law share many; with five, a changed word takes too much away. */
const WORDS = 3;
/** Words this short have no ending worth taking off. */
const SHORT = 3;

/** A word („§” is none) or a number with all that stands in it: „31.05.2026”, „10 000,00”. */
const PIECE = /\p{L}+|\d+(?:[\s.,/-]\d+)*/gu;

const stems = new Map<string, string>();

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = word.length <= SHORT ? fold(word) : lightStem(word);
  stems.set(word, stem);
  return stem;
}

/** The words of a text without their endings; every number is `#`, so that years, sums and units do not tell texts apart. */
const wordsOf = (text: string): string[] =>
  [...text.toLowerCase().matchAll(PIECE)].map(([piece]) => (/^\d/.test(piece) ? '#' : stemOf(piece)));

/** FNV-1a, 32 bits. */
function numberOf(words: readonly string[]): number {
  let sum = 0x811c9dc5;
  for (const word of words) {
    for (let at = 0; at < word.length; at++) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193);
    sum = Math.imul(sum ^ 32, 0x01000193);
  }
  return sum >>> 0;
}

/** The shingles of a text, runs of three words as numbers, each once and in order; none for a text of fewer words. */
export function shinglesOf(text: string): Uint32Array {
  const words = wordsOf(text);
  const found = new Set<number>();
  for (let at = 0; at + WORDS <= words.length; at++) found.add(numberOf(words.slice(at, at + WORDS)));
  return Uint32Array.from(found).sort();
}

let statutory: ReadonlySet<number> | null = null;

/** The shingles of the statute's own passages and of its list of spheres. */
export function statutoryShingles(): ReadonlySet<number> {
  statutory ??= new Set([...STATUTE_PASSAGES, ...SPHERES.map(({ text }) => text)].flatMap((text) => [...shinglesOf(text)]));
  return statutory;
}
