import { statuteTitles } from '../law/damped-words.ts';
import { COMPOUND, eachToken } from '../law/search-tokens.ts';
import type { ConceptFinder } from './concepts/find-concepts.ts';
import { placeOf, type PlaceKind } from './places.ts';
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

/** The engine's weights; 24 is that of plain text. */
const WEIGHT = { text: 24, again: 32, defined: 72, heading: 72, own: 60, title: 120, number: 200, aside: 8 } as const;

/** „Mieście – należy przez to rozumieć …”: what stands before the dash is defined. */
const DEFINITION =
  /(?:^|[:;)]\s*)(?:\d+[a-z]?\)\s*)?([^:;–—]{2,80}?)\s*[–—-]\s*(?:należy przez to rozumieć|rozumie się|oznacza)/gu;

/** What a record says of one term while it is gathered: how often, whether in its title, and unit and weight of each place. */
interface Term {
  count: number;
  inTitle: boolean;
  readonly places: number[];
}

/** „e-usługa” is found by its parts too. */
const partsOf = (compound: string): string[] => compound.split(COMPOUND).filter((part) => part.length > 1);

/** Whether a place is within some stretches of a text. */
const isWithin = (at: number, stretches: readonly { readonly start: number; readonly end: number }[]): boolean =>
  stretches.length > 0 && stretches.some(({ start, end }) => start <= at && at < end);

