import { statutoryShingles } from '../../law/shingles.ts';

/** What a shingle of the statute counts for beside one of the town's own words, which counts for 1. */
const STATUTORY_WEIGHT = 0.1;

/** The shingles of a text, its own and those of the statute, each in order. */
export interface Weighed {
  readonly own: Uint32Array;
  readonly statutory: Uint32Array;
}

export function weighed(shingles: Uint32Array): Weighed {
  const known = statutoryShingles();
  return { own: shingles.filter((one) => !known.has(one)), statutory: shingles.filter((one) => known.has(one)) };
}

const weightOf = (own: number, statutory: number): number => own + STATUTORY_WEIGHT * statutory;

/** How many numbers two lists in order share. */
function shared(one: Uint32Array, other: Uint32Array): number {
  let count = 0;
  for (let at = 0, to = 0; at < one.length && to < other.length;) {
    const [left, right] = [one[at] ?? 0, other[to] ?? 0];
    if (left === right) count += 1;
    if (left <= right) at += 1;
    if (right <= left) to += 1;
  }
  return count;
}

/** The most that two texts can be alike, by their lengths alone. */
export function mostAlike(one: Weighed, other: Weighed): number {
  const least = weightOf(Math.min(one.own.length, other.own.length), Math.min(one.statutory.length, other.statutory.length));
  const most = weightOf(Math.max(one.own.length, other.own.length), Math.max(one.statutory.length, other.statutory.length));
  return most === 0 ? 0 : least / most;
}

/** Likeness of two texts, 0 to 1: the weight of the shingles they share, of all that either has (Jaccard). */
export function likeness(one: Weighed, other: Weighed): number {
  const [own, statutory] = [shared(one.own, other.own), shared(one.statutory, other.statutory)];
  const all = weightOf(one.own.length + other.own.length - own, one.statutory.length + other.statutory.length - statutory);
  return all === 0 ? 0 : weightOf(own, statutory) / all;
}
