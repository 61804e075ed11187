import { unitId } from '../model/unit-ids.ts';
import { numberOf } from '../model/unit-number.ts';
import type { Unit, UnitId, UnitKind } from '../types.ts';

/** A copy of a tree in which the children of one unit (of the whole text, without an id) are others. Units off the way are shared. */
export function withChildren(
  units: readonly Unit[],
  above: readonly Unit[],
  change: (children: readonly Unit[]) => Unit[],
): Unit[] {
  const [first, ...rest] = above;
  if (first === undefined) return change(units);
  return units.map((unit) => (unit === first ? { ...unit, children: withChildren(unit.children, rest, change) } : unit));
}

/** A copy of a tree in which one unit gives way to others. */
export const withUnit = (units: readonly Unit[], above: readonly Unit[], old: Unit, fresh: readonly Unit[]): Unit[] =>
  withChildren(units, above, (children) => children.flatMap((unit) => (unit === old ? fresh : [unit])));

interface Above {
  readonly id: UnitId;
  readonly kind: UnitKind;
  readonly parent: Above | null;
}

/** The units above, as ids are made from. */
export const chainOf = (above: readonly Unit[]): Above | null =>
  above.reduce<Above | null>((parent, { id, kind }) => ({ id, kind, parent }), null);

/** What a unit's id adds to that of the units above it, its `--2` too. */
const ownName = ({ kind, id }: Unit, above: Above | null): string =>
  kind === 'wsp' ? '' : id.slice(unitId(kind, '?', above).length - 1);

/** A unit with the ids it has in a place: `from` are the units it stood under, `to` those it stands under now. */
export function moved(unit: Unit, from: Above | null, to: Above | null, name = ownName(unit, from)): Unit {
  const suffix = unit.kind === 'wsp' ? (/--\d+$/.exec(unit.id)?.[0] ?? '') : '';
  const id = `${unitId(unit.kind, name, to)}${suffix}` as UnitId;
  const [before, after]: Above[] = [
    { id: unit.id, kind: unit.kind, parent: from },
    { id, kind: unit.kind, parent: to },
  ];
  if (id === unit.id && sameIds(before, after)) return unit;
  return { ...unit, id, children: unit.children.map((child) => moved(child, before ?? null, after ?? null)) };
}

const sameIds = (a: Above | null | undefined, b: Above | null | undefined): boolean =>
  a === b || (a?.id === b?.id && a?.kind === b?.kind && (a === undefined || a === null || sameIds(a.parent, b?.parent)));

/** Tirets have no numbers of their own: their place among those of their unit is in their ids. */
export function recountTirets(children: readonly Unit[], above: Above | null): Unit[] {
  let count = 0;
  return children.map((unit) => {
    if (unit.kind !== 'tir') return unit;
    count++;
    return numberOf(unit) === String(count) ? unit : moved(unit, above, above, String(count));
  });
}
