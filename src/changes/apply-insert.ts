import { numberOf } from '../model/unit-number.ts';
import { RANKS } from '../law/ranks.ts';
import { REASONS } from '../strings/versions.ts';
import type { Effect, Unit, UnitPath } from '../types.ts';
import { compareNumbers } from './compare-numbers.ts';
import { chainOf, moved, recountTirets, withChildren } from './edit-tree.ts';
import { findUnit, type FoundUnit } from './find-unit.ts';
import { insertGrouping } from './insert-grouping.ts';
import { pathName } from './path-name.ts';
import { isRefusal, refuse, type Refusal, type WordingState } from './wording-state.ts';

type InsertEffect = Extract<Effect, { type: 'insert' }>;

const nameOf = (unit: Unit): string => pathName([{ kind: unit.kind, number: numberOf(unit) }]);
const order = (a: Unit, b: Unit): number => compareNumbers(a.kind, numberOf(a), numberOf(b));
const isNumbered = (unit: Unit): boolean => unit.kind !== 'tir';

/** The units a new one would stand among: the children of the unit it goes into. */
interface Spot {
  readonly above: readonly Unit[];
  readonly children: readonly Unit[];
  readonly index: number;
}

const childrenOf = (units: readonly Unit[], above: readonly Unit[]): readonly Unit[] => above.at(-1)?.children ?? units;

/** Next to the unit the formula names. */
function besideAnchor(units: readonly Unit[], { unit, above }: FoundUnit, side: 'after' | 'before'): Spot {
  const children = childrenOf(units, above);
  return { above, children, index: children.indexOf(unit) + (side === 'after' ? 1 : 0) };
}

/** All units of a kind below a unit, through chapters and headed text, in order. */
function sameKind(children: readonly Unit[], above: readonly Unit[], kind: Unit['kind']): FoundUnit[] {
  return children.flatMap((unit): FoundUnit[] => {
    if (unit.kind === kind) return [{ unit, above }];
    const through = unit.kind === 'text' || unit.kind === 'rozdz' || unit.kind === 'dzial' || unit.kind === 'oddz';
    return through && unit.heading !== null ? sameKind(unit.children, [...above, unit], kind) : [];
  });
}

/** Where the number of a new unit belongs: after the last smaller one; without any of its kind, before what closes the list. */
function byNumber(units: readonly Unit[], above: readonly Unit[], fresh: Unit): Spot {
  const siblings = sameKind(childrenOf(units, above), above, fresh.kind);
  const smaller = siblings.filter(({ unit }) => fresh.kind === 'tir' || order(unit, fresh) < 0).at(-1);
  if (smaller !== undefined) return besideAnchor(units, smaller, 'after');
  const [first] = siblings;
  if (first !== undefined) return besideAnchor(units, first, 'before');
  const children = childrenOf(units, above);
  const closing = children.findIndex(
    ({ kind, heading }) => kind === 'wsp' || (kind === 'text' && heading === null && RANKS[fresh.kind] < RANKS.ust),
  );
  return { above, children, index: closing === -1 ? children.length : closing };
}

/** A new unit in its spot, unless its number is taken or doesn't belong there. */
function place(units: readonly Unit[], { above, children, index }: Spot, fresh: Unit): Unit[] | Refusal {
  const taken = isNumbered(fresh) ? children.find((unit) => unit.kind === fresh.kind && order(unit, fresh) === 0) : undefined;
  const chain = chainOf(above);
  const unit = moved(fresh, null, chain);
  if (taken !== undefined) {
    // The number of a repealed unit may be used anew.
    return taken.repealed
      ? withChildren(units, above, (list) => list.map((other) => (other === taken ? unit : other)))
      : refuse(REASONS.exists(nameOf(fresh)));
  }
  const before = children.slice(0, index).findLast(({ kind }) => kind === fresh.kind);
  const after = children.slice(index).find(({ kind }) => kind === fresh.kind);
  const fits =
    !isNumbered(fresh) ||
    ((before === undefined || order(before, fresh) < 0) && (after === undefined || order(fresh, after) < 0));
  if (!fits) return refuse(REASONS.misplaced(nameOf(fresh)));
  return withChildren(units, above, (list) => recountTirets([...list.slice(0, index), unit, ...list.slice(index)], chain));
}

