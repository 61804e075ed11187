import type { IsoDate, ProgrammeDocument } from '../types.ts';

/** First and last day of a programme: as its front matter states them, else those of its years. */
export const programmePeriod = ({
  inForceFrom,
  inForceTo,
  firstYear,
  lastYear,
}: ProgrammeDocument): { readonly from: IsoDate; readonly to: IsoDate } => ({
  from: inForceFrom ?? (`${String(firstYear)}-01-01` as IsoDate),
  to: inForceTo ?? (`${String(lastYear)}-12-31` as IsoDate),
});
