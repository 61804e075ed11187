import fc from 'fast-check';
import { WANTED_RUNS } from './test-limits.ts';

/** A usual run draws the same examples everywhere, so that it fails on the change that breaks a property; a long run draws new ones. */
if (WANTED_RUNS === 0) fc.configureGlobal({ seed: 20_191_025 });

/** Number of runs of a property: `usual`, or as many as `PROPERTY_RUNS` says when that is more. */
export const propertyRuns = (usual: number): { numRuns: number } => ({ numRuns: Math.max(usual, WANTED_RUNS) });
