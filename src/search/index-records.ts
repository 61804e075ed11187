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

/** A record ready for the index; its postings are numbered in the vocabulary of the site. */
export interface IndexedRecord extends Omit<PreparedRecord, 'terms'> {
  readonly record: SearchRecord;
  readonly postings: Int32Array;
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

/** Values of the filters and, for each record, its name, the numbers of its values and its date: what filters and sorting need. */
function filterFile(records: readonly SearchRecord[], names: readonly string[]): string {
  const values = SEARCH_FILTERS.map((filter) => [...new Set(records.flatMap(({ filters }) => filters[filter]))].sort());
  const numbers = values.map((list) => new Map(list.map((value, number) => [value, number])));
  const rows = records.map(({ filters, date }, index) => {
    const cells = SEARCH_FILTERS.map((filter, at) => filters[filter].map((value) => numbers[at]?.get(value)).join('+'));
    return [names[index]?.slice(3), ...cells, date?.replaceAll('-', '') ?? ''].join(' ');
  });
  return JSON.stringify({ cechy: SEARCH_FILTERS.map((filter, at) => [filter, values[at]]), dokumenty: rows });
}

/** Postings of a word while pages are added: flat, as the format takes them, and where the last page begins. */
interface Word {
  readonly flat: number[];
  last: number;
}

/** Puts places among those of another form of the word on the same page. */
function merge(word: Word, postings: Int32Array, from: number, to: number): void {
  const { flat, last } = word;
  const weights = new Map<number, number>();
  for (let at = last + 3; at < flat.length; at += 2) weights.set(flat[at] ?? 0, flat[at + 1] ?? 0);
  for (let at = from; at < to; at += 2) {
    const unit = postings[at] ?? 0;
    weights.set(unit, Math.max(weights.get(unit) ?? 0, postings[at + 1] ?? 0));
  }
  flat.length = last + 3;
  flat[last + 2] = weights.size;
  for (const [unit, weight] of [...weights].sort(([a], [b]) => a - b)) flat.push(unit, weight);
}

/** Adds what stands in one record to the words of the index. */
function addPage(page: number, postings: Int32Array, names: readonly (readonly string[])[], words: Map<string, Word>): void {
  for (let at = 0; at < postings.length;) {
    const title = postings[at + 1] ?? 0;
    const count = postings[at + 2] ?? 0;
    const from = at + 3;
    const to = from + 2 * count;
    for (const name of names[postings[at] ?? 0] ?? []) {
      const word = words.get(name) ?? { flat: [], last: -1 };
      words.set(name, word);
      if (word.last >= 0 && word.flat[word.last] === page) {
        if (title === 1) word.flat[word.last + 1] = 1;
        merge(word, postings, from, to);
        continue;
      }
      word.last = word.flat.length;
      word.flat.push(page, title, count);
      for (let place = from; place < to; place++) word.flat.push(postings[place] ?? 0);
    }
    at = to;
  }
}

/** Makes one index of records, in their order: files by path below its folder. `names`: under what each number of the vocabulary stands. */
export function indexRecords(
  records: readonly IndexedRecord[],
  names: readonly (readonly string[])[],
): Map<string, Buffer | string> {
  const words = new Map<string, Word>();
  const pages: [string, number][] = [];
  const files: [string, Buffer | string][] = [];
  records.forEach(({ name, fragment, texts, postings, length }, page) => {
    pages.push([name, length]);
    files.push([`fragment/${name}.pf_fragment`, Buffer.from(fragment, 'base64')]);
    files.push(...texts.map((text, block): [string, string] => [`tekst/${name}-${String(block)}.json`, text]));
    addPage(page, postings, names, words);
  });
  const keyed = new Map([...words].map(([name, { flat }]) => [searchKey(name), flat]));
  return new Map([
    ...packIndex({ pages, words: keyed, fields: ['title'] }),
    ...files,
    [
      'cechy.json',
      filterFile(
        records.map(({ record }) => record),
        pages.map(([name]) => name),
      ),
    ],
  ]);
}
