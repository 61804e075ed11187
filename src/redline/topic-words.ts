import type { Unit } from '../types.ts';
import { headingText } from './redline.ts';

/** Polish words bend at their ends; this much of the beginning tells what they are about. */
const STEM = 6;

/** What a provision is about: its words without endings; numbers and years, which change by themselves, say nothing. */
const stems = (text: string): string[] => (text.toLowerCase().match(/\p{L}{2,}/gu) ?? []).map((word) => word.slice(0, STEM));

/** A programme is compared with those of many years, and its words are the same each time. */
const known = new WeakMap<Unit, ReadonlySet<string>>();

function wordsOf(unit: Unit): ReadonlySet<string> {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const words = new Set([...stems(headingText(unit)), ...stems(unit.text)]);
  for (const child of unit.children) for (const word of wordsOf(child)) words.add(word);
  known.set(unit, words);
  return words;
}

/** Words of each provision: those of its own and its title, and for one that holds others, theirs. */
export function topicWords(units: readonly Unit[], into = new Map<Unit, ReadonlySet<string>>()): Map<Unit, ReadonlySet<string>> {
  for (const unit of units) {
    topicWords(unit.children, into);
    into.set(unit, wordsOf(unit));
  }
  return into;
}

/** How much a word tells: much where few provisions have it, nothing where all do (inverse document frequency). */
export function wordWeights(units: readonly ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const words of units) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = new Map([...counts].map(([word, count]) => [word, Math.log(1 + units.length / count)]));
  return (word) => weights.get(word) ?? Math.log(1 + units.length);
}

/** Words before a dash, as definitions and lists of principles have them: „pomocniczość – Miasto wspiera …”. */
const NAMED = /^(\P{Pd}{2,60}?) – /u;

/** What a provision is called: its title, or the words it explains; without endings, empty where it has no name. */
export function topicName(unit: Unit): string {
  const heading = headingText(unit);
  return stems(heading === '' ? (NAMED.exec(unit.text)?.[1] ?? '') : heading).join(' ');
}
