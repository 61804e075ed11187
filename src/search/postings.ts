import { searchTokens } from '../grammar/search-tokens.ts';
import type { SearchRecord } from './search-record.ts';

/** Where something stands in a record: units by number (0 is the record itself), each with its weight. */
export interface Occurrences {
  /** Unit, weight, unit, weight … in order of units. */
  readonly places: readonly number[];
  /** Whether it stands in the title. */
  readonly inTitle: boolean;
}

/** A record taken apart: its words as they stand (lower case) and its exact keys, each with where it stands. */
export interface RecordTerms {
  readonly words: readonly (readonly [string, Occurrences])[];
  readonly exact: readonly (readonly [string, Occurrences])[];
  /** Number of words, for judging how much a word says of the record. */
  readonly length: number;
}

/** The engine's weights; 24 is that of plain text. */
const WEIGHT = { text: 24, again: 32, defined: 72, heading: 72, own: 60, title: 120, number: 200 } as const;

/** „Mieście – należy przez to rozumieć …”: what stands before the dash is defined. */
const DEFINITION =
  /(?:^|[:;)]\s*)(?:\d+[a-z]?\)\s*)?([^:;–—]{2,80}?)\s*[–—-]\s*(?:należy przez to rozumieć|rozumie się|oznacza)/gu;

class Places {
  readonly places: number[] = [];
  inTitle = false;

  add(unit: number, weight: number): void {
    const last = this.places.length - 2;
    if (last >= 0 && this.places[last] === unit) {
      // Said twice in a provision is a little more; the engine counts provisions, not words.
      this.places[last + 1] = Math.max(this.places[last + 1] ?? 0, weight, WEIGHT.again);
    } else this.places.push(unit, weight);
  }
}

class Terms {
  readonly words = new Map<string, Places>();
  readonly exact = new Map<string, Places>();
  length = 0;

  add(text: string, unit: number, weight: number, inTitle = false): void {
    for (const token of searchTokens(text)) {
      this.length += 1;
      if (token.kind === 'exact') for (const key of token.keys) this.#put(this.exact, key, unit, weight, inTitle);
      else {
        this.#put(this.words, token.text, unit, weight, inTitle);
        // „e-usługa” is found by its parts too.
        if (/[-'’_]/.test(token.text)) {
          for (const part of token.text.split(/[-'’_]/)) if (part.length > 1) this.#put(this.words, part, unit, weight, inTitle);
        }
      }
    }
  }

  #put(map: Map<string, Places>, key: string, unit: number, weight: number, inTitle: boolean): void {
    const places = map.get(key) ?? new Places();
    map.set(key, places);
    places.add(unit, weight);
    if (inTitle) places.inTitle = true;
  }
}

/** Takes a record apart. Depends on the record alone, so that it can be kept between builds. */
export function recordTerms(record: SearchRecord): RecordTerms {
  const terms = new Terms();
  if (record.number !== null) terms.add(record.number, 0, WEIGHT.number, true);
  terms.add(record.title, 0, WEIGHT.title, true);
  terms.add(record.fullTitle, 0, WEIGHT.title, true);
  record.units.forEach(({ heading, text, names }, index) => {
    const unit = index + 1;
    for (const name of names) terms.add(name, unit, WEIGHT.own);
    terms.add(heading, unit, WEIGHT.heading);
    for (const [, defined = ''] of text.matchAll(DEFINITION)) terms.add(defined, unit, WEIGHT.defined);
    terms.add(text, unit, WEIGHT.text);
  });
  const list = (map: ReadonlyMap<string, Places>): [string, Occurrences][] =>
    [...map].map(([key, { places, inTitle }]) => [key, { places, inTitle }]);
  return { words: list(terms.words), exact: list(terms.exact), length: terms.length };
}
