import { RANKS } from '../law/ranks.ts';
import { numberOf } from '../model/unit-number.ts';
import { REASONS } from '../strings/versions.ts';
import type { Effect, Unit } from '../types.ts';
import { compareNumbers } from './compare-numbers.ts';
import { chainOf, moved, withChildren } from './edit-tree.ts';
import { findUnit } from './find-unit.ts';
import { pathName } from './path-name.ts';
import { isRefusal, refuse, type Refusal } from './wording-state.ts';

type InsertEffect = Extract<Effect, { type: 'insert' }>;

/** Units that a chapter heading above them takes in: all up to the next heading of its own rank, a signature or an attachment. */
function takenIn(units: readonly Unit[], rank: number): Unit[] {
  const end = units.findIndex(({ kind }) => kind === 'text' || RANKS[kind] <= rank);
  return end === -1 ? [...units] : units.slice(0, end);
}

/**
 * A chapter put among §§ („po § 10 dodaje się rozdział 2a”, „przed § 5 dodaje się nazwę rozdziału”): the §§ that follow it in the text
 * stand in it from then on.
 */
export function insertGrouping(units: readonly Unit[], { anchor, wording }: InsertEffect, fresh: Unit): Unit[] | Refusal {
  if (anchor === null || wording.units.length !== 1) return refuse(REASONS.notRead);
  const found = findUnit(units, anchor.path);
  if (isRefusal(found)) return found;
  const rank = RANKS[fresh.kind];
  // The chapter that the anchor stands in ends where the new one begins.
  const old = found.above.findIndex(({ kind }) => kind !== 'text' && kind !== 'zal' && RANKS[kind] >= rank);
  const above = old === -1 ? found.above : found.above.slice(0, old);
  const closed = old === -1 ? null : (found.above[old] ?? null);
  if (closed !== null && found.above.length - 1 > old) return refuse(REASONS.notInside(pathName(anchor.path)));
  if (closed !== null && compareNumbers(fresh.kind, numberOf(closed), numberOf(fresh)) >= 0)
    return refuse(REASONS.exists(pathName([{ kind: fresh.kind, number: numberOf(fresh) }])));

  const siblings = closed?.children ?? above.at(-1)?.children ?? units;
  const cut = siblings.indexOf(found.unit) + (anchor.side === 'after' ? 1 : 0);
  const following = takenIn(siblings.slice(cut), rank);
  const chain = chainOf(above);
  const placed = moved(fresh, null, chain);
  const inside = chainOf([...above, placed]);
  const from = chainOf(closed === null ? above : [...above, closed]);
  const chapter: Unit = { ...placed, children: [...placed.children, ...following.map((unit) => moved(unit, from, inside))] };
  const kept = siblings.filter((unit) => !following.includes(unit));
  if (closed !== null) {
    return withChildren(units, above, (list) =>
      list.flatMap((unit) => (unit === closed ? [{ ...closed, children: kept }, chapter] : [unit])),
    );
  }
  return withChildren(units, above, () => [...siblings.slice(0, cut), chapter, ...siblings.slice(cut + following.length)]);
}