/** Whether a unit has no list that a new one could join: words of its own, and no colon that opens a list. */
function isUndivided(parent: Unit | undefined, fresh: Unit): boolean {
  if (parent === undefined) return RANKS[fresh.kind] >= RANKS.ust;
  if (parent.text === '' || parent.repealed || RANKS[fresh.kind] < RANKS.ust) return false;
  return fresh.kind === 'ust' || !/[:–-]$/u.test(parent.text);
}

function findUnder(units: readonly Unit[], under: UnitPath): readonly Unit[] | Refusal {
  if (under.length === 0) return [];
  const found = findUnit(units, under);
  return isRefusal(found) ? found : [...found.above, found.unit];
}

/** § and art. of an act pasted with its title as a heading stand below that heading. */
function spotOf(units: readonly Unit[], effect: InsertEffect, fresh: Unit, previous: Unit | null): Spot | Refusal {
  if (previous !== null || effect.anchor === null) {
    const above = findUnder(units, effect.under);
    if (isRefusal(above)) return above;
    const loose = fresh.kind === 'ust' && effect.announced.some(({ from }) => from.at(-1)?.kind === 'pkt');
    if (loose && childrenOf(units, above).some(({ kind }) => kind === 'pkt')) return refuse(REASONS.otherUnits);
    const hasList = sameKind(childrenOf(units, above), above, fresh.kind).length > 0;
    if (!hasList && isUndivided(above.at(-1), fresh)) return refuse(REASONS.notDivided(pathName(effect.under)));
    return byNumber(units, above, fresh);
  }
  const anchor = findUnit(units, effect.anchor.path);
  if (isRefusal(anchor)) return anchor;
  if (anchor.unit.kind !== fresh.kind) return refuse(REASONS.notInside(pathName(effect.anchor.path)));
  return besideAnchor(units, anchor, effect.anchor.side);
}

/** New tirets stand in a row after the unit before them; units with numbers find their place by them. */
function spotAfter(units: readonly Unit[], above: readonly Unit[], index: number): Spot {
  return { above, children: childrenOf(units, above), index };
}

/** New units in the place the formula names, or the one their numbers give them. */
export function applyInsert(state: WordingState, effect: InsertEffect): WordingState | Refusal {
  let units = state.units;
  let previous: Unit | null = null;
  for (const fresh of effect.wording.units) {
    let next: Unit[] | Refusal;
    if (RANKS[fresh.kind] < RANKS.text && fresh.kind !== 'zal' && needsGrouping(units, effect, fresh)) {
      next = insertGrouping(units, effect, fresh);
    } else if (fresh.kind === 'tir' && previous !== null && effect.anchor !== null) {
      const anchor = findUnit(units, effect.anchor.path);
      if (isRefusal(anchor)) return anchor;
      const base = besideAnchor(units, anchor, effect.anchor.side);
      next = place(units, spotAfter(units, base.above, base.index + effect.wording.units.indexOf(fresh)), fresh);
    } else {
      const spot = spotOf(units, effect, fresh, previous);
      next = isRefusal(spot) ? spot : place(units, spot, fresh);
    }
    if (isRefusal(next)) return next;
    units = next;
    previous = fresh;
  }
  return { ...state, units };
}

/** Whether a new chapter stands among §§ („po § 10 dodaje się rozdział 2a”) rather than after another chapter. */
function needsGrouping(units: readonly Unit[], effect: InsertEffect, fresh: Unit): boolean {
  if (effect.anchor === null) return false;
  const anchor = findUnit(units, effect.anchor.path);
  return !isRefusal(anchor) && RANKS[anchor.unit.kind] > RANKS[fresh.kind];
}
