import { hash, type Cache } from '../cache/cache.ts';
import type { Corpus } from '../types.ts';
import { GRANTS, GRANTS_PATH } from '../strings/grants.ts';
import { versionOn } from '../model/version-on.ts';
import { conceptFinder } from './concepts/find-concepts.ts';
import { siteConcepts } from './concepts/site-concepts.ts';
import { siteThesaurus } from './concepts/site-thesaurus.ts';
import { ENGINE_FILE, keptProbe, whyUnknown, type IndexFiles } from './engine.ts';
import { searchCompetitions, type SearchCompetition } from './competition-facts.ts';
import { searchFacts, type SearchFact } from './facts.ts';
import { groupFragments, type Shown } from './fragment-groups.ts';
import { nameOf } from './pagefind-format.ts';
import {
  indexRecords,
  KEPT_RECORD,
  prepareRecord,
  shortText,
  textFiles,
  type IndexedRecord,
  type IndexEntry,
} from './index-records.ts';
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

/** What the search answers from, in `fakty.json`. */
export interface FactFile {
  readonly fakty: readonly SearchFact[];
  readonly konkursy: readonly SearchCompetition[];
  /** The page that says how a grant is got; path below the base. */
  readonly dotacje: { readonly title: string; readonly path: string } | null;
}

/** Takes a file of the search: path below its folder, and content. */
export type PutFile = (path: string, content: Buffer | string) => void;

/** Folder of an index, the records it holds, and what is shown of them. */
interface Part {
  readonly folder: string;
  readonly records: IndexedRecord[];
  readonly shown: Shown[];
}

const openPart = (folder: string): Part => ({ folder, records: [], shown: [] });

/** Parts that records of the current wordings are dealt out to in turn. */
const openParts = (count: number): Part[] =>
  Array.from({ length: Math.max(1, Math.ceil(count / RECORDS_AN_INDEX)) }, (_, part) =>
    openPart(part === 0 ? '' : `czesc-${String(part + 1)}/`),
  );

/** Writes the files of a part and says what the browser must know of it. */
function writePart({ folder, records, shown }: Part, names: readonly (readonly string[])[], put: PutFile): IndexEntry {
  const { files, entry } = indexRecords(records, names);
  for (const [path, content] of files) put(`${folder}${path}`, content);
  const putBelow: PutFile = (path, content) => {
    put(folder + path, content);
  };
  const opisy = groupFragments(shown, putBelow, put);
  return { folder, ...entry, opisy };
}

function polishIndex(corpus: Corpus, engine: IndexFiles, cache: Cache, put: PutFile): void {
  const vocabulary = new Vocabulary();
  const analysis = keptAnalysis(cache);
  const concepts = siteConcepts(corpus.site);
  const finder = conceptFinder(concepts, analysis);
  const current = openParts(corpus.works.length);
  // Former wordings stand in an index of their own, which is loaded when they are asked for.
  const former = openPart('dawne/');
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
    const { fragment, terms } = prepared;
    part.shown.push({ fragment, shortText: shortText(prepared) });
    const { filters, date } = record;
    part.records.push({ filters, date, postings: vocabulary.postings(terms), length: terms.length });
  }
  const thesaurus = siteThesaurus(concepts, vocabulary.concepts(), analysis);
  const lexicon = buildLexicon(vocabulary.counts(), analysis, thesaurus.words);
  const names = vocabulary.indexNames(lexicon.lemmasOf);
  const { endings, shards } = lexiconFiles(lexicon, thesaurus);
  put(ENGINE_FILE, engine.get(ENGINE_FILE) ?? '');
  for (const [start, rows] of shards) put(`slownik/${start}.txt`, rows);
  for (const [letter, lines] of thesaurus.foreign) put(`slownik/obcy-${letter}.txt`, lines);
  const facts: FactFile = {
    fakty: searchFacts(corpus, finder, analysis),
    konkursy: searchCompetitions(corpus, finder, analysis),
    dotacje: { title: GRANTS.title, path: GRANTS_PATH },
  };
  put('fakty.json', JSON.stringify(facts));
  const indexes = current.map((part) => writePart(part, names, put));
  const formerEntry = former.records.length === 0 ? null : JSON.stringify(writePart(former, names, put));
  const formerFile = formerEntry === null ? null : `dawne/spis-${nameOf(formerEntry)}.json`;
  if (formerFile !== null && formerEntry !== null) put(formerFile, formerEntry);
  put(
    'spis.json',
    JSON.stringify({
      tryb: 'polski',
      wydanie: hash(endings, ...[...thesaurus.foreign, ...shards].flat()).slice(0, 8),
      jednostki: provisions,
      dzien: corpus.settings.buildDate,
      indeksy: indexes,
      dawne: formerFile,
      slownik: [...shards.keys()].join(' '),
      koncowki: endings,
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
