import { hash, type Cache } from '../cache/cache.ts';
import type { Corpus } from '../types.ts';
import { versionOn } from '../model/version-on.ts';
import { conceptFinder } from './concepts/find-concepts.ts';
import { siteConcepts } from './concepts/site-concepts.ts';
import { siteThesaurus } from './concepts/site-thesaurus.ts';
import { engineFiles, keptProbe, whyUnknown, type IndexFiles } from './engine.ts';
import { searchFacts } from './facts.ts';
import { FragmentGroups } from './fragment-groups.ts';
import { indexRecords, KEPT_RECORD, prepareRecord, textFiles, type IndexedRecord } from './index-records.ts';
import { searchRecord, type SearchRecord } from './search-record.ts';
import { stockIndex } from './stock-index.ts';
import { Vocabulary } from './vocabulary.ts';
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

/** Takes a file of the search: path below its folder, and content. */
export type PutFile = (path: string, content: Buffer | string) => void;

/** Folder of an index, the records it holds, and what is shown of them. */
interface Part {
  readonly folder: string;
  readonly records: IndexedRecord[];
  readonly groups: FragmentGroups;
}

const openPart = (folder: string, put: PutFile): Part => ({
  folder,
  records: [],
  groups: new FragmentGroups((path, content) => {
    put(`${folder}${path}`, content);
  }),
});

/** Parts that records of the current wordings are dealt out to in turn. */
const openParts = (count: number, put: PutFile): Part[] =>
  Array.from({ length: Math.max(1, Math.ceil(count / RECORDS_AN_INDEX)) }, (_, part) =>
    openPart(part === 0 ? '' : `czesc-${String(part + 1)}/`, put),
  );

function polishIndex(corpus: Corpus, engine: IndexFiles, cache: Cache, put: PutFile): void {
  const vocabulary = new Vocabulary();
  const analysis = keptAnalysis(cache);
  const concepts = siteConcepts(corpus.site);
  const finder = conceptFinder(concepts, analysis);
  const current = openParts(corpus.works.length, put);
  // Former wordings stand in an index of their own, which is loaded when they are asked for.
  const former = openPart('dawne/', put);
  let dealt = 0;
  let provisions = 0;
  for (const { record, isCurrent } of eachRecord(corpus)) {
    // There is always such a part; the compiler can't know.
    const part = (isCurrent ? current[dealt++ % current.length] : former) ?? former;
    const key = hash('search record', JSON.stringify(record), finder.fingerprint);
    const prepared = cache.get(key, () => prepareRecord(record, finder), KEPT_RECORD);
    if (isCurrent) provisions += prepared.provisions;
    // Written at once: the texts of all records would fill memory.
    for (const [path, content] of textFiles(prepared)) put(path, content);
    const { name, fragment, terms } = prepared;
    part.groups.add(name, fragment);
    const { filters, date } = record;
    part.records.push({ name, filters, date, postings: vocabulary.postings(terms), length: terms.length });
  }
  const thesaurus = siteThesaurus(concepts, vocabulary.concepts(), analysis);
  const lexicon = buildLexicon(vocabulary.counts(), analysis, thesaurus.words);
  const names = vocabulary.indexNames(lexicon.lemmasOf);
  const { endings, shards } = lexiconFiles(lexicon);
  for (const [path, content] of engineFiles(engine)) put(path, content);
  const formerParts = former.records.length === 0 ? [] : [former];
  for (const { folder, records, groups } of [...current, ...formerParts])
    for (const [path, content] of indexRecords(records, groups.done(), names)) put(`${folder}${path}`, content);
  for (const [start, rows] of shards) put(`slownik/${start}.txt`, rows);
  for (const [letter, lines] of thesaurus.shards) put(`tezaurus/${letter}.txt`, lines);
  put('fakty.json', JSON.stringify(searchFacts(corpus, finder, analysis)));
  for (const [letter, lines] of thesaurus.foreign) put(`tezaurus/obcy-${letter}.txt`, lines);
  put(
    'spis.json',
    JSON.stringify({
      tryb: 'polski',
      wydanie: hash(endings, ...[...thesaurus.shards, ...thesaurus.foreign, ...shards].flat()).slice(0, 8),
      jednostki: provisions,
      dzien: corpus.settings.buildDate,
      indeksy: current.map(({ folder }) => folder),
      dawne: formerParts.map(({ folder }) => folder),
      slownik: [...shards.keys()].join(' '),
      koncowki: endings,
      tezaurus: [...thesaurus.shards.keys()].join(' '),
      obcy: [...thesaurus.foreign.keys()].join(' '),
    }),
  );
}

/**
 * Makes the search of a site and hands out its files one by one. Where the engine is not the one whose format we know, its own index is
 * made instead, and a warning says so: a search that knows less Polish is better than none.
 */
export async function indexSite(
  corpus: Corpus,
  cache: Cache,
  put: PutFile,
  probe: () => Promise<IndexFiles> = keptProbe,
): Promise<void> {
  const engine = await probe();
  const why = whyUnknown(engine);
  if (why === null) {
    polishIndex(corpus, engine, cache, put);
    return;
  }
  console.warn(
    `Uwaga: wyszukiwarka Pagefind ma inny format indeksu, niż zna Programoteka (${why}). Wyszukiwanie działa, ale słabiej zna odmianę polskich słów.`,
  );
  const records = [...eachRecord(corpus)].flatMap(({ record, isCurrent }) => (isCurrent ? [record] : []));
  for (const [path, content] of await stockIndex(records)) put(path, content);
  put('spis.json', JSON.stringify({ tryb: 'zwykly' }));
}