/** Goes through what a text is found by: the names of its terms; `onWord` is told of each word or exact thing. */
function eachName(text: string, onName: (name: string, start: number) => void, onWord: () => void): void {
  eachToken(
    text,
    (word, start, isCompound) => {
      onWord();
      onName(word, start);
      if (isCompound) for (const part of partsOf(word)) onName(part, start);
    },
    ({ keys, start }) => {
      onWord();
      for (const key of keys) onName(`=${key}`, start);
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

/** A text with the titles of statutes blanked. */
const withoutTitles = (text: string): string =>
  statuteTitles(text).reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);

/** Places by their numbers, each once, as the index needs them. */
function inOrder(places: readonly number[]): readonly number[] {
  let ordered = true;
  for (let at = 2; at < places.length && ordered; at += 2) ordered = (places[at] ?? 0) > (places[at - 2] ?? 0);
  if (ordered) return places;
  const weights = new Map<number, number>();
  for (let at = 0; at < places.length; at += 2) {
    const place = places[at] ?? 0;
    weights.set(place, Math.max(weights.get(place) ?? 0, places[at + 1] ?? 0));
  }
  return [...weights].sort(([a], [b]) => a - b).flat();
}

/** Terms of one record while they are gathered. */
class Terms {
  readonly #terms = new Map<string, Term>();
  #length = 0;

  /** Adds the words of a text; those of a statute's title stand aside. `kind`: what the text is to its unit. */
  add(text: string, unit: number, weight: number, kind: PlaceKind = 'text', inTitle = false): void {
    const titles = statuteTitles(text);
    eachName(
      text,
      (name, at) => {
        const isAside = kind === 'aside' || isWithin(at, titles);
        this.#put(name, placeOf(unit, isAside ? 'aside' : kind), isAside ? WEIGHT.aside : weight, inTitle && !isAside);
      },
      () => {
        if (kind !== 'context') this.#length += 1;
      },
    );
  }

  /** Adds the words of a text and the concepts it speaks of: taken apart once, since texts are long. */
  addWithConcepts(text: string, unit: number, weight: number, kind: PlaceKind, concepts: ConceptFinder): void {
    const titles = statuteTitles(text);
    const { word, exact, found } = concepts.begin();
    const put = (name: string, at: number): void => {
      const isAside = kind === 'aside' || isWithin(at, titles);
      this.#put(name, placeOf(unit, isAside ? 'aside' : kind), isAside ? WEIGHT.aside : weight, false);
    };
    eachToken(
      text,
      (own, start, isCompound) => {
        if (kind !== 'context') this.#length += 1;
        put(own, start);
        if (isCompound) for (const part of partsOf(own)) put(part, start);
        if (!isWithin(start, titles)) word(own);
      },
      ({ keys, start }) => {
        if (kind !== 'context') this.#length += 1;
        for (const key of keys) put(`=${key}`, start);
        if (!isWithin(start, titles)) exact(keys);
      },
    );
    for (const concept of found) this.#put(`=@${concept}`, placeOf(unit, kind), WEIGHT.text, false);
  }

  /** Adds the concepts a text speaks of. */
  addConcepts(text: string, unit: number, kind: PlaceKind, { find }: ConceptFinder): void {
    for (const concept of find(withoutTitles(text))) this.#put(`=@${concept}`, placeOf(unit, kind), WEIGHT.text, false);
  }

  addProvision(provision: string, unit: number): void {
    const { names, words } = provisionFoundBy(provision);
    for (const name of names) this.#put(name, unit, WEIGHT.own, false);
    this.#length += words;
  }

  #put(name: string, place: number, weight: number, inTitle: boolean): void {
    const term = this.#terms.get(name);
    if (term === undefined) {
      this.#terms.set(name, { count: 1, inTitle, places: [place, weight] });
      return;
    }
    const { places } = term;
    const last = places.length - 1;
    term.count += 1;
    if (inTitle) term.inTitle = true;
    // Said twice in a provision is a little more; the engine counts provisions, not words.
    if (places[last - 1] === place) places[last] = Math.max(places[last] ?? 0, weight, WEIGHT.again);
    else places.push(place, weight);
  }

  done(): RecordTerms {
    const counts = new Int32Array(this.#terms.size);
    const ordered = [...this.#terms.values()].map(({ places }) => inOrder(places));
    const places = new Int32Array(ordered.reduce((sum, { length }) => sum + length, 2 * this.#terms.size));
    let index = 0;
    let to = 0;
    this.#terms.forEach((term) => {
      const own = ordered[index] ?? [];
      counts[index++] = term.count;
      places[to++] = term.inTitle ? 1 : 0;
      places[to++] = own.length / 2;
      places.set(own, to);
      to += own.length;
    });
    return { names: [...this.#terms.keys()], counts, places, length: this.#length };
  }
}

/** Takes a record apart. */
export function recordTerms(
  { id, number, title, fullTitle }: SearchRecord,
  units: readonly SearchUnit[],
  concepts: ConceptFinder,
): RecordTerms {
  const terms = new Terms();
  if (number !== null) terms.add(number, 0, WEIGHT.number, 'text', true);
  terms.add(title, 0, WEIGHT.title, 'text', true);
  // A page is called by its address, whatever stands above it.
  if (id.endsWith('/kontakt')) terms.add('kontakt', 0, WEIGHT.title, 'strong', true);
  terms.add(fullTitle, 0, WEIGHT.title, 'text', true);
  terms.addConcepts(`${title}. ${fullTitle}`, 0, 'text', concepts);
  units.forEach(({ heading, text, names, context, opens, isAside }, index) => {
    const unit = index + 1;
    const kind = isAside ? 'aside' : 'text';
    for (const name of names) terms.addProvision(name, unit);
    terms.add(heading, unit, WEIGHT.heading, isAside ? 'aside' : 'strong');
    // The words are looked for first, because the pattern is slow.
    const defines = /należy przez to rozumieć|rozumie się|oznacza/u.test(text);
    for (const [, defined = ''] of defines ? text.matchAll(DEFINITION) : []) terms.add(defined, unit, WEIGHT.defined, 'strong');
    terms.addWithConcepts(text, unit, WEIGHT.text, kind, concepts);
    terms.addWithConcepts(context, unit, WEIGHT.aside, 'context', concepts);
    terms.add(opens, unit, WEIGHT.text, 'text');
    terms.addConcepts(`${opens}. ${heading}`, unit, isAside ? 'aside' : 'strong', concepts);
  });
  return terms.done();
}
