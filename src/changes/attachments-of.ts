import type { Unit } from '../types.ts';

/** Attachments of a text, also below the heading that a pasted act begins with. */
export const attachmentsOf = (units: readonly Unit[]): Unit[] =>
  units.flatMap((unit) => (unit.kind === 'zal' ? [unit] : unit.kind === 'text' ? attachmentsOf(unit.children) : []));
