import { oncePer } from './once-per.ts';
import type { Unit } from '../types.ts';

function collect(units: readonly Unit[], into: Unit[]): Unit[] {
  for (const unit of units) {
    into.push(unit);
    if (unit.children.length > 0) collect(unit.children, into);
  }
  return into;
}

/** All units of a text in order, each before those below it. */
export const allUnits = oncePer((units: readonly Unit[]): readonly Unit[] => collect(units, []));
