import type { KeptForm } from '../cache/cache.ts';
import { searchKey } from '../law/search-key.ts';
import type { ConceptFinder } from './concepts/find-concepts.ts';
import type { Group } from './fragment-groups.ts';
import { nameOf, packIndex } from './pagefind-format.ts';
import { packTerms, recordTerms, unpackTerms, type PackedTerms, type RecordTerms } from './postings.ts';
import { SEARCH_FILTERS, type SearchRecord, type SearchUnit } from './search-record.ts';

/** A record with its files and what stands in it. */
interface PreparedRecord {
  /** Name of the files of its text; says their contents, so that caches never lie. */
  readonly name: string;
  /** What the list of results shows, as JSON. */
  readonly fragment: string;
  /** Its text in blocks, one file each; one block comes together with other short texts. */
  readonly texts: readonly string[];
  /** Number of provisions that are results of their own. */
  readonly provisions: number;
  readonly terms: RecordTerms;
}

type KeptRecord = Omit<PreparedRecord, 'terms'> & { readonly terms: PackedTerms };

/** How a record is kept between builds. */
export const KEPT_RECORD: KeptForm<PreparedRecord, KeptRecord> = {
  isKept(kept) {
    const { name, fragment, texts, provisions, terms } = (kept ?? {}) as Partial<Record<keyof KeptRecord, unknown>>;
    return (
      typeof name === 'string' &&
      typeof fragment === 'string' &&
      Array.isArray(texts) &&
      typeof provisions === 'number' &&
      typeof terms === 'object'
    );
  },
  pack: ({ terms, ...rest }) => ({ ...rest, terms: packTerms(terms) }),
  unpack: ({ terms, ...rest }) => ({ ...rest, terms: unpackTerms(terms) }),
};

/** A record ready for the index, without its text, which for a large site would fill memory; its postings are numbered in the vocabulary. */
export interface IndexedRecord extends Pick<SearchRecord, 'filters' | 'date'> {
  readonly postings: Int32Array;
  /** Number of words. */
  readonly length: number;
}

/** Characters of text in one file of excerpts: a result loads the one that holds what was found. */
const BLOCK_SIZE = 2600;

/** Numbers of the units that open a block of excerpts. */
function blockStarts(units: readonly SearchUnit[]): number[] {
  const starts: number[] = [];
  let size = Infinity;
  units.forEach(({ text }, index) => {
    if (size + text.length > BLOCK_SIZE) {
      starts.push(index);
      size = 0;
    }
    size += text.length;
  });
  return starts;
}

/** Makes the files of a record and takes it apart. */
export function prepareRecord(record: SearchRecord, concepts: ConceptFinder): PreparedRecord {
  const { id, path, title, fullTitle, caption, date, number, wording } = record;
  const units = record.units();
  const starts = blockStarts(units);
  const isShort = starts.length === 1;
  const texts = starts.map((start, block) => JSON.stringify(units.slice(start, starts[block + 1]).map(({ text }) => text)));
  const name = nameOf(...texts);
  const shown = {
    url: path,
    meta: {
      title,
      id,
      ...(fullTitle === '' ? {} : { full: fullTitle }),
      caption,
      ...(date === null ? {} : { date }),
      ...(number === null ? {} : { number }),
      ...(wording === null ? {} : { from: wording.from ?? '', to: wording.to ?? '' }),
    },
    units: units.map(({ anchor, name: provision, heading }) => [anchor, provision, heading]),
    blocks: starts,
    ...(isShort ? {} : { file: name }),
  };
  return {
    name,
    fragment: JSON.stringify(shown),
    texts,
    provisions: units.length,
    terms: recordTerms(record, units, concepts),
  };
}

/** The files of a record's text, by path below the search's folder; they are named by what they hold. */
export const textFiles = ({ name, texts }: PreparedRecord): readonly (readonly [path: string, content: string])[] =>
  texts.length === 1 ? [] : texts.map((text, block) => [`tekst/${name}-${String(block)}.json`, text] as const);

/** The text of a record of one block; `null` where there are more. */
export const shortText = ({ texts }: PreparedRecord): string | null => (texts.length === 1 ? (texts[0] ?? null) : null);

/** An index as the browser is told of it, in `spis.json`. */
export interface IndexEntry {
  /** Path below the search's folder. */
  readonly folder: string;
  /** Filter → its values. */
  readonly cechy: readonly (readonly [filter: string, values: readonly string[]])[];
  /** A record a line: number of words, for each filter the numbers of its values with `+` between, date `RRRRMMDD`; parted by spaces. */
  readonly dokumenty: string;
  /** A chunk a line: first and last word, and name. */
  readonly czesci: string;
  readonly opisy: readonly Group[];
}

