import type { IsoDate, Version, Work } from '../types.ts';

/** The wording in force on a day; the first where none is in force yet. */
export function versionOn({ versions }: Pick<Work, 'versions'>, day: IsoDate): Version {
  const [first] = versions;
  return versions.findLast(({ inForceFrom }) => inForceFrom !== null && inForceFrom <= day) ?? first;
}
