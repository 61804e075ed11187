import { searchTokens, type Token } from '../grammar/search-tokens.ts';
import type { SearchRecord } from './search-record.ts';

/** Numbers words and exact keys of all records, so that a site's postings fit into memory. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #counts: number[] = [];

  /** Number of a word (lower case, as it stands) or of an exact key; counted each time it is asked for. */
  number(name: string, kind: Token['kind']): number {
    const key = kind === 'exact' ? `=${name}` : name;
    const known = this.#numbers.get(key);
    if (known !== undefined) {
      this.#counts[known] = (this.#counts[known] ?? 0) + 1;
      return known;
    }
    const number = this.#names.push(key) - 1;
    this.#numbers.set(key, number);
    this.#counts.push(1);
    return number;
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

/** A record taken apart. */
export interface RecordTerms {
  /** Number in the vocabulary, 1 if it stands in the title, how many places follow, then unit and weight of each (unit 0 is the record). */
  readonly postings: Int32Array;
  /** Number of words, for judging how much a word says of the record. */
  readonly length: number;
}

/** The engine's weights; 24 is that of plain text. */
const WEIGHT = { text: 24, again: 32, defined: 72, heading: 72, own: 60, title: 120, number: 200 } as const;

/** „Mieście – należy przez to rozumieć …”: what stands before the dash is defined. */
const DEFINITION =
  /(?:^|[:;)]\s*)(?:\d+[a-z]?\)\s*)?([^:;–—]{2,80}?)\s*[–—-]\s*(?:należy przez to rozumieć|rozumie się|oznacza)/gu;

/** Postings of one record while they are gathered: number in the vocabulary → places, and whether the title has it. */
class Terms {
  readonly #vocabulary: Vocabulary;
  readonly #places = new Map<number, number[]>();
  readonly #inTitle = new Set<number>();
  length = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  add(text: string, unit: number, weight: number, inTitle = false): void {
    for (const { kind, text: word, keys } of searchTokens(text)) {
      this.length += 1;
      for (const key of keys) this.#put(key, kind, unit, weight, inTitle);
      if (kind === 'exact') continue;
      this.#put(word, kind, unit, weight, inTitle);
      // „e-usługa” is found by its parts too.
      if (/[-'’_]/.test(word))
        for (const part of word.split(/[-'’_]/)) if (part.length > 1) this.#put(part, kind, unit, weight, inTitle);
    }
  }

  #put(name: string, kind: Token['kind'], unit: number, weight: number, inTitle: boolean): void {
    const number = this.#vocabulary.number(name, kind);
    const places = this.#places.get(number);
    if (inTitle) this.#inTitle.add(number);
    if (places === undefined) this.#places.set(number, [unit, weight]);
    else if (places.at(-2) === unit) {
      // Said twice in a provision is a little more; the engine counts provisions, not words.
      places[places.length - 1] = Math.max(places.at(-1) ?? 0, weight, WEIGHT.again);
    } else places.push(unit, weight);
  }

  pack(): Int32Array {
    const packed: number[] = [];
    for (const [number, places] of this.#places)
      packed.push(number, this.#inTitle.has(number) ? 1 : 0, places.length / 2, ...places);
    return Int32Array.from(packed);
  }
}

/** Takes a record apart. */
export function recordTerms(record: SearchRecord, vocabulary: Vocabulary): RecordTerms {
  const terms = new Terms(vocabulary);
  if (record.number !== null) terms.add(record.number, 0, WEIGHT.number, true);
  terms.add(record.title, 0, WEIGHT.title, true);
  terms.add(record.fullTitle, 0, WEIGHT.title, true);
  record.units.forEach(({ heading, text, names }, index) => {
    const unit = index + 1;
    for (const name of names) terms.add(name, unit, WEIGHT.own);
    terms.add(heading, unit, WEIGHT.heading);
    // The words are looked for first, because the pattern is slow.
    const defines = /należy przez to rozumieć|rozumie się|oznacza/u.test(text);
    for (const [, defined = ''] of defines ? text.matchAll(DEFINITION) : []) terms.add(defined, unit, WEIGHT.defined);
    terms.add(text, unit, WEIGHT.text);
  });
  return { postings: terms.pack(), length: terms.length };
}
