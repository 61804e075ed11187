import { requiredElements, type RequiredElement } from '../law/programme-elements.ts';
import { elementsOfHeading } from '../law/element-headings.ts';
import type { ProgrammeDocument, Unit } from '../types.ts';
import { plainText } from './plain-text.ts';
import { allUnits } from './all-units.ts';

export interface FoundElement extends RequiredElement {
  /** The provision that carries it; `null` where none is named and no heading tells. */
  readonly unit: Unit | null;
}

export function findUnit(units: readonly Unit[], id: string): Unit | null {
  for (const unit of allUnits(units)) if (unit.id === id) return unit;
  return null;
}

/** The first headed provision whose title names each element. */
function byHeading(units: readonly Unit[]): Map<number, Unit> {
  const found = new Map<number, Unit>();
  for (const unit of allUnits(units)) {
    if (unit.heading === null || unit.repealed) continue;
    for (const item of elementsOfHeading(plainText(unit.heading))) if (!found.has(item)) found.set(item, unit);
  }
  return found;
}

/** Whether any provision has a title. */
export function hasHeadings(units: readonly Unit[]): boolean {
  for (const unit of allUnits(units)) if (unit.heading !== null) return true;
  return false;
}

type Programme = Pick<ProgrammeDocument, 'elements' | 'firstYear' | 'lastYear'>;

/**
 * What art. 5a ust. 4 (or ust. 5) of the statute wants of a programme, each with the provision that carries it. Front matter's `elementy`
 * comes first; where it is silent the headings are read. A repealed provision carries nothing.
 */
export function programmeElements({ elements, firstYear, lastYear }: Programme, units: readonly Unit[]): FoundElement[] {
  const headed = byHeading(units);
  return requiredElements(lastYear > firstYear).map((required) => {
    const stated = elements[String(required.item)];
    const unit = stated === undefined ? (headed.get(required.item) ?? null) : findUnit(units, stated);
    return { ...required, unit: unit?.repealed === true ? null : unit };
  });
}
