import { allUnits } from '../model/all-units.ts';
import { oncePer } from '../model/once-per.ts';
import type { Unit } from '../types.ts';
import { headingText } from './redline.ts';

/** Length of the beginning of a word that represents it; Polish inflection changes the end. */
const STEM = 6;

/** The words of a provision without endings; numbers and years are left out, because they change every year. */
const stems = (text: string): string[] => (text.toLowerCase().match(/\p{L}{2,}/gu) ?? []).map((word) => word.slice(0, STEM));

/** Numbers of words, so that comparisons work on numbers. */
const numbers = new Map<string, number>();

function numberOf(word: string): number {
  const number = numbers.get(word) ?? numbers.size;
  if (number === numbers.size) numbers.set(word, number);
  return number;
}

/**
 * The numbers of a provision's words, each once: of its own text and title, and for a unit with units below it, of theirs.
 * Computed once per provision.
 */
export const topicWords = oncePer((unit: Unit): Int32Array => {
  const own = [...stems(headingText(unit)), ...stems(unit.text)].map(numberOf);
  return Int32Array.from(new Set([...own, ...unit.children.flatMap((child) => [...topicWords(child)])]));
});

/** The words of a text, each with the number of provisions it occurs in, and the number of provisions. */
interface WordCounts {
  readonly words: Int32Array;
  readonly counts: Int32Array;
  readonly provisions: number;
}

const wordCounts = oncePer((units: readonly Unit[]): WordCounts => {
  const counts = new Map<number, number>();
  const provisions = allUnits(units);
  for (const unit of provisions)
    topicWords(unit).forEach((word) => {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    });
  return { words: Int32Array.from(counts.keys()), counts: Int32Array.from(counts.values()), provisions: provisions.length };
});

/** Weight of each word in two texts, by its number: inverse document frequency. */
export function wordWeights(before: readonly Unit[], after: readonly Unit[]): Float64Array {
  const texts = [wordCounts(before), wordCounts(after)];
  // Counting has numbered every word, so the arrays have their final size.
  const counts = new Int32Array(numbers.size);
  const weights = new Float64Array(numbers.size);
  let provisions = 0;
  for (const text of texts) {
    provisions += text.provisions;
    text.words.forEach((word, index) => {
      counts[word] = (counts[word] ?? 0) + (text.counts[index] ?? 0);
    });
  }
  for (const { words } of texts)
    words.forEach((word) => {
      weights[word] = Math.log(1 + provisions / (counts[word] ?? 1));
    });
  return weights;
}

/** Words before a dash, as in definitions and lists of principles: „pomocniczość – Miasto wspiera …”. */
const NAMED = /^(\P{Pd}{2,60}?) – /u;

/** The name of a provision: its title, or the words it defines, without endings; empty where it has none. */
export const topicName = oncePer((unit: Unit): string => {
  const heading = headingText(unit);
  return stems(heading === '' ? (NAMED.exec(unit.text)?.[1] ?? '') : heading).join(' ');
});
