import { plainText } from '../model/plain-text.ts';
import type { Unit, UnitId } from '../types.ts';

/** What parts two texts: ids of provisions that are gone, new, or have other words of their own, in document order. */
export interface Differences {
  readonly removed: readonly Unit[];
  readonly added: readonly Unit[];
  readonly changed: readonly UnitId[];
  /** Units that lost one below them. */
  readonly bereft: readonly UnitId[];
}

interface Collected {
  removed: Unit[];
  added: Unit[];
  changed: UnitId[];
  bereft: UnitId[];
}

const headingOf = ({ heading }: Unit): string => (heading === null ? '' : plainText(heading));

const sameWords = (a: Unit, b: Unit): boolean =>
  a.text === b.text &&
  a.label === b.label &&
  a.repealed === b.repealed &&
  (a.heading === b.heading || headingOf(a) === headingOf(b));

function compareLists(before: readonly Unit[], after: readonly Unit[], parent: UnitId | null, into: Collected): void {
  if (before === after) return;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore--;
    endAfter--;
  }
  const olds = new Map(before.slice(start, endBefore).map((unit) => [unit.id, unit]));
  for (const unit of after.slice(start, endAfter)) {
    const old = olds.get(unit.id);
    olds.delete(unit.id);
    if (old === undefined) into.added.push(unit);
    else if (old !== unit) {
      if (!sameWords(old, unit)) into.changed.push(unit.id);
      compareLists(old.children, unit.children, unit.id, into);
    }
  }
  into.removed.push(...olds.values());
  if (olds.size > 0 && parent !== null) into.bereft.push(parent);
}

/** Ids of a unit and of all below it. */
export const idsIn = (unit: Unit): UnitId[] => [unit.id, ...unit.children.flatMap(idsIn)];

/** Differences of two texts by the ids of their provisions; what both share by reference costs nothing. */
export function compareWordings(before: readonly Unit[], after: readonly Unit[]): Differences {
  const into: Collected = { removed: [], added: [], changed: [], bereft: [] };
  compareLists(before, after, null, into);
  return into;
}
