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

/** A programme is compared with those of many years, and its words are the same each time. */
const known = new WeakMap<Unit, ReadonlySet<number>>();

function wordsOf(unit: Unit): ReadonlySet<number> {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const words = new Set([...stems(headingText(unit)), ...stems(unit.text)].map(numberOf));
  for (const child of unit.children) for (const word of wordsOf(child)) words.add(word);
  known.set(unit, words);
  return words;
}

/** Words of each provision, by number: those of its own and its title, and for one that holds others, theirs. */
export function topicWords(units: readonly Unit[], into = new Map<Unit, ReadonlySet<number>>()): Map<Unit, ReadonlySet<number>> {
  for (const unit of units) {
    topicWords(unit.children, into);
    into.set(unit, wordsOf(unit));
  }
  return into;
}

/** How much a word tells: much where few provisions have it, nothing where all do (inverse document frequency). */
export function wordWeights(units: readonly ReadonlySet<number>[]): (word: number) => number {
  const counts = new Int32Array(numbers.size);
  for (const words of units) for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  const weights = Float64Array.from(counts, (count) => Math.log(1 + units.length / Math.max(1, count)));
  return (word) => weights[word] ?? 0;
}

/** Words before a dash, as definitions and lists of principles have them: „pomocniczość – Miasto wspiera …”. */
const NAMED = /^(\P{Pd}{2,60}?) – /u;

/** What a provision is called: its title, or the words it explains; without endings, empty where it has no name. */
export function topicName(unit: Unit): string {
  const heading = headingText(unit);
  return stems(heading === '' ? (NAMED.exec(unit.text)?.[1] ?? '') : heading).join(' ');
}
