/** Major types of CBOR (RFC 8949, section 3.1). */
const MAJOR = { unsigned: 0, negative: 1, text: 3, array: 4 } as const;

/**
 * Writes CBOR into memory that grows and is used again: only arrays, whole numbers of up to 32 bits and texts. A library makes an object of
 * each number first, which for the millions of numbers of an index takes several times longer.
 */
export class CborWriter {
  #bytes = Buffer.alloc(2 ** 16);
  #length = 0;

  /** Bytes written so far. */
  get length(): number {
    return this.#length;
  }

  /** Begins an array of so many values, which are to follow. */
  array(count: number): void {
    this.#head(MAJOR.array, count);
  }

  integer(value: number): void {
    if (value < 0) this.#head(MAJOR.negative, -1 - value);
    else this.#head(MAJOR.unsigned, value);
  }

  text(text: string): void {
    const size = Buffer.byteLength(text);
    this.#head(MAJOR.text, size);
    this.#makeRoom(size);
    this.#length += this.#bytes.write(text, this.#length);
  }

  /** Takes out the first bytes, as a copy; what follows them moves to the beginning. */
  take(size: number): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, size));
    this.#bytes.copyWithin(0, size, this.#length);
    this.#length -= size;
    return taken;
  }

  #head(major: number, value: number): void {
    this.#makeRoom(5);
    const bytes = this.#bytes;
    const at = this.#length;
    const type = major << 5;
    if (value < 24) {
      bytes[at] = type | value;
      this.#length += 1;
    } else if (value < 2 ** 8) {
      bytes[at] = type | 24;
      bytes[at + 1] = value;
      this.#length += 2;
    } else if (value < 2 ** 16) {
      bytes[at] = type | 25;
      bytes.writeUInt16BE(value, at + 1);
      this.#length += 3;
    } else {
      bytes[at] = type | 26;
      bytes.writeUInt32BE(value, at + 1);
      this.#length += 5;
    }
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.alloc(2 * (this.#length + more));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
