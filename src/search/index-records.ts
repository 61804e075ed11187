import { hash } from '../cache.ts';
import { searchKey } from '../grammar/search-key.ts';
import { packIndex, packJson, type PagePlaces } from './pagefind-format.ts';
import type { RecordTerms } from './postings.ts';
import type { SearchRecord } from './search-record.ts';

export interface IndexedRecord {
  readonly record: SearchRecord;
  readonly terms: RecordTerms;
}

/** Characters of text in one file of excerpts: a result loads the one that holds what was found. */
const BLOCK_SIZE = 2600;
const FILTERS = ['rodzaj', 'rok', 'status', 'organ'] as const;

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

/** Files of a record: what the list of results shows, and its text in blocks. Its name says its contents, so that caches never lie. */
function recordFiles(record: SearchRecord): { name: string; files: [string, Buffer | string][] } {
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
  const name = `pl_${hash(JSON.stringify(shown), ...texts).slice(0, 7)}`;
  return {
    name,
    files: [
      [`fragment/${name}.pf_fragment`, packJson(shown)],
      ...texts.map((text, block): [string, string] => [`tekst/${name}-${String(block)}.json`, text]),
    ],
  };
}

/** Values of the filters and, for each record, its name, the numbers of its values and its date: what filters and sorting need. */
function filterFile(records: readonly SearchRecord[], names: readonly string[]): string {
  const values = FILTERS.map((filter) => [...new Set(records.flatMap(({ filters }) => filters[filter] ?? []))].sort());
  const rows = records.map(({ filters, date }, index) => {
    const numbers = FILTERS.map((filter, at) => {
      const value = filters[filter];
      return value === null ? '' : String(values[at]?.indexOf(value) ?? '');
    });
    return [names[index]?.slice(3), ...numbers, date?.replaceAll('-', '') ?? ''].join(' ');
  });
  return JSON.stringify({ cechy: FILTERS.map((filter, at) => [filter, values[at]]), dokumenty: rows });
}

/** Makes one index of records, in their order: files by path below its folder. */
export function indexRecords(
  records: readonly IndexedRecord[],
  lemmasOf: (form: string) => readonly string[],
): Map<string, Buffer | string> {
  const words = new Map<string, PagePlaces[]>();
  const pages: [string, number][] = [];
  const texts: [string, Buffer | string][] = [];
  records.forEach(({ record, terms }, page) => {
    const { name, files } = recordFiles(record);
    pages.push([name, terms.length]);
    texts.push(...files);
    const own = new Map<string, PagePlaces>();
    const put = (key: string, places: readonly number[], inTitle: boolean): void => {
      const before = own.get(key);
      own.set(key, before === undefined ? { page, places, inTitle } : merge(before, places, inTitle));
    };
    for (const [key, { places, inTitle }] of terms.exact) put(key, places, inTitle);
    for (const [form, { places, inTitle }] of terms.words) for (const lemma of lemmasOf(form)) put(lemma, places, inTitle);
    for (const [key, places] of own) {
      const all = words.get(key);
      if (all === undefined) words.set(key, [places]);
      else all.push(places);
    }
  });
  const keyed = new Map([...words].map(([name, places]) => [searchKey(name), places]));
  const index = packIndex({ pages, words: keyed, fields: ['title'] });
  return new Map([
    ...index,
    ...texts,
    [
      'cechy.json',
      filterFile(
        records.map(({ record }) => record),
        pages.map(([name]) => name),
      ),
    ],
  ]);
}

/** Places of several forms of one word together. */
function merge(one: PagePlaces, other: readonly number[], inTitle: boolean): PagePlaces {
  const weights = new Map<number, number>();
  for (const places of [one.places, other]) {
    for (let index = 0; index < places.length; index += 2) {
      const unit = places[index] ?? 0;
      weights.set(unit, Math.max(weights.get(unit) ?? 0, places[index + 1] ?? 0));
    }
  }
  const units = [...weights].sort(([a], [b]) => a - b);
  return { page: one.page, places: units.flat(), inTitle: one.inTitle || inTitle };
}
