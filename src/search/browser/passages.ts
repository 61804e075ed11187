import { linesOf, type IndexPart } from './parts.ts';

/** The passages of a programme that others for other years stand beside. */
export interface ProgrammePassages {
  /** What tells one passage of all programmes of its series, by a unit (0 is the title). */
  readonly passageOf: (unit: number) => string;
  /** The anchor of the passage that a unit is of; empty for the title. */
  readonly anchorOf: (unit: number) => string;
}

/** Passages of programmes by the names of their records. */
export function readPassages(parts: readonly IndexPart[]): ReadonlyMap<string, ProgrammePassages> {
  const all = new Map<string, ProgrammePassages>();
  parts.forEach(({ entry, nameOf }, index) => {
    for (const line of linesOf(entry.ustepy)) {
      const [page = '', series = '', signs = '', anchors = ''] = line.split('|');
      const [order, list] = [[...new Set(signs)], anchors.split(' ')];
      const signOf = (unit: number): string => signs[unit - 1] ?? '';
      all.set(nameOf(Number(page)), {
        passageOf: (unit) => `${String(index)}|${series}|${signOf(unit)}`,
        anchorOf: (unit) => list[order.indexOf(signOf(unit))] ?? '',
      });
    }
  });
  return all;
}
