import { allUnits } from '../model/all-units.ts';
import { oncePer } from '../model/once-per.ts';
import type { Unit } from '../types.ts';
import { headingText } from './redline.ts';

/** Polish words bend at their ends; this much of the beginning tells what they are about. */
const STEM = 6;

/** What a provision is about: its words without endings; numbers and years, which change by themselves, say nothing. */
const stems = (text: string): string[] => (text.toLowerCase().match(/\p{L}{2,}/gu) ?? []).map((word) => word.slice(0, STEM));

/** Words by number: programmes are compared pair by pair, and numbers are compared faster than words. */
const numbers = new Map<string, number>();

function numberOf(word: string): number {
  const number = numbers.get(word) ?? numbers.size;
  if (number === numbers.size) numbers.set(word, number);
  return number;
}

/**
 * Words of a provision, by number, each once: those of its own and its title, and for one that holds others, theirs. A programme is
 * compared with those of many years, and its words are the same each time.
 */
export const topicWords = oncePer((unit: Unit): Int32Array => {
  const own = [...stems(headingText(unit)), ...stems(unit.text)].map(numberOf);
  return Int32Array.from(new Set([...own, ...unit.children.flatMap((child) => [...topicWords(child)])]));
});

/** Words of a text, each once, in how many of its provisions they stand, and how many provisions there are. */
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

/** How much each word of two texts tells, by its number: much where few provisions have it, nothing where all do (inverse document frequency). */
export function wordWeights(before: readonly Unit[], after: readonly Unit[]): Float64Array {
  const texts = [wordCounts(before), wordCounts(after)];
  // Once all words have their numbers.
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

/** Words before a dash, as definitions and lists of principles have them: „pomocniczość – Miasto wspiera …”. */
const NAMED = /^(\P{Pd}{2,60}?) – /u;

/** What a provision is called: its title, or the words it explains; without endings, empty where it has no name. */
export const topicName = oncePer((unit: Unit): string => {
  const heading = headingText(unit);
  return stems(heading === '' ? (NAMED.exec(unit.text)?.[1] ?? '') : heading).join(' ');
});
