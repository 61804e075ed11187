import { createHash } from 'node:crypto';
import type { Mutant } from '@stryker-mutator/api/core';

/** Which mutants of a run are tried: `share` of all from 0 to 1, drawn by `seed`; 0 only lists those that no test reaches. */
export interface Sample {
  readonly share: number;
  readonly seed: string;
}

/** The sample that the environment asks for: `MUTATE_SAMPLE=0.05 MUTATE_SEED=2`; all mutants where it says nothing. */
export function wantedSample(): Sample {
  const share = Number(process.env['MUTATE_SAMPLE'] ?? 1);
  if (!(share >= 0 && share <= 1)) throw new Error('MUTATE_SAMPLE is a share from 0 to 1');
  return { share, seed: process.env['MUTATE_SEED'] ?? '1' };
}

/** Whether a mutant belongs to a sample: told by what it is and where it stands alone, so that any run of the same source draws the same ones. */
export function isDrawn(mutant: Mutant, { share, seed }: Sample): boolean {
  if (share === 0) return mutant.static !== true && mutant.coveredBy?.length === 0;
  const { fileName, location, mutatorName, replacement } = mutant;
  const file = fileName.slice(fileName.indexOf('/src/') + 1);
  const key = JSON.stringify([seed, file, location.start, location.end, mutatorName, replacement]);
  return createHash('sha256').update(key).digest().readUInt32BE() / 2 ** 32 < share;
}
