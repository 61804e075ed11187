import type { AppliedOperation, Unit, UnitId } from '../types.ts';
import { allUnits } from '../model/all-units.ts';

/** Which provision of the later text continues which of the earlier one. */
export type Pairing = ReadonlyMap<Unit, Unit>;

/** Least length from which an unaltered text is recognised in another place; shorter ones may repeat by coincidence. */
const TELLING_LENGTH = 40;

/** Provisions with another id: those that an operation names one by one before and after. */
function renumbered(operations: readonly AppliedOperation[]): Map<UnitId, UnitId> {
  const renamed = new Map<UnitId, UnitId>();
  for (const { before, after } of operations) {
    if (before.length !== after.length) continue;
    before.forEach((id, index) => {
      const now = after[index];
      if (now !== undefined && now !== id) renamed.set(id, now);
    });
  }
  return renamed;
}

/**
 * Pairs the provisions of two wordings of one document by id; renumbered ones by the operation that renumbered them, with the
 * provisions below them. The rest is paired where the same words occur once on either side.
 */
export function pairById(before: readonly Unit[], after: readonly Unit[], operations: readonly AppliedOperation[]): Pairing {
  const pairs = new Map<Unit, Unit>();
  const later = new Map<string, Unit>(allUnits(after).map((unit) => [unit.id, unit]));
  const renamed = renumbered(operations);
  const claimed = new Set(renamed.values());
  const walk = (units: readonly Unit[], from: string, to: string): void => {
    for (const unit of units) {
      const own = renamed.get(unit.id);
      const id = own ?? (from !== to && unit.id.startsWith(`${from}-`) ? `${to}${unit.id.slice(from.length)}` : unit.id);
      const target = later.get(id);
      if (target !== undefined && (own !== undefined || !claimed.has(target.id))) pairs.set(unit, target);
      walk(unit.children, unit.id, target?.id ?? unit.id);
    }
  };
  walk(before, '', '');
  pairMoved(before, after, pairs);
  return pairs;
}

function pairMoved(before: readonly Unit[], after: readonly Unit[], pairs: Map<Unit, Unit>): void {
  const paired = new Set(pairs.values());
  const byText = (units: readonly Unit[]): Map<string, Unit[]> => {
    const found = new Map<string, Unit[]>();
    for (const unit of units) {
      if (unit.text.length < TELLING_LENGTH) continue;
      const key = `${unit.kind} ${unit.text}`;
      found.set(key, [...(found.get(key) ?? []), unit]);
    }
    return found;
  };
  const open = byText(allUnits(after).filter((unit) => !paired.has(unit)));
  if (open.size === 0) return;
  for (const [key, group] of byText(allUnits(before).filter((unit) => !pairs.has(unit)))) {
    const [target, ...more] = open.get(key) ?? [];
    const [source] = group;
    if (target !== undefined && source !== undefined && more.length === 0 && group.length === 1) pairs.set(source, target);
  }
}
