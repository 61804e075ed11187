import { pairById } from '../../compare/pair-by-id.ts';
import { redline, type RedlineRow } from '../../compare/redline.ts';
import type { Version } from '../../types.ts';

/** A wording laid over the one before. Not kept for the other pages that ask: those of a large site would fill memory. */
export const versionRedline = (previous: Version, version: Version): RedlineRow[] =>
  redline(previous.units, version.units, pairById(previous.units, version.units, version.operations), { numbersMatter: true });
