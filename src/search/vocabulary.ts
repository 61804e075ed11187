import type { RecordTerms } from './postings.ts';

/** Numbers words and exact keys of all records, so that a site's postings fit into memory. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #counts: number[] = [];

  #number(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#names.push(name) - 1;
    this.#numbers.set(name, number);
    this.#counts.push(0);
    return number;
  }

  /** Postings of a record: number in the vocabulary, then what its terms say of it. */
  postings({ names, counts, places }: RecordTerms): Int32Array {
    const packed = new Int32Array(places.length + counts.length);
    let from = 0;
    let to = 0;
    names.forEach((name, index) => {
      const number = this.#number(name);
      this.#counts[number] = (this.#counts[number] ?? 0) + (counts[index] ?? 0);
      packed[to++] = number;
      for (const end = from + 2 + 2 * (places[from + 1] ?? 0); from < end; from++) packed[to++] = places[from] ?? 0;
    });
    return packed;
  }

  /** How often each word was met; exact keys are left out. */
  counts(): Map<string, number> {
    return new Map(this.#names.flatMap((name, number) => (name.startsWith('=') ? [] : [[name, this.#counts[number] ?? 0]])));
  }

  /** Ids of the concepts that some record speaks of. */
  concepts(): Set<string> {
    return new Set(this.#names.flatMap((name) => (name.startsWith('=@') ? [name.slice(2)] : [])));
  }

  /** Names under which each number is indexed: an exact key under itself, a word under its base forms. */
  indexNames(lemmasOf: (form: string) => readonly string[]): (readonly string[])[] {
    return this.#names.map((name) => (name.startsWith('=') ? [name.slice(1)] : lemmasOf(name)));
  }
}
