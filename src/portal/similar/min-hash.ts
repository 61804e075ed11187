/** Bands of two rows: of texts alike by 0.3 of 100 pairs 95 share a band, by 0.4 all but one of 250, by 0.1 every fourth. */
const BANDS = 32;

/** Mixes the bits of a number with a seed; always the same, so that every run finds the same groups. */
function mixed(value: number, seed: number): number {
  let x = Math.imul(value ^ seed, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

const SEEDS = Uint32Array.from({ length: 2 * BANDS }, (_, number) => mixed(number + 1, 0x9e3779b9));

/** The signature of a set (MinHash): two sets have as large a share of equal numbers at equal places as they have in common. */
export function signatureOf(shingles: Uint32Array): Uint32Array {
  return SEEDS.map((seed) => {
    let smallest = 0xffffffff;
    for (const shingle of shingles) {
      const value = mixed(shingle, seed);
      if (value < smallest) smallest = value;
    }
    return smallest;
  });
}

/** Keys of the bands of a signature: sets with a key in common may be alike. */
export const bandsOf = (signature: Uint32Array): number[] =>
  Array.from(
    { length: BANDS },
    // Exact below 2^53: the number of the band stands above the mixed pair.
    (_, band) => band * 2 ** 32 + mixed(signature[2 * band] ?? 0, signature[2 * band + 1] ?? 0),
  );

/** Of 64 numbers 19 are equal in sets alike by 0.3; with fewer than these, sets are so with 3 of 1000. */
const LEAST_EQUAL = 9;

/** Whether two signatures may be those of sets alike by 0.3: cheaper to tell than how alike the sets are. */
export function mayBeAlike(one: Uint32Array, other: Uint32Array): boolean {
  let equal = 0;
  for (let at = 0; at < one.length; at++) if (one[at] === other[at]) equal += 1;
  return equal >= LEAST_EQUAL;
}
