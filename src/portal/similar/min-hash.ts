/** Bands of two rows: of texts alike by 0.3 of 100 pairs 95 share a band, by 0.4 all but one of 250, by 0.1 every fourth. */
export const BANDS = 32;
/** Numbers in a signature. */
export const ROWS = 2 * BANDS;

/** Mixes the bits of a number with a seed; always the same, so that every run finds the same groups. */
function mixed(value: number, seed: number): number {
  let x = Math.imul(value ^ seed, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

const SEEDS = Uint32Array.from({ length: ROWS }, (_, number) => mixed(number + 1, 0x9e3779b9));

/** The signature of a set (MinHash): two sets have as large a share of equal numbers at equal places as they have in common. */
export function signatureOf(shingles: Uint32Array): Uint32Array {
  const signature = new Uint32Array(ROWS);
  for (let row = 0; row < ROWS; row++) {
    const seed = SEEDS[row] ?? 0;
    let smallest = 0xffffffff;
    for (const shingle of shingles) {
      const value = mixed(shingle, seed);
      if (value < smallest) smallest = value;
    }
    signature[row] = smallest;
  }
  return signature;
}

/** The key of one band of a signature: sets with equal keys of a band may be alike. */
export const bandKey = (signature: Uint32Array, band: number): number =>
  mixed(signature[2 * band] ?? 0, signature[2 * band + 1] ?? 0);

/** Of 64 numbers 19 are equal in sets alike by 0.3; with fewer than these, sets are so with 3 of 1000. Last bytes alone add one in 256. */
const LEAST_EQUAL = 9;

/**
 * Whether a signature and the one whose last bytes begin at a place of `others` may be those of sets alike by 0.3: cheaper to tell than how
 * alike they are.
 */
export function mayBeAlike(signature: Uint32Array, others: Uint8Array, start: number): boolean {
  let equal = 0;
  for (let row = 0; row < ROWS; row++) if (((signature[row] ?? 0) & 255) === others[start + row]) equal += 1;
  return equal >= LEAST_EQUAL;
}
