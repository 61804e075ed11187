import { statutoryShingles } from '../../law/shingles.ts';

/** What a shingle of the statute counts for beside one of the town's own words, which counts for 1. */
const STATUTORY_WEIGHT = 0.1;

const weightOf = (shingle: number): number => (statutoryShingles().has(shingle) ? STATUTORY_WEIGHT : 1);

/** Shingles that are not the statute's. */
export const ownShingles = (shingles: Uint32Array): Uint32Array => shingles.filter((one) => !statutoryShingles().has(one));

/** Likeness of two texts, 0 to 1: the weight of the shingles they share, of all that either has (Jaccard). Both sets are in order. */
export function likeness(one: Uint32Array, other: Uint32Array): number {
  let [shared, all] = [0, 0];
  let [at, to] = [0, 0];
  while (at < one.length || to < other.length) {
    const [left = Infinity, right = Infinity] = [one[at], other[to]];
    const weight = weightOf(Math.min(left, right));
    all += weight;
    if (left === right) shared += weight;
    if (left <= right) at += 1;
    if (right <= left) to += 1;
  }
  return all === 0 ? 0 : shared / all;
}
