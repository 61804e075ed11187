import { hash, type Cache } from '../cache/cache.ts';
import type { Corpus } from '../types.ts';
import { versionOn } from '../versions/version-on.ts';
import { engineFiles, keptProbe, whyUnknown, type IndexFiles } from './engine.ts';
import { indexRecords, prepareRecord, recordFiles, type IndexedRecord } from './index-records.ts';
import { Vocabulary } from './postings.ts';
import { searchRecord, type SearchRecord } from './search-record.ts';
import { stockIndex } from './stock-index.ts';
import { buildLexicon } from './words/lexicon.ts';
import { lexiconFiles } from './words/lexicon-files.ts';
import { keptAnalysis } from './words/kept-analysis.ts';

/** Folder of the search below the site's root. */
export const SEARCH_FOLDER = 'pagefind';
/** The engine's time grows with the square of an index's records, so a large site has several. */
const RECORDS_AN_INDEX = 1500;

/** Records of the current wordings and of the others, one at a time: the texts of a large site all at once would fill memory. */
function* eachRecord(corpus: Corpus): Generator<{ readonly record: SearchRecord; readonly isCurrent: boolean }> {
  for (const work of corpus.works) {
    const now = versionOn(work, corpus.settings.buildDate);
    for (const version of work.versions) {
      const isCurrent = version === now;
      yield { record: searchRecord(work, version, isCurrent, corpus), isCurrent };
    }
  }
}

function prepare(record: SearchRecord, vocabulary: Vocabulary, cache: Cache): IndexedRecord {
  let names: readonly string[] | undefined;
  const prepared = cache.get(hash('search record', JSON.stringify(record)), () => {
    const made = prepareRecord(record);
    names = made.names;
    return made.prepared;
  });
  const { filters, date } = record;
  const { name, terms } = prepared;
  return { name, filters, date, files: recordFiles(prepared), postings: vocabulary.postings(terms, names), length: terms.length };
}

/** Files of an index in its folder; texts stand together, for their names are made of what they hold. */
const inFolder = (folder: string, files: ReadonlyMap<string, Buffer | string>): [string, Buffer | string][] =>
  [...files].map(([path, content]) => [path.startsWith('tekst/') ? path : `${folder}${path}`, content]);

function parts<Item>(items: readonly Item[]): Item[][] {
  const count = Math.max(1, Math.ceil(items.length / RECORDS_AN_INDEX));
  return Array.from({ length: count }, (_, part) => items.filter((_item, index) => index % count === part));
}

function polishIndex(corpus: Corpus, engine: IndexFiles, cache: Cache): Map<string, Buffer | string> {
  const vocabulary = new Vocabulary();
  const current: IndexedRecord[] = [];
  // Former wordings stand in an index of their own, which is loaded when they are asked for.
  const former: IndexedRecord[] = [];
  for (const { record, isCurrent } of eachRecord(corpus)) (isCurrent ? current : former).push(prepare(record, vocabulary, cache));
  const lexicon = buildLexicon(vocabulary.counts(), keptAnalysis(cache));
  const names = vocabulary.indexNames(lexicon.lemmasOf);
  const { endings, shards } = lexiconFiles(lexicon);
  const folders = parts(current).map((part, index) => ({ folder: index === 0 ? '' : `czesc-${String(index + 1)}/`, part }));
  const formerFolders = former.length === 0 ? [] : [{ folder: 'dawne/', part: former }];
  const files = new Map<string, Buffer | string>(engineFiles(engine));
  for (const { folder, part } of [...folders, ...formerFolders])
    for (const [path, content] of inFolder(folder, indexRecords(part, names))) files.set(path, content);
  files.set('slownik/koncowki.txt', endings);
  for (const [start, rows] of shards) files.set(`slownik/${start}.txt`, rows);
  files.set(
    'spis.json',
    JSON.stringify({
      tryb: 'polski',
      wydanie: hash(endings, ...[...shards].flat()).slice(0, 8),
      indeksy: folders.map(({ folder }) => folder),
      dawne: formerFolders.map(({ folder }) => folder),
      slownik: [...shards.keys()].join(' '),
    }),
  );
  return files;
}

/**
 * Makes the search of a site: files by path below its folder. Where the engine is not the one whose format we know, its own index is
 * made instead, and a warning says so: a search that knows less Polish is better than none.
 */
export async function indexSite(
  corpus: Corpus,
  cache: Cache,
  probe: () => Promise<IndexFiles> = () => keptProbe(cache),
): Promise<Map<string, Buffer | string>> {
  const engine = await probe();
  const why = whyUnknown(engine);
  if (why === null) return polishIndex(corpus, engine, cache);
  console.warn(
    `Uwaga: wyszukiwarka Pagefind ma inny format indeksu, niż zna Programoteka (${why}). Wyszukiwanie działa, ale słabiej zna odmianę polskich słów.`,
  );
  const records = [...eachRecord(corpus)].flatMap(({ record, isCurrent }) => (isCurrent ? [record] : []));
  const files = await stockIndex(records);
  files.set('spis.json', JSON.stringify({ tryb: 'zwykly' }));
  return files;
}
