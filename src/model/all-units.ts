import type { Unit } from '../types.ts';

/** All units of a text in order, each before those below it. */
export function allUnits(units: readonly Unit[], into: Unit[] = []): Unit[] {
  for (const unit of units) {
    into.push(unit);
    allUnits(unit.children, into);
  }
  return into;
}
