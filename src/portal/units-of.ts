import type { Unit } from '../types.ts';
import type { TownProvision } from './types.ts';

const KINDS = new Set<string>(['par', 'art', 'ust', 'pkt', 'lit', 'tir', 'wsp', 'rozdz', 'dzial', 'oddz', 'zal', 'text']);

/** Deeper than any act; data of others may be nested without end. */
const DEEPEST = 30;

const kindOf = (unit: string): Unit['kind'] => (KINDS.has(unit) ? (unit as Unit['kind']) : 'text');

/** The provisions of a data file, which stand in document order after the one above them, as a tree of units. */
export function unitsOf(provisions: readonly TownProvision[]): Unit[] {
  const roots: Unit[] = [];
  const children = new Map<string, { readonly units: Unit[]; readonly depth: number }>();
  for (const { id, unit, label, heading, parent, text, repealed } of provisions) {
    const own: Unit[] = [];
    const made: Unit = {
      id: id as Unit['id'],
      kind: kindOf(unit),
      label,
      heading: heading === null ? null : [{ type: 'text', value: heading }],
      content: [],
      text,
      repealed,
      at: 0,
      depth: 0,
      children: own,
    };
    // A provision whose parent is not before it stands by itself, so that no words are lost and no unit holds itself.
    const above = parent === null ? undefined : children.get(parent);
    const isBelow = above !== undefined && above.depth < DEEPEST;
    (isBelow ? above.units : roots).push(made);
    children.set(id, { units: own, depth: isBelow ? above.depth + 1 : 0 });
  }
  return roots;
}
