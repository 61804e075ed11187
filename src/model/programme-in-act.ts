import { programmeYears } from '../law/programme-title.ts';
import type { Unit } from '../types.ts';
import { plainText } from './plain-text.ts';

/** A programme whose text stands in the act that adopts it. */
export interface ProgrammeInAct {
  readonly unit: Unit;
  readonly firstYear: number;
}

const TITLE_REACH = 600;

/** The words under the heading of an attachment, before its first unit: its title, on however many lines. */
function titleOf({ heading, children }: Unit): string {
  const [first] = children;
  const below = first?.kind === 'text' ? `${plainText(first.heading ?? [])} ${first.text}` : '';
  return `${plainText(heading ?? [])} ${below}`.slice(0, TITLE_REACH);
}

const hasUnits = ({ children }: Unit): boolean => children.some((unit) => unit.kind !== 'text' || hasUnits(unit));

/** The programmes of cooperation that an act carries as attachments or under a heading: „PROGRAM WSPÓŁPRACY … NA ROK 2026”. */
export function programmesInAct(units: readonly Unit[]): ProgrammeInAct[] {
  return units.flatMap((unit): ProgrammeInAct[] => {
    const isHeaded = unit.kind === 'zal' || (unit.kind === 'text' && unit.heading !== null);
    if (!isHeaded || !hasUnits(unit)) return [];
    const title = unit.kind === 'zal' ? titleOf(unit) : plainText(unit.heading ?? []);
    const years = /współprac/iu.test(title) ? programmeYears(title) : null;
    return years === null ? [] : [{ unit, firstYear: years.first }];
  });
}
