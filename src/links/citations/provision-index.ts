import type { Unit, Version } from '../../types.ts';

const indexes = new WeakMap<Version, ReadonlyMap<string, Unit>>();

function collect(units: readonly Unit[], into: Map<string, Unit>): Map<string, Unit> {
  for (const unit of units) {
    into.set(unit.id, unit);
    collect(unit.children, into);
  }
  return into;
}

/** All provisions of a wording by id. */
export function provisionsOf(version: Version): ReadonlyMap<string, Unit> {
  const known = indexes.get(version);
  if (known !== undefined) return known;
  const index = collect(version.units, new Map());
  indexes.set(version, index);
  return index;
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

/** Whether a wording is divided into articles, as statutes are: elsewhere „art. 5” is never a provision of the text itself. */
export const hasArticles = (version: Version): boolean => [...provisionsOf(version).values()].some(({ kind }) => kind === 'art');
