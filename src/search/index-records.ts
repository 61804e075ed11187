import { hash } from '../cache/cache.ts';
import { searchKey } from '../grammar/search-key.ts';
import { packIndex, packJson } from './pagefind-format.ts';
import { recordTerms, type RecordTerms } from './postings.ts';
import { SEARCH_FILTERS, type SearchRecord } from './search-record.ts';

/** A record with its files and what stands in it: plain data, which is kept between builds. */
export interface PreparedRecord {
  /** Name of its files; says their contents, so that caches never lie. */
  readonly name: string;
  /** What the list of results shows, packed, in base64. */
  readonly fragment: string;
  /** Its text in blocks: one file each. */
  readonly texts: readonly string[];
  readonly terms: RecordTerms;
}

/** A record ready for the index, without its text, which for a large site would fill memory; its postings are numbered in the vocabulary. */
export interface IndexedRecord extends Pick<SearchRecord, 'filters' | 'date'> {
  readonly name: string;
  readonly files: readonly (readonly [path: string, content: Buffer | string])[];
  readonly postings: Int32Array;
  /** Number of words. */
  readonly length: number;
}

/** Characters of text in one file of excerpts: a result loads the one that holds what was found. */
const BLOCK_SIZE = 2600;

/** Numbers of the units that open a block of excerpts. */
function blockStarts(units: SearchRecord['units']): number[] {
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
export function prepareRecord(record: SearchRecord): PreparedRecord {
  const { id, path, title, fullTitle, caption, date, number, wording, units } = record;
  const starts = blockStarts(units);
  const texts = starts.map((start, block) => JSON.stringify(units.slice(start, starts[block + 1]).map(({ text }) => text)));
  const shown = {
    url: path,
    content: '',
    word_count: 0,
    filters: {},
    meta: {
      title,
      id,
      ...(fullTitle === '' ? {} : { full: fullTitle }),
      caption,
      ...(date === null ? {} : { date }),
      ...(number === null ? {} : { number }),
      ...(wording === null ? {} : { from: wording.from ?? '', to: wording.to ?? '' }),
    },
    anchors: [],
    units: units.map(({ anchor, name, heading }) => [anchor, name, heading]),
    blocks: starts,
  };
  return {
    name: `pl_${hash(JSON.stringify(shown), ...texts).slice(0, 7)}`,
    fragment: packJson(shown).toString('base64'),
    texts,
    terms: recordTerms(record),
  };
}

/** The files of a record in an index's folder. */
export const recordFiles = ({ name, fragment, texts }: PreparedRecord): IndexedRecord['files'] => [
  [`fragment/${name}.pf_fragment`, Buffer.from(fragment, 'base64')],
  ...texts.map((text, block) => [`tekst/${name}-${String(block)}.json`, text] as const),
];

/** Values of the filters and, for each record, its name, the numbers of its values and its date: what filters and sorting need. */
function filterFile(records: readonly IndexedRecord[]): string {
  const values = SEARCH_FILTERS.map((filter) => [...new Set(records.flatMap(({ filters }) => filters[filter]))].sort());
  const numbers = values.map((list) => new Map(list.map((value, number) => [value, number])));
  const rows = records.map(({ name, filters, date }) => {
    const cells = SEARCH_FILTERS.map((filter, at) => filters[filter].map((value) => numbers[at]?.get(value)).join('+'));
    return [name.slice(3), ...cells, date?.replaceAll('-', '') ?? ''].join(' ');
  });
  return JSON.stringify({ cechy: SEARCH_FILTERS.map((filter, at) => [filter, values[at]]), dokumenty: rows });
}

/** Postings of a word while pages are added: flat, as the format takes them; how much of them is filled, and where the last page begins. */
interface Word {
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

/** Room for the postings of each word, measured first: lists of millions that grow are copied again and again. */
function makeRoom(records: readonly IndexedRecord[], names: Names): Map<string, Word> {
  const sizes = new Int32Array(names.length);
  for (const { postings } of records)
    eachTerm(postings, (number, _, from, to) => {
      sizes[number] = (sizes[number] ?? 0) + 3 + to - from;
    });
  const rooms = new Map<string, number>();
  names.forEach((list, number) => {
    const size = sizes[number] ?? 0;
    if (size > 0) for (const name of list) rooms.set(name, (rooms.get(name) ?? 0) + size);
  });
  return new Map([...rooms].map(([name, room]) => [name, { flat: new Int32Array(room), length: 0, last: -1 }]));
}

/** Puts places among those of another form of the word on the same page. */
function merge(word: Word, postings: Int32Array, from: number, to: number): void {
  const { flat, last } = word;
  const weights = new Map<number, number>();
  for (let at = last + 3; at < word.length; at += 2) weights.set(flat[at] ?? 0, flat[at + 1] ?? 0);
  for (let at = from; at < to; at += 2) {
    const unit = postings[at] ?? 0;
    weights.set(unit, Math.max(weights.get(unit) ?? 0, postings[at + 1] ?? 0));
  }
  flat[last + 2] = weights.size;
  word.length = last + 3;
  for (const [unit, weight] of [...weights].sort(([a], [b]) => a - b)) {
    flat[word.length++] = unit;
    flat[word.length++] = weight;
  }
}

/** Adds what stands in one record to the words of the index. */
function addPage(page: number, postings: Int32Array, names: Names, words: ReadonlyMap<string, Word>): void {
  eachTerm(postings, (number, title, from, to) => {
    for (const name of names[number] ?? []) {
      const word = words.get(name);
      if (word === undefined) continue;
      const { flat } = word;
      if (word.last >= 0 && flat[word.last] === page) {
        if (title === 1) flat[word.last + 1] = 1;
        merge(word, postings, from, to);
        continue;
      }
      word.last = word.length;
      flat.set([page, title, (to - from) / 2], word.length);
      flat.set(postings.subarray(from, to), word.length + 3);
      word.length += 3 + to - from;
    }
  });
}

/** Makes one index of records, in their order: files by path below its folder. `names`: under what each number of the vocabulary stands. */
export function indexRecords(records: readonly IndexedRecord[], names: Names): Map<string, Buffer | string> {
  const words = makeRoom(records, names);
  records.forEach(({ postings }, page) => {
    addPage(page, postings, names, words);
  });
  const keyed = new Map([...words].map(([name, { flat, length }]) => [searchKey(name), flat.subarray(0, length)]));
  return new Map([
    ...packIndex({ pages: records.map(({ name, length }) => [name, length]), words: keyed, fields: ['title'] }),
    ...records.flatMap(({ files }) => files),
    ['cechy.json', filterFile(records)],
  ]);
}
