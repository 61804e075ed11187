import { UI } from '../strings/pl.ts';
import type { ProgrammeDocument } from '../types.ts';

/** „Program na rok 2026” */
export const programmeName = ({ firstYear, lastYear }: ProgrammeDocument): string =>
  `Program ${UI.programmeYears(firstYear, lastYear)}`;
