import { hash, type Cache } from '../cache/cache.ts';
import { EVERYDAY_VERBS } from '../law/everyday-verbs.ts';
import type { Concept } from '../law/thesaurus/read-concepts.ts';
import type { Corpus, IsoDate } from '../types.ts';
import { versionOn } from '../model/version-on.ts';
import { conceptFinder, type ConceptFinder } from './concepts/find-concepts.ts';
import { siteConcepts } from './concepts/site-concepts.ts';
import { siteThesaurus } from './concepts/site-thesaurus.ts';
import { factFiles, type FactFiles } from './fact-files.ts';
import { partsByAge, type IndexParts } from './index-parts.ts';
import { indexRecords, KEPT_RECORD, prepareRecord, type IndexedRecord, type IndexEntry } from './index-records.ts';
import { keptProbe, whyUnknown, type IndexFiles } from './pagefind/engine.ts';
import { CORE_FILE, ENGINE_FILE } from './pagefind/meta.ts';
import { searchRecord, type SearchRecord } from './search-record.ts';
import type { PolishManifest } from './manifest.ts';
import { stockIndex } from './stock-index.ts';
import { Vocabulary } from './vocabulary.ts';
import { buildLexicon } from './words/lexicon.ts';
import type { SiteWords } from './words/lexicon-texts.ts';
import { keptAnalysis } from './words/kept-analysis.ts';
import { shortName } from './word-files.ts';
import type { WordAnalysis } from './words/word-analysis.ts';

/** Folder of the search below the site's root. */
export const SEARCH_FOLDER = 'pagefind';
/** A wording to be found, and whether it is the current one of its document. */
interface SourceRecord {
  readonly record: SearchRecord;
  readonly isCurrent: boolean;
}

/** What an index is made of: the documents of one site, or those of several towns. */
export interface IndexSource {
  /** How the documents are dealt out to indexes. */
  readonly parts: IndexParts;
  /** The day on which it is judged what is in force. */
  readonly day: IsoDate;
  /** What people call the matters of its documents. */
  readonly concepts: readonly Concept[];
  /** What is known of words of the language. */
  readonly analysis: (cache: Cache) => WordAnalysis;
  /** Of a portal: addresses of the towns' sites by the first part of their documents' paths; `null` for the documents of one site. */
  readonly towns: Readonly<Record<string, string>> | null;
  /** One record at a time: the texts of a large site all at once would fill memory. */
  readonly records: () => Iterable<SourceRecord>;
  readonly facts: (finder: ConceptFinder, analysis: WordAnalysis) => FactFiles;
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

/** Takes a file of the search: path below its folder, and content. */
export type PutFile = (path: string, content: Buffer | string) => void;

/** Folder of an index, and the records it holds. */
interface Part {
  readonly folder: string;
  readonly records: IndexedRecord[];
}

const openPart = (folder: string): Part => ({ folder, records: [] });

/** Parts that records of the current wordings are dealt out to. */
const openParts = (count: number): Part[] =>
  Array.from({ length: count }, (_, part) => openPart(part === 0 ? '' : `czesc-${String(part + 1)}/`));

/** What the index of a site is made of. */
export const sourceOf = (corpus: Corpus): IndexSource => ({
  parts: partsByAge(corpus),
  day: corpus.settings.buildDate,
  concepts: siteConcepts(corpus.site),
  analysis: keptAnalysis,
  towns: null,
  records: () => eachRecord(corpus),
  facts: (finder, analysis) => factFiles(corpus, finder, analysis),
});

/** The oldest first: what is added later comes last, and moves no number of others, so that few files of words change. */
const byDate = (a: IndexedRecord, b: IndexedRecord): number => {
  const [one, other] = [`${a.date ?? ''} ${a.path}`, `${b.date ?? ''} ${b.path}`];
  return one < other ? -1 : 1;
};

function polishIndex(source: IndexSource, engine: IndexFiles, cache: Cache, put: PutFile): void {
  const vocabulary = new Vocabulary();
  const analysis = source.analysis(cache);
  const { concepts } = source;
  const finder = conceptFinder(concepts, analysis);
  const current = openParts(source.parts.count);
  // Former wordings stand in an index of their own, which is loaded when they are asked for.
  const former = openPart('dawne/');
  let dealt = 0;
  let provisions = 0;
  for (const { record, isCurrent } of source.records()) {
    // There is always such a part; the compiler can't know.
    const part = (isCurrent ? current[source.parts.partOf(record.id, dealt++)] : former) ?? former;
    const key = hash('search record in parts', JSON.stringify(record), finder.fingerprint);
    const prepared = cache.get(key, () => prepareRecord(record, finder), KEPT_RECORD);
    if (isCurrent) provisions += prepared.provisions;
    // Written at once: the texts of all records would fill memory.
    for (const [path, content] of prepared.texts) put(path, content);
    const { id, path, title, caption, filters, date, wording } = record;
    const { terms, textsOf, passages } = prepared;
    const shown = { id, path, title, caption, filters, date, wording, textsOf, passages };
    part.records.push({ ...shown, postings: vocabulary.postings(terms), length: terms.length });
  }
  const thesaurus = siteThesaurus(concepts, vocabulary.concepts(), analysis);
  const lexicon = buildLexicon(vocabulary.counts(), analysis, [...new Set([...thesaurus.words, ...EVERYDAY_VERBS])]);
  const names = vocabulary.indexNames(lexicon.lemmasOf);
  for (const file of [CORE_FILE, ENGINE_FILE]) put(file, engine.get(file) ?? '');
  for (const [letter, lines] of thesaurus.foreign) put(`slownik/obcy-${letter}.txt`, lines);
  const facts = source.facts(finder, analysis);
  for (const [path, content] of facts.files) put(path, content);
  let endings = '';
  /** Writes the files of a part. The words of the site come with the first, which every search loads. */
  const write = ({ folder, records }: Part, words?: SiteWords): IndexEntry => {
    const { files, entry, endings: shared } = indexRecords(records.sort(byDate), names, words);
    for (const [path, content] of files) put(folder + path, content);
    endings ||= shared;
    return { folder, ...entry };
  };
  const indexes = current.map((part, number) => write(part, number === 0 ? { lexicon, thesaurus } : undefined));
  /** Writes what is told of an index that is loaded when it is asked for. */
  const putEntry = (entry: IndexEntry): string => {
    const content = JSON.stringify(entry);
    const file = `${entry.folder}spis-${shortName(content)}.json`;
    put(file, content);
    return file;
  };
  const { early } = source.parts;
  const manifest: PolishManifest = {
    tryb: 'polski',
    wydanie: shortName([...thesaurus.foreign.values(), ...facts.files.values()].join('\n')),
    jednostki: provisions,
    dzien: source.day,
    indeksy: indexes.slice(0, early),
    dawne: former.records.length === 0 ? null : putEntry(write(former)),
    starsze: {
      spisy: indexes.slice(early).map(putEntry),
      liczba: current.slice(early).reduce((sum, { records }) => sum + records.length, 0),
    },
    koncowki: endings,
    obcy: [...thesaurus.foreign.keys()].join(' '),
    lata: facts.years.join(' '),
    ...(source.towns === null ? {} : { serwisy: source.towns }),
  };
  put('spis.json', JSON.stringify(manifest));
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
