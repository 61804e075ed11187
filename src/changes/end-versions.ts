import type { IsoDate, LegalDocument, Version } from '../types.ts';
import type { Ending } from './endings.ts';
import { dayBefore } from './plan-changes.ts';

/** The last wording ends the day before the act that ends it takes effect; wordings that would begin later never were in force. */
export function endVersions(
  [first, ...rest]: readonly [Version, ...Version[]],
  endings: readonly Ending[],
): [Version, ...Version[]] {
  const end = endings.map(({ date }) => dayBefore(date)).sort()[0];
  const close = (version: Version): Version => {
    const { inForceFrom, inForceTo } = version;
    const late = end !== undefined && (inForceFrom === null || inForceFrom <= end) && (inForceTo === null || inForceTo > end);
    return late ? { ...version, inForceTo: end } : version;
  };
  return end === undefined ? [first, ...rest] : [close(first), ...rest.map(close)];
}

/** The last day in force that the front matter states; what only the text says of it may be amended. */
export function statedEnd(document: LegalDocument): IsoDate | null {
  if (document.kind === 'act') return document.statedDays.to;
  return document.kind === 'programme' ? document.inForceTo : null;
}
