import { COMPOUND, eachToken } from '../law/search-tokens.ts';
import type { SearchRecord, SearchUnit } from './search-record.ts';

/** What stands in one record. Names are words (lower case, as they stand) and exact keys with `=` before them. */
export interface RecordTerms {
  readonly names: readonly string[];
  /** How often each name is met. */
  readonly counts: Int32Array;
  /** For each name: 1 if it stands in the title, how many places follow, then unit and weight of each (unit 0 is the record). */
  readonly places: Int32Array;
  /** Number of words, for judging how much a word says of the record. */
  readonly length: number;
}

/** The same in plain data, so that it can be kept between builds: names a line each, numbers as bytes in base64, which are read at once. */
export interface PackedTerms {
  readonly names: string;
  readonly counts: string;
  readonly places: string;
  readonly length: number;
}

const packNumbers = ({ buffer }: Int32Array): string => Buffer.from(buffer).toString('base64');

function unpackNumbers(packed: string): Int32Array {
  const bytes = Buffer.from(packed, 'base64');
  const numbers = new Int32Array(bytes.length / Int32Array.BYTES_PER_ELEMENT);
  new Uint8Array(numbers.buffer).set(bytes);
  return numbers;
}

export const packTerms = ({ names, counts, places, length }: RecordTerms): PackedTerms => ({
  names: names.join('\n'),
  counts: packNumbers(counts),
  places: packNumbers(places),
  length,
});

export const unpackTerms = ({ names, counts, places, length }: PackedTerms): RecordTerms => ({
  names: names === '' ? [] : names.split('\n'),
  counts: unpackNumbers(counts),
  places: unpackNumbers(places),
  length,
});

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

  /** Names under which each number is indexed: an exact key under itself, a word under its base forms. */
  indexNames(lemmasOf: (form: string) => readonly string[]): (readonly string[])[] {
    return this.#names.map((name) => (name.startsWith('=') ? [name.slice(1)] : lemmasOf(name)));
  }
}

/** The engine's weights; 24 is that of plain text. */
const WEIGHT = { text: 24, again: 32, defined: 72, heading: 72, own: 60, title: 120, number: 200 } as const;

/** „Mieście – należy przez to rozumieć …”: what stands before the dash is defined. */
const DEFINITION =
  /(?:^|[:;)]\s*)(?:\d+[a-z]?\)\s*)?([^:;–—]{2,80}?)\s*[–—-]\s*(?:należy przez to rozumieć|rozumie się|oznacza)/gu;

/** What a record says of one term while it is gathered: how often, whether in its title, and unit and weight of each place. */
interface Term {
  count: number;
  inTitle: boolean;
  readonly places: number[];
}

/** Goes through what a text is found by: the names of its terms; `onWord` is told of each word or exact thing. */
function eachName(text: string, onName: (name: string) => void, onWord: () => void): void {
  eachToken(
    text,
    (word, _, isCompound) => {
      onWord();
      onName(word);
      // „e-usługa” is found by its parts too.
      if (isCompound) for (const part of word.split(COMPOUND)) if (part.length > 1) onName(part);
    },
    ({ keys }) => {
      onWord();
      for (const key of keys) onName(`=${key}`);
    },
  );
}

/** What a text is found by, and how many words it has. */
interface FoundBy {
  readonly names: readonly string[];
  readonly words: number;
}

/** By „§ 5 ust. 2”: every document has the same few hundred names of provisions. */
const provisions = new Map<string, FoundBy>();

function provisionFoundBy(provision: string): FoundBy {
  const known = provisions.get(provision);
  if (known !== undefined) return known;
  const names: string[] = [];
  let words = 0;
  eachName(
    provision,
    (name) => names.push(name),
    () => (words += 1),
  );
  provisions.set(provision, { names, words });
  return { names, words };
}

/** Terms of one record while they are gathered. */
class Terms {
  readonly #terms = new Map<string, Term>();
  /** Numbers of all places. */
  #numbers = 0;
  #length = 0;

  add(text: string, unit: number, weight: number, inTitle = false): void {
    eachName(
      text,
      (name) => {
        this.#put(name, unit, weight, inTitle);
      },
      () => {
        this.#length += 1;
      },
    );
  }

  addProvision(provision: string, unit: number): void {
    const { names, words } = provisionFoundBy(provision);
    for (const name of names) this.#put(name, unit, WEIGHT.own, false);
    this.#length += words;
  }

  #put(name: string, unit: number, weight: number, inTitle: boolean): void {
    const term = this.#terms.get(name);
    if (term === undefined) {
      this.#terms.set(name, { count: 1, inTitle, places: [unit, weight] });
      this.#numbers += 2;
      return;
    }
    const { places } = term;
    const last = places.length - 1;
    term.count += 1;
    if (inTitle) term.inTitle = true;
    // Said twice in a provision is a little more; the engine counts provisions, not words.
    if (places[last - 1] === unit) places[last] = Math.max(places[last] ?? 0, weight, WEIGHT.again);
    else {
      places.push(unit, weight);
      this.#numbers += 2;
    }
  }

  done(): RecordTerms {
    const counts = new Int32Array(this.#terms.size);
    const places = new Int32Array(2 * this.#terms.size + this.#numbers);
    let index = 0;
    let to = 0;
    this.#terms.forEach((term) => {
      counts[index++] = term.count;
      places[to++] = term.inTitle ? 1 : 0;
      places[to++] = term.places.length / 2;
      places.set(term.places, to);
      to += term.places.length;
    });
    return { names: [...this.#terms.keys()], counts, places, length: this.#length };
  }
}

/** Takes a record apart. */
export function recordTerms({ number, title, fullTitle }: SearchRecord, units: readonly SearchUnit[]): RecordTerms {
  const terms = new Terms();
  if (number !== null) terms.add(number, 0, WEIGHT.number, true);
  terms.add(title, 0, WEIGHT.title, true);
  terms.add(fullTitle, 0, WEIGHT.title, true);
  units.forEach(({ heading, text, names }, index) => {
    const unit = index + 1;
    for (const name of names) terms.addProvision(name, unit);
    terms.add(heading, unit, WEIGHT.heading);
    // The words are looked for first, because the pattern is slow.
    const defines = /należy przez to rozumieć|rozumie się|oznacza/u.test(text);
    for (const [, defined = ''] of defines ? text.matchAll(DEFINITION) : []) terms.add(defined, unit, WEIGHT.defined);
    terms.add(text, unit, WEIGHT.text);
  });
  return terms.done();
}
