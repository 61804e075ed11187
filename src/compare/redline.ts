import { diffBlocks, type BlockChange } from './diff-blocks.ts';
import { diffWords, type DiffPiece } from './diff-words.ts';
import { plainText } from '../model/plain-text.ts';
import { oncePer } from '../model/once-per.ts';
import type { Fate, Unit } from '../types.ts';
import { inPlace } from './in-place.ts';
import type { Pairing } from './pair-by-id.ts';

/** What a provision says in two texts. */
interface RowWords {
  readonly heading: readonly DiffPiece[];
  readonly blocks: readonly BlockChange[];
}

/** A provision in two texts. Its words are compared on first use, once. */
export interface RedlineRow {
  readonly fate: Fate;
  /** Whether it stands in another place or under another number; a reworded one may be moved as well. */
  readonly moved: boolean;
  readonly before: Unit | null;
  readonly after: Unit | null;
  /** Units above it, outermost first, in either text. */
  readonly pathBefore: readonly Unit[];
  readonly pathAfter: readonly Unit[];
  readonly words: () => RowWords;
}

const ownHeading = oncePer(({ heading }: Unit): string => (heading === null ? '' : plainText(heading)));

/** Asked at every comparison; most provisions have no title. */
export const headingText = (unit: Unit): string => (unit.heading === null ? '' : ownHeading(unit));

const sameWords = (before: Unit, after: Unit): boolean =>
  before === after || (before.text === after.text && headingText(before) === headingText(after));

const parentsOf = (
  units: readonly Unit[],
  above: readonly Unit[] = [],
  into = new Map<Unit, readonly Unit[]>(),
): Map<Unit, readonly Unit[]> => {
  for (const unit of units) {
    into.set(unit, above);
    if (unit.children.length > 0) parentsOf(unit.children, [...above, unit], into);
  }
  return into;
};

const indexIn = (places: ReadonlyMap<Unit, number>, unit: Unit | undefined): number =>
  unit === undefined ? -1 : (places.get(unit) ?? -1);

function wordsOf(before: Unit | null, after: Unit | null): () => RowWords {
  let words: RowWords | null = null;
  return () =>
    (words ??= {
      heading: diffWords(before === null ? '' : headingText(before), after === null ? '' : headingText(after)),
      blocks: diffBlocks(before?.content ?? [], after?.content ?? []),
    });
}

function fateOf(before: Unit | null, after: Unit | null, moved: boolean): Fate {
  if (before === null) return 'inserted';
  if (after === null) return 'dropped';
  if (after.repealed && !before.repealed) return 'repealed';
  if (!sameWords(before, after)) return 'reworded';
  return moved ? 'moved' : 'kept';
}

/**
 * Two texts merged by a pairing: each provision of either once, in the order of the later text, with removed ones where they
 * stood. With `numbersMatter` another number counts as a move (wordings of one act); between programmes of two years it does not.
 */
export function redline(
  before: readonly Unit[],
  after: readonly Unit[],
  pairs: Pairing,
  { numbersMatter }: { readonly numbersMatter: boolean },
): RedlineRow[] {
  const [pathsBefore, pathsAfter] = [parentsOf(before), parentsOf(after)];
  const sources = new Map([...pairs].map(([old, now]) => [now, old]));
  const rows: RedlineRow[] = [];

  const gone = (unit: Unit): void => {
    if (pairs.has(unit)) return;
    rows.push({
      fate: 'dropped',
      moved: false,
      before: unit,
      after: null,
      pathBefore: pathsBefore.get(unit) ?? [],
      pathAfter: [],
      words: wordsOf(unit, null),
    });
    for (const child of unit.children) gone(child);
  };

  /** The children of a unit in both texts, in order; a removed one follows its former predecessor. */
  const lay = (old: readonly Unit[], now: readonly Unit[]): void => {
    const places = new Map(old.map((unit, index) => [unit, index]));
    const here = new Set(now);
    const settled = inPlace(now.map((unit) => indexIn(places, sources.get(unit))));
    const following = new Map<Unit | null, Unit[]>();
    let last: Unit | null = null;
    for (const unit of old) {
      const target = pairs.get(unit);
      if (target === undefined) following.set(last, [...(following.get(last) ?? []), unit]);
      else if (here.has(target)) last = target;
    }
    const flush = (place: Unit | null): void => {
      for (const unit of following.get(place) ?? []) gone(unit);
    };
    flush(null);
    now.forEach((unit, index) => {
      const source = sources.get(unit) ?? null;
      // Units below a level that only one text has (an ustęp between § and its points) do not count as moved.
      const home = source === null ? null : (pathsBefore.get(source)?.findLast((above) => pairs.has(above)) ?? null);
      const homeNow = pathsAfter.get(unit)?.findLast((above) => sources.has(above)) ?? null;
      const elsewhere = source !== null && (home === null ? null : pairs.get(home)) !== homeNow;
      const moved =
        source !== null &&
        (elsewhere || settled[index] === false || (numbersMatter && source.label !== unit.label && unit.label !== ''));
      rows.push({
        fate: fateOf(source, unit, moved),
        moved,
        before: source,
        after: unit,
        pathBefore: source === null ? [] : (pathsBefore.get(source) ?? []),
        pathAfter: pathsAfter.get(unit) ?? [],
        words: wordsOf(source, unit),
      });
      const below = source?.children ?? [];
      // Shortcut for provisions without children.
      if (below.length > 0 || unit.children.length > 0) lay(below, unit.children);
      flush(unit);
    });
  };
  lay(before, after);
  return rows;
}
