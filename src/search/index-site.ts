import { hash, type Cache } from '../cache/cache.ts';
import type { Corpus, IsoDate, Site } from '../types.ts';
import { GRANTS, GRANTS_PATH } from '../strings/grants.ts';
import { versionOn } from '../model/version-on.ts';
import { conceptFinder, type ConceptFinder } from './concepts/find-concepts.ts';
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
import type { WordAnalysis } from './words/word-analysis.ts';

/** Folder of the search below the site's root. */
export const SEARCH_FOLDER = 'pagefind';
/** The engine's time grows with the square of an index's records, so a large site has several. */
const RECORDS_AN_INDEX = 1500;

/** A wording to be found, and whether it is the current one of its document. */
interface SourceRecord {
  readonly record: SearchRecord;
  readonly isCurrent: boolean;
}

/** What an index is made of: the documents of one site, or those of several towns. */
export interface IndexSource {
  /** Number of documents. */
  readonly count: number;
  /** The day on which it is judged what is in force. */
  readonly day: IsoDate;
  readonly dictionary: Site['dictionary'];
  /** Of a portal: addresses of the towns' sites by the first part of their documents' paths; `null` for the documents of one site. */
  readonly towns: Readonly<Record<string, string>> | null;
  /** One record at a time: the texts of a large site all at once would fill memory. */
  readonly records: () => Iterable<SourceRecord>;
  readonly facts: (finder: ConceptFinder, analysis: WordAnalysis) => FactFile;
}

/** Records of the current wordings and of the others. */
function* eachRecord(corpus: Corpus): Generator<SourceRecord> {
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

const sourceOf = (corpus: Corpus): IndexSource => ({
  count: corpus.works.length,
  day: corpus.settings.buildDate,
  dictionary: corpus.site.dictionary,
  towns: null,
  records: () => eachRecord(corpus),
  facts: (finder, analysis) => ({
    fakty: searchFacts(corpus, finder, analysis),
    konkursy: searchCompetitions(corpus, finder, analysis),
    dotacje: { title: GRANTS.title, path: GRANTS_PATH },
  }),
});

function polishIndex(source: IndexSource, engine: IndexFiles, cache: Cache, put: PutFile): void {
  const vocabulary = new Vocabulary();
  const analysis = keptAnalysis(cache);
  const concepts = siteConcepts(source);
  const finder = conceptFinder(concepts, analysis);
  const current = openParts(source.count);
  // Former wordings stand in an index of their own, which is loaded when they are asked for.
  const former = openPart('dawne/');
  let dealt = 0;
  let provisions = 0;
  for (const { record, isCurrent } of source.records()) {
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
  put('fakty.json', JSON.stringify(source.facts(finder, analysis)));
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
      dzien: source.day,
      indeksy: indexes,
      dawne: formerFile,
      slownik: [...shards.keys()].join(' '),
      koncowki: endings,
      obcy: [...thesaurus.foreign.keys()].join(' '),
      ...(source.towns === null ? {} : { serwisy: source.towns }),
    }),
  );
}

/** Makes the search of a site and hands out its files one by one. */
export const indexSite = (corpus: Corpus, cache: Cache, put: PutFile, probe?: () => Promise<IndexFiles>): Promise<void> =>
  indexDocuments(sourceOf(corpus), cache, put, probe);

/**
 * Makes a search and hands out its files one by one. Where the engine is not the one whose format we know, its own index is
 * made instead, and a warning says so: a search that knows less Polish is better than none.
 */
export async function indexDocuments(
  source: IndexSource,
  cache: Cache,
  put: PutFile,
  probe: () => Promise<IndexFiles> = keptProbe,
): Promise<void> {
  const engine = await probe();
  const why = whyUnknown(engine);
  if (why === null) {
    polishIndex(source, engine, cache, put);
    return;
  }
  console.warn(
    `Uwaga: wyszukiwarka Pagefind ma inny format indeksu, niż zna Programoteka (${why}). Wyszukiwanie działa, ale słabiej zna odmianę polskich słów.`,
  );
  const records = [...source.records()].flatMap(({ record, isCurrent }) => (isCurrent ? [record] : []));
  for (const [path, content] of await stockIndex(records)) put(path, content);
  put('spis.json', JSON.stringify({ tryb: 'zwykly' }));
}
