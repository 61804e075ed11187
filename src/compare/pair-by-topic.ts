import { oncePer } from '../model/once-per.ts';
import type { Unit, UnitKind } from '../types.ts';
import type { Pairing } from './pair-by-id.ts';
import { headingText } from './redline.ts';
import { topicName, topicWords, wordWeights } from './topic-words.ts';

/** Kinds that may be paired, in order: higher units first, because the pairs of lower ones depend on them. */
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

/** Least similarity (0–1) to pair provisions as reworded: under the same heading, and elsewhere. */
const AT_HOME = 0.3;
const ELSEWHERE = 0.55;
/** Words in more provisions than this are not used to find candidates. */
const COMMON = 120;
/** Outside paired chapters at least this much must be in common („Urząd Miasta” alone is coincidence). */
const LEAST_WORDS = 5;

/** A provision with its position in the text. */
interface Subject {
  readonly unit: Unit;
  readonly words: Int32Array;
  readonly name: string;
  /** Units above it, nearest first. */
  readonly above: readonly Unit[];
  readonly place: number;
}

/** The provisions of a text with their positions; computed once per text, because a programme is compared with several years. */
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

/** Sum of the weights of the words of each provision, by position. */
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
 * For an earlier provision, the later ones that share words with it, with the weight of the shared words. Works on numbers and
 * typed arrays to keep few objects alive.
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

/** Similarity of two provisions, 0–1; `total` is the weight of all words of both, `shared` that of the common ones. */
function likeness(before: Subject, after: Subject, shared: number, total: number): number {
  if (identical(before.unit, after.unit)) return 1;
  const words = total === 0 ? 0 : Math.min(1, (2 * shared) / total);
  if (before.name === '' || after.name === '') return words;
  return before.name === after.name ? 0.5 + 0.5 * words : 0.75 * words;
}

/**
 * Pairs the provisions of two programmes by content, not by number: by titles and by words weighted by rarity, first inside
 * paired chapters, then anywhere. The cost grows with the number of shared words, not of pairs.
 */
export function pairByTopic(before: readonly Unit[], after: readonly Unit[]): Pairing {
  const weights = wordWeights(before, after);
  const [old, now] = [subjectsOf(before), subjectsOf(after)];
  const [oldWeights, nowWeights] = [totalWeights(old, weights), totalWeights(now, weights)];
  const pairs = new Map<Unit, Unit>();
  const taken = new Set<Unit>();

  /** The counterpart of the nearest paired unit above an earlier provision: where its neighbours are in the later text. */
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
