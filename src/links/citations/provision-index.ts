import type { CitedStep } from '../../law/citations/mentions.ts';
import { raisedNumber } from '../../law/raised-number.ts';
import { numberOf } from '../../model/unit-number.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Unit, UnitKind, Version } from '../../types.ts';

function collect(units: readonly Unit[], into: Map<string, Unit>): Map<string, Unit> {
  for (const unit of units) {
    into.set(unit.id, unit);
    collect(unit.children, into);
  }
  return into;
}

/** All provisions of a wording by id. */
export const provisionsOf = oncePer(({ units }: Version): ReadonlyMap<string, Unit> => collect(units, new Map()));

function collectParents(units: readonly Unit[], parent: Unit | null, into: Map<string, Unit>): Map<string, Unit> {
  for (const unit of units) {
    if (parent !== null) into.set(unit.id, parent);
    collectParents(unit.children, unit, into);
  }
  return into;
}

const parentsIn = oncePer(({ units }: Version): ReadonlyMap<string, Unit> => collectParents(units, null, new Map()));

/** The units above a provision and itself, outermost first; empty where the wording has none of that id. */
export function pathTo(version: Version, id: string): readonly Unit[] {
  const parents = parentsIn(version);
  const path: Unit[] = [];
  for (let unit = provisionsOf(version).get(id); unit !== undefined; unit = parents.get(unit.id)) path.unshift(unit);
  return path;
}

/** The innermost headed text or part that a provision stands in, with how many units stand above it; `null` where it stands in none. */
export function partAbove(version: Version, id: string): { readonly part: Unit; readonly depth: number } | null {
  const path = pathTo(version, id).slice(0, -1);
  const depth = path.findLastIndex(({ kind, heading, label }) => kind === 'text' && (heading !== null || label !== ''));
  const part = path[depth];
  return part === undefined ? null : { part, depth };
}

/** What stands at the top of a part, by kind and number. */
const topOf = oncePer(({ children }: Unit): ReadonlyMap<string, Unit> => {
  // Of two of a number the first is meant, as everywhere.
  return new Map(children.map((unit): [string, Unit] => [`${unit.kind} ${numberOf(unit)}`, unit]).reverse());
});

/** The provision of a number that stands at the top of a part, where numbers begin anew in each: „ust. 1” of part II. */
export const inPart = (part: Unit, { kind, number }: CitedStep): Unit | null =>
  topOf(part).get(`${kind} ${raisedNumber(number)}`) ?? null;

/** Whether units in different parts of a text share the number that an id ends with, so that the number alone names none of them. */
export function isInSeveralParts(version: Version, id: string): boolean {
  if (!provisionsOf(version).has(`${id}--2`)) return false;
  return partAbove(version, id)?.part !== partAbove(version, `${id}--2`)?.part;
}

/** A chapter may be cited without the division it stands in: then the only one of its name counts. */
export function findProvision(version: Version, id: string): Unit | null {
  const index = provisionsOf(version);
  const direct = index.get(id);
  if (direct !== undefined) return direct;
  if (!/^(?:rozdz|oddz)-/.test(id)) return null;
  const inside = [...index.keys()].filter((other) => other.endsWith(`-${id}`));
  return inside.length === 1 ? (index.get(inside[0] ?? '') ?? null) : null;
}

/** Whether a wording is divided into units of a kind, or of kinds that stand in each other: art. in statutes, § in art. in codes. */
export function isDividedBy(version: Version, kinds: readonly UnitKind[]): boolean {
  const [kind, ...below] = kinds;
  const isDivided = (units: readonly Unit[], [first, ...rest]: readonly UnitKind[]): boolean =>
    first === undefined || units.some((unit) => isDivided(unit.children, unit.kind === first ? rest : [first, ...rest]));
  return kind !== undefined && isDivided(version.units, [kind, ...below]);
}
