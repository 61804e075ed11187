import { pairById } from '../../compare/pair-by-id.ts';
import { redline, type RedlineRow } from '../../compare/redline.ts';
import type { Version } from '../../types.ts';

/**
 * The redline of a wording against the one before. Computed on every call: keeping all redlines of a large site would need too
 * much memory.
 */
export const versionRedline = (previous: Version, version: Version): RedlineRow[] =>
  redline(previous.units, version.units, pairById(previous.units, version.units, version.operations), { numbersMatter: true });
