import type { KeptForm } from '../cache/cache.ts';
import type { ConceptFinder } from './concepts/find-concepts.ts';
import { documentTexts, type TextsOf } from './document-texts.ts';
import { passageLines, passagesOf, wordsOfHeading, type Passages } from './passages.ts';
import { packTerms, recordTerms, unpackTerms, type PackedTerms, type RecordTerms } from './postings.ts';
import { SEARCH_FILTERS, type SearchRecord } from './search-record.ts';
import { wordFiles, type MadeWordFiles } from './word-files.ts';
import type { SiteWords } from './words/lexicon-texts.ts';

/** A record with its files and what stands in it. */
interface PreparedRecord {
  /** The files of its text, by path below the search's folder. */
  readonly texts: readonly (readonly [path: string, content: string])[];
  readonly textsOf: TextsOf;
  /** Number of provisions that are results of their own. */
  readonly provisions: number;
  /** Of a programme. */
  readonly passages: Passages | null;
  readonly terms: RecordTerms;
}

type KeptRecord = Omit<PreparedRecord, 'terms'> & { readonly terms: PackedTerms };

/** How a record is kept between builds. */
export const KEPT_RECORD: KeptForm<PreparedRecord, KeptRecord> = {
  isKept(kept) {
    const { texts, textsOf, provisions, terms } = (kept ?? {}) as Partial<Record<keyof KeptRecord, unknown>>;
    return Array.isArray(texts) && typeof textsOf === 'object' && typeof provisions === 'number' && typeof terms === 'object';
  },
  pack: ({ terms, ...rest }) => ({ ...rest, terms: packTerms(terms) }),
  unpack: ({ terms, ...rest }) => ({ ...rest, terms: unpackTerms(terms) }),
};

/** A record ready for the index, without its text, which for a large site would fill memory; its postings are numbered in the vocabulary. */
export interface IndexedRecord
  extends
    Pick<SearchRecord, 'id' | 'path' | 'title' | 'caption' | 'filters' | 'date' | 'wording'>,
    Pick<PreparedRecord, 'textsOf' | 'passages'> {
  readonly postings: Int32Array;
  /** Number of words. */
  readonly length: number;
}

/** Makes the files of a record and takes it apart. */
export function prepareRecord(record: SearchRecord, concepts: ConceptFinder): PreparedRecord {
  const units = record.units();
  const { of: textsOf, files: texts } = documentTexts(record, units);
  const isProgramme = record.filters.rodzaj.includes('programy') && record.wording === null;
  return {
    texts,
    textsOf,
    provisions: units.length,
    passages: isProgramme ? passagesOf(units) : null,
    terms: recordTerms(record, units, concepts),
  };
}

/** An index as the browser is told of it, in `spis.json`. Lists are texts of a line each. */
export interface IndexEntry {
  /** Path below the search's folder. */
  readonly folder: string;
  /** Filter → its values. */
  readonly cechy: readonly (readonly [filter: string, values: readonly string[]])[];
  /** Of each record: number of words, for each filter the numbers of its values with `+` between, date `RRRRMMDD`; parted by spaces. */
  readonly dokumenty: string;
  /** Path of each record below the base, without the slashes at its ends; its id after a bar where that is another. */
  readonly sciezki: string;
  readonly tytuly: string;
  /** „Program · obowiązujący”: those there are, and the number of each record's. */
  readonly podpisy: readonly string[];
  readonly podpis: string;
  /** Of each record: the edition of its texts and the number of provisions in each of their files, parted by a space. */
  readonly teksty: string;
  /** Of former wordings: first and last day, parted by a space; empty in other indexes. */
  readonly brzmienia: string;
  /** Passages of programmes for several years. */
  readonly ustepy: string;
  /** What the files of words begin with, and their names. */
  readonly poczatki: string;
  readonly pliki: string;
  /** Whether all concepts are in one of them. */
  readonly razem: boolean;
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

/** What the list of results shows of each record. */
function shown(
  records: readonly IndexedRecord[],
): Pick<IndexEntry, 'sciezki' | 'tytuly' | 'podpisy' | 'podpis' | 'teksty' | 'brzmienia' | 'ustepy'> {
  const captions = [...new Set(records.map(({ caption }) => caption))].sort();
  const lines = (line: (record: IndexedRecord) => string): string => records.map(line).join('\n');
  const programmes = records.flatMap(({ passages, title }, page) =>
    passages === null ? [] : [{ page, title: wordsOfHeading(title), passages }],
  );
  return {
    sciezki: lines(({ path, id }) => {
      const own = path.replace(/^\/|\/$/g, '');
      return own === id ? own : `${own}|${id}`;
    }),
    tytuly: lines(({ title }) => title.replaceAll('\n', ' ')),
    podpisy: captions,
    podpis: lines(({ caption }) => String(captions.indexOf(caption))),
    teksty: lines(({ textsOf: { edition, step } }) => `${edition} ${String(step)}`),
    brzmienia: records.some(({ wording }) => wording !== null)
      ? lines(({ wording }) => `${wording?.from ?? ''} ${wording?.to ?? ''}`)
      : '',
    ustepy: passageLines(programmes),
  };
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

/** An index: its files by path below its folder, what the browser is told of it but for the folder, and what words share. */
interface RecordIndex extends Pick<MadeWordFiles, 'files' | 'endings'> {
  readonly entry: Omit<IndexEntry, 'folder'>;
}

/**
 * Makes one index of records, in their order. `names`: under what each number of the vocabulary stands; `words`: those of the site, where they
 * come with this index.
 */
export function indexRecords(records: readonly IndexedRecord[], names: Names, words?: SiteWords): RecordIndex {
  const opened = openWords(records, names);
  records.forEach(({ postings }, page) => {
    addPage(page, postings, opened);
  });
  const postings = new Map(opened.flat().map(({ name, flat, length }) => [name, flat.subarray(0, length)]));
  const { starts, names: files, together, ...made } = wordFiles(postings, words);
  const entry = { poczatki: starts.join('\n'), pliki: files.join('\n'), razem: together };
  return { files: made.files, endings: made.endings, entry: { ...features(records), ...shown(records), ...entry } };
}