/** Values of the filters and, for each record, the numbers of its values, its date and its length. */
function features(records: readonly IndexedRecord[]): Pick<IndexEntry, 'cechy' | 'dokumenty'> {
  const values = SEARCH_FILTERS.map((filter) => [...new Set(records.flatMap(({ filters }) => filters[filter]))].sort());
  const numbers = values.map((list) => new Map(list.map((value, number) => [value, number])));
  const rows = records.map(({ filters, date, length }) => {
    const cells = SEARCH_FILTERS.map((filter, at) => filters[filter].map((value) => numbers[at]?.get(value)).join('+'));
    return [length, ...cells, date?.replaceAll('-', '') ?? ''].join(' ');
  });
  return { cechy: SEARCH_FILTERS.map((filter, at) => [filter, values[at] ?? []]), dokumenty: rows.join('\n') };
}

/** Postings of a word while pages are added: flat, as the format takes them; how much of them is filled, and where the last page begins. */
interface Word {
  readonly name: string;
  readonly flat: Int32Array;
  length: number;
  last: number;
}

/** The names of the vocabulary by number: each number may stand under several, and several numbers under one. */
type Names = readonly (readonly string[])[];

/** Numbers that one record says of one word: page, title and count, then two for each place. */
const sizeOf = (count: number): number => 3 + 2 * count;

/** Goes through what stands in a record: number in the vocabulary, whether the title has it, and from where to where its places are. */
function eachTerm(postings: Int32Array, visit: (number: number, title: number, from: number, to: number) => void): void {
  for (let at = 0; at < postings.length;) {
    const from = at + 3;
    const to = at + sizeOf(postings[at + 2] ?? 0);
    visit(postings[at] ?? 0, postings[at + 1] ?? 0, from, to);
    at = to;
  }
}

/** The words of the records by number, with room for their postings, measured first: lists of millions that grow are copied again and again. */
function openWords(records: readonly IndexedRecord[], names: Names): Word[][] {
  const sizes = new Int32Array(names.length);
  for (const { postings } of records)
    eachTerm(postings, (number, _, from, to) => {
      sizes[number] = (sizes[number] ?? 0) + 3 + to - from;
    });
  const rooms = new Map<string, number>();
  const used = names.map((list, number) => ((sizes[number] ?? 0) > 0 ? list : []));
  used.forEach((list, number) => {
    for (const name of list) rooms.set(name, (rooms.get(name) ?? 0) + (sizes[number] ?? 0));
  });
  const words = new Map<string, Word>();
  for (const [name, room] of rooms) words.set(name, { name, flat: new Int32Array(room), length: 0, last: -1 });
  return used.map((list) => list.flatMap((name) => words.get(name) ?? []));
}

/** Places of a word on its last page, put aside while others are put among them. */
let aside = new Int32Array(64);

/** Puts places among those of another form of the word on the same page; both are in order of units. */
function merge(word: Word, postings: Int32Array, from: number, to: number): void {
  const { flat, last } = word;
  const count = word.length - last - 3;
  if (count > aside.length) aside = new Int32Array(2 * count);
  aside.set(flat.subarray(last + 3, word.length));
  word.length = last + 3;
  for (let a = 0, b = from; a < count || b < to;) {
    const unitA = a < count ? (aside[a] ?? 0) : Infinity;
    const unitB = b < to ? (postings[b] ?? 0) : Infinity;
    let weight = 0;
    if (unitA <= unitB) {
      weight = aside[a + 1] ?? 0;
      a += 2;
    }
    if (unitB <= unitA) {
      weight = Math.max(weight, postings[b + 1] ?? 0);
      b += 2;
    }
    flat[word.length++] = Math.min(unitA, unitB);
    flat[word.length++] = weight;
  }
  flat[last + 2] = (word.length - last - 3) / 2;
}

/** Adds what stands in one record to the words of the index. */
function addPage(page: number, postings: Int32Array, words: readonly (readonly Word[])[]): void {
  eachTerm(postings, (number, title, from, to) => {
    words[number]?.forEach((word) => {
      const { flat } = word;
      if (word.last >= 0 && flat[word.last] === page) {
        if (title === 1) flat[word.last + 1] = 1;
        merge(word, postings, from, to);
        return;
      }
      word.last = word.length;
      flat[word.length++] = page;
      flat[word.length++] = title;
      flat[word.length++] = (to - from) / 2;
      // A handful of numbers: to copy them as a stretch would take longer.
      for (let at = from; at < to; at++) flat[word.length++] = postings[at] ?? 0;
    });
  });
}

/**
 * Makes one index of records, in their order: its files by path below its folder, and what the browser is told of it but for the folder and
 * what is shown. `names`: under what each number of the vocabulary stands.
 */
export function indexRecords(
  records: readonly IndexedRecord[],
  names: Names,
): { readonly files: ReadonlyMap<string, Buffer>; readonly entry: Omit<IndexEntry, 'folder' | 'opisy'> } {
  const words = openWords(records, names);
  records.forEach(({ postings }, page) => {
    addPage(page, postings, words);
  });
  const keyed = new Map(words.flat().map(({ name, flat, length }) => [searchKey(name), flat.subarray(0, length)]));
  const { chunks, files } = packIndex(keyed);
  return { files, entry: { ...features(records), czesci: chunks.map((chunk) => chunk.join(' ')).join('\n') } };
}
