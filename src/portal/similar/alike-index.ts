import { BANDS, bandKey, mayBeAlike, ROWS } from './min-hash.ts';

/** Texts that one band leads to: where there are more, the words they share are those of every text, and tell nothing. */
export const MOST_IN_BAND = 50;

/** The bit above the number of a text: 67 million texts, and 63 in a band. */
const COUNT_AT = 26;
const TEXT = 2 ** COUNT_AT - 1;

/**
 * Finds texts noted before that may be alike to another. A text is compared with `BANDS` × `MOST_IN_BAND` others at most, however many there
 * are. Kept in arrays of numbers, because a region has millions of bands.
 */
export class AlikeIndex {
  readonly #places: number;
  /** The last byte of each number of each signature: one text fills one line of the processor's cache. */
  readonly #bytes: Uint8Array;
  /** For each place of each band the text noted there last, with their number above it, and for each text of a band the one before it. */
  readonly #last: Uint32Array;
  readonly #former: Uint32Array;
  /** The question in which a text was last met. */
  readonly #met: Uint32Array;
  readonly #most: number;
  #noted = 0;
  #questions = 0;

  /** An index of at most so many texts. */
  constructor(most: number) {
    this.#most = most + 1;
    this.#places = 2 ** Math.ceil(Math.log2(2 * this.#most));
    this.#bytes = new Uint8Array(ROWS * this.#most);
    this.#last = new Uint32Array(BANDS * this.#places);
    this.#former = new Uint32Array(BANDS * this.#most);
    this.#met = new Uint32Array(this.#most);
  }

  #place(signature: Uint32Array, band: number): number {
    return band * this.#places + (bandKey(signature, band) & (this.#places - 1));
  }

  /** Notes a text; the first has the number 0. */
  note(signature: Uint32Array): void {
    this.#noted += 1;
    // A number loses all but its last byte.
    this.#bytes.set(signature, this.#noted * ROWS);
    for (let band = 0; band < BANDS; band++) {
      const place = this.#place(signature, band);
      const last = this.#last[place] ?? 0;
      const count = last >>> COUNT_AT;
      // One more than the most says that some were left out.
      if (count >= MOST_IN_BAND) this.#last[place] = (last & TEXT) + (MOST_IN_BAND + 1) * 2 ** COUNT_AT;
      else {
        this.#former[band * this.#most + this.#noted] = last & TEXT;
        this.#last[place] = this.#noted + (count + 1) * 2 ** COUNT_AT;
      }
    }
  }

  /** Calls `visit` with each noted text that may be alike; returns whether all such texts could be looked at. */
  visitAlike(signature: Uint32Array, visit: (text: number) => void): boolean {
    this.#questions += 1;
    let isWhole = true;
    for (let band = 0; band < BANDS; band++) {
      const place = this.#place(signature, band);
      const last = this.#last[place] ?? 0;
      if (last >>> COUNT_AT > MOST_IN_BAND) isWhole = false;
      for (let text = last & TEXT; text !== 0; text = this.#former[band * this.#most + text] ?? 0) {
        if (this.#met[text] === this.#questions) continue;
        this.#met[text] = this.#questions;
        if (mayBeAlike(signature, this.#bytes, text * ROWS)) visit(text - 1);
      }
    }
    return isWhole;
  }
}
