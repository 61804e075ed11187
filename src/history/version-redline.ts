import { pairById } from '../redline/pair-by-id.ts';
import { redline, type RedlineRow } from '../redline/redline.ts';
import type { Version } from '../types.ts';

/** A wording laid over the one before. */
export const versionRedline = (previous: Version, version: Version): RedlineRow[] =>
  redline(previous.units, version.units, pairById(previous.units, version.units, version.operations), { numbersMatter: true });
