import { oncePer } from '../model/once-per.ts';
import type { Unit, UnitKind } from '../types.ts';
import type { Pairing } from './pair-by-id.ts';
import { headingText } from './redline.ts';
import { topicName, topicWords, wordWeights } from './topic-words.ts';

/** Kinds that may continue one another, in the order they are paired: what stands above first, because it tells of what stands below. */
const LEVELS: readonly (readonly UnitKind[])[] = [
  ['zal'],
  ['dzial', 'rozdz', 'oddz'],
  ['par', 'art'],
  ['ust', 'text'],
  ['pkt'],
  ['lit'],
  ['tir'],
  ['wsp'],
  ['ust', 'pkt', 'lit', 'tir', 'text'],
];

/** Least likeness (0–1) to be held for the same provision reworded, under the same heading and elsewhere. */
const AT_HOME = 0.3;
const ELSEWHERE = 0.55;
/** A word that this many provisions share no longer helps to find one. */
const COMMON = 120;
/** Elsewhere, a few words in common are chance („Urząd Miasta”). */
const LEAST_WORDS = 5;

/** A provision among those of its text. */
interface Subject {
  readonly unit: Unit;
  readonly words: Int32Array;
  readonly name: string;
  /** Units above it, nearest first. */
  readonly above: readonly Unit[];
  readonly place: number;
}

/** The provisions of a text, each at its place; a programme is compared with those of many years, and taken apart once. */
const subjectsOf = oncePer((units: readonly Unit[]): readonly Subject[] => {
  const subjects: Subject[] = [];
  const walk = (children: readonly Unit[], above: readonly Unit[]): void => {
    for (const unit of children) {
      subjects.push({ unit, words: topicWords(unit), name: topicName(unit), above, place: subjects.length });
      if (unit.children.length > 0) walk(unit.children, [unit, ...above]);
    }
  };
  walk(units, []);
  return subjects;
});

/** What all words of each provision weigh together, by its place. */
const totalWeights = (subjects: readonly Subject[], weights: Float64Array): Float64Array =>
  Float64Array.from(subjects, ({ words }) => {
    let sum = 0;
    words.forEach((word) => {
      sum += weights[word] ?? 0;
    });
    return sum;
  });

interface Candidate {
  readonly before: Subject;
  readonly after: Subject;
  readonly likeness: number;
}

/**
 * Hands out for an earlier provision the later ones that share telling words with it, with the weight they share. Over numbers, and
 * with as few objects as can be, because there is a comparison for each two years of a long series.
 */
function sharing(
  later: readonly Subject[],
  weights: Float64Array,
): (subject: Subject, visit: (after: Subject, shared: number) => void) => void {
  const index = new Map<number, Subject[]>();
  for (const subject of later) {
    subject.words.forEach((word) => {
      const holders = index.get(word);
      if (holders === undefined) index.set(word, [subject]);
      else holders.push(subject);
    });
  }
  const sums = new Float64Array((later.at(-1)?.place ?? -1) + 1);
  const found: Subject[] = [];
  return ({ words }, visit) => {
    found.length = 0;
    words.forEach((word) => {
      const holders = index.get(word);
      if (holders === undefined || holders.length > COMMON) return;
      const weight = weights[word] ?? 0;
      holders.forEach((holder) => {
        const sum = sums[holder.place] ?? 0;
        if (sum === 0) found.push(holder);
        sums[holder.place] = sum + weight;
      });
    });
    found.forEach((after) => {
      visit(after, sums[after.place] ?? 0);
      sums[after.place] = 0;
    });
  };
}

const identical = (a: Unit, b: Unit): boolean => a.text === b.text && a.text !== '' && headingText(a) === headingText(b);

/** How alike two provisions are, from 0 to 1; `total` is what the words of both weigh, `shared` what those weigh that they share. */
function likeness(before: Subject, after: Subject, shared: number, total: number): number {
  if (identical(before.unit, after.unit)) return 1;
  const words = total === 0 ? 0 : Math.min(1, (2 * shared) / total);
  if (before.name === '' || after.name === '') return words;
  return before.name === after.name ? 0.5 + 0.5 * words : 0.75 * words;
}

/**
 * Pairs the provisions of two programmes by what they say, not by their numbers: titles and telling words (weighted by how rare they
 * are), inside paired chapters first, then anywhere. Cost grows with the words two provisions share, not with all pairs.
 */
export function pairByTopic(before: readonly Unit[], after: readonly Unit[]): Pairing {
  const weights = wordWeights(before, after);
  const [old, now] = [subjectsOf(before), subjectsOf(after)];
  const [oldWeights, nowWeights] = [totalWeights(old, weights), totalWeights(now, weights)];
  const pairs = new Map<Unit, Unit>();
  const taken = new Set<Unit>();

  /** Where the provisions round an earlier one went: the counterpart of the nearest unit above it that has one. */
  const homeOf = ({ above }: Subject): Unit | null => {
    const paired = above.find((unit) => pairs.has(unit));
    return paired === undefined ? null : (pairs.get(paired) ?? null);
  };

  const pairLevel = (kinds: ReadonlySet<UnitKind>, anyKind: boolean): void => {
    const open = now.filter(({ unit }) => kinds.has(unit.kind) && !taken.has(unit));
    const homes: (Unit | null)[] = [];
    for (const { above, place } of open) homes[place] = above.find((unit) => taken.has(unit)) ?? null;
    const sharedWith = sharing(open, weights);
    const candidates: Candidate[] = [];
    for (const subject of old.filter(({ unit }) => kinds.has(unit.kind) && !pairs.has(unit))) {
      const counterpart = homeOf(subject);
      sharedWith(subject, (after, shared) => {
        const home = counterpart === homes[after.place];
        const total = (oldWeights[subject.place] ?? 0) + (nowWeights[after.place] ?? 0);
        const value = likeness(subject, after, shared, total);
        const few = Math.min(subject.words.length, after.words.length) < LEAST_WORDS;
        const least = home && !anyKind ? AT_HOME : few ? 1.1 : ELSEWHERE;
        if (value >= least) candidates.push({ before: subject, after, likeness: value + (home ? 0.25 : 0) });
      });
    }
    candidates.sort(
      (a, b) =>
        b.likeness - a.likeness ||
        Math.abs(a.before.place - a.after.place) - Math.abs(b.before.place - b.after.place) ||
        a.before.place - b.before.place ||
        a.after.place - b.after.place,
    );
    for (const { before: source, after: target } of candidates) {
      if (pairs.has(source.unit) || taken.has(target.unit)) continue;
      pairs.set(source.unit, target.unit);
      taken.add(target.unit);
    }
  };
  LEVELS.forEach((kinds, level) => {
    pairLevel(new Set(kinds), level === LEVELS.length - 1);
  });
  return pairs;
}
