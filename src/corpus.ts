import { hash, type Cache } from './cache/cache.ts';
import { lineIndex, type LineIndex } from './diagnostics/line-index.ts';
import { FILE_START, reporter, sortDiagnostics } from './diagnostics/reporter.ts';
import { checkPlausibility } from './checks/check-plausibility.ts';
import { checkAddresses } from './checks/check-addresses.ts';
import { linkCitations } from './links/citations/link-citations.ts';
import { reportBroken, type Source } from './links/citations/report-broken.ts';
import { sourceOffset } from './links/citations/source-offset.ts';
import { changeIndex } from './html/history/change-index.ts';
import { checkDrafting } from './checks/check-drafting.ts';
import { linkWorks } from './links/link-works.ts';
import { allFormatFiles, siteFormatFiles } from './model/formats.ts';
import { KIND_RULES, kindRuleOf, pathOf, workIdOf, type KindRule } from './model/kinds.ts';
import { KEPT_DOCUMENT } from './model/kept-document.ts';
import { readDocument } from './checks/read-document.ts';
import type { ReadDocument } from './model/parse-document.ts';
import { readableNumber } from './model/readable-number.ts';
import { readSite } from './model/read-site.ts';
import { plansOfWorks } from './model/tables/plans-of-works.ts';
import { openDictionary } from './law/dictionary/dictionary.ts';
import { inflection } from './law/inflection/inflection.ts';
import { readContent } from './content/read-content.ts';
import { readDictionary } from './content/read-dictionary.ts';
import { readHistory } from './content/read-history.ts';
import type { Settings } from './types.ts';
import type { Corpus, Diagnostic, LinkedWork, Site, SourceFile, Unit, WorkId } from './types.ts';
import { applySilences } from './checks/style/apply-silences.ts';
import { yearPaths } from './views/lists.ts';
import { neutralHtml } from './html/neutral-html.ts';
import { checkWording } from './checks/words/check-wording.ts';
import { checkWords } from './checks/words/check-words.ts';
import { documentHtml } from './html/document-html.ts';
import { worksByKind } from './links/works-by-kind.ts';
import { relateDocuments } from './links/relate-documents.ts';
import { consolidate } from './changes/consolidate.ts';

/**
 * The whole pipeline up to what pages, data files and feeds ask about:
 *
 *     read → parse, model (one document at a time, cached) → versions → links
 *
 * Never throws for content: what is wrong stands in `diagnostics`, in order of file and place.
 */
export function buildCorpus(settings: Settings, cache: Cache): Corpus {
  const diagnostics: Diagnostic[] = [];
  const content = readContent(settings.contentDir, diagnostics);
  const site = readSite(content.site, content, diagnostics);
  const assets = [
    ...content.assets,
    ...content.drawings.flatMap(({ path }) => (site.look.logo?.path === `/${path}` ? [path] : [])),
  ];
  const read = [
    ...content.documents.flatMap((source) => modelDocument(source, site, cache, diagnostics)),
    ...content.unreadable.flatMap(unreadFile),
  ];
  const relations = relateDocuments(read, diagnostics);
  const sourceOf = sourcesByFile(content.documents);
  const works = consolidate(
    read.flatMap(({ document }) => document ?? []),
    relations,
    { sourceOf: ({ file }) => sourceOf(file), words: inflection(() => openDictionary(readDictionary())) },
    diagnostics,
  );
  const linked = linkWorks(works, relations, site, settings.buildDate, diagnostics);
  const linesOf = (file: string): LineIndex => sourceOf(file).lines;
  const plans = plansOfWorks(linked, settings.buildDate);
  const byId = new Map<string, LinkedWork>(linked.map((work) => [work.document.id, work]));
  const byKind = worksByKind(linked);
  const years = yearPaths({ byId, byKind, settings });
  const formats = [
    ...siteFormatFiles(site),
    ...linked.flatMap((work) => allFormatFiles(work, { site, settings }).map(({ path }) => path)),
  ];
  const addresses = checkAddresses(
    { works: linked, plans, texts: read, years, assets, languages: site.languages, formats },
    linesOf,
    diagnostics,
  );
  const citations = linkCitations(linked, site, settings.buildDate);
  for (const work of linked) reportBroken(work, citations, (id) => byId.get(id), sourceOf, diagnostics);
  const placeOf: Corpus['placeOf'] = ({ document }, unit, rawOffset) => {
    const { text, lines } = sourceOf(document.file);
    return lines.place(sourceOffset(unit, rawOffset, text));
  };
  checkPlausibility(linked, settings.buildDate, diagnostics);
  checkDrafting(linked, { byId, citations, placeOf }, diagnostics);
  const pageDiagnostics: Diagnostic[] = [];
  // Read when the first page asks, so that a mere check needs no git.
  let history: ReturnType<typeof readHistory> | null = null;
  return {
    site,
    settings,
    works: linked,
    byId,
    addresses,
    citations,
    placeOf,
    plans,
    byKind,
    htmlOf: documentHtml(addresses, citations, settings, (work, version, html) => {
      const differing = checkWording(version, html, work.document.hasHtml);
      if (differing !== null) reportWording(work, differing, linesOf(work.document.file), pageDiagnostics);
    }),
    pageDiagnostics,
    keep: (parts, make) => cache.text(hash(...parts), make),
    changes: changeIndex(linked, byId),
    historyOf: (file) => (history ??= readHistory(settings.contentDir)).get(file) ?? [],
    diagnostics: sortDiagnostics(applySilences(read, diagnostics)),
    assets,
  };
}

/** The files by path, with their lines counted when somebody asks for a place in one. */
function sourcesByFile(documents: readonly SourceFile[]): (file: string) => Source {
  const texts = new Map(documents.map(({ path, text }) => [path, text]));
  const sources = new Map<string, Source>();
  return (file) => {
    const text = texts.get(file) ?? '';
    const source = sources.get(file) ?? { text, lines: lineIndex(text) };
    sources.set(file, source);
    return source;
  };
}

/** A file of which only path and number are known: a reference to it is not at fault. */
function unreadFile({ path: file, text }: SourceFile): ReadFile[] {
  if (kindRuleOf(file) === null) return [];
  const id = workIdOf(file);
  const number = readableNumber(text);
  return [
    {
      id,
      file,
      path: pathOf(id),
      document: null,
      number,
      links: [],
      relations: [],
      keyPlaces: {},
      diagnostics: [],
      bodyStart: 0,
    },
  ];
}

interface ReadFile extends ReadDocument {
  readonly id: WorkId;
  readonly file: string;
  readonly path: string;
}

function reportWording(
  { document: { file } }: LinkedWork,
  { at, text }: Unit,
  lines: LineIndex,
  diagnostics: Diagnostic[],
): void {
  reporter(file, diagnostics)('slowa-zgubione', lines.place(at), text.slice(0, 80), 'strona pokazuje w tym miejscu inne słowa');
}

/** Every word of a file stands on its page, or a message says so. */
function withWordsChecked(read: ReadDocument, source: SourceFile, { dialect }: KindRule): ReadDocument {
  if (read.document === null) return read;
  const diagnostics = [...read.diagnostics];
  checkWords(source, read.bodyStart, dialect, neutralHtml(read.document), reporter(source.path, diagnostics));
  return { ...read, diagnostics };
}

/** Parse and model of one file; kept between builds, because it depends on the file and the organs' names alone. */
function modelDocument(source: SourceFile, site: Site, cache: Cache, diagnostics: Diagnostic[]): ReadFile[] {
  const rule = kindRuleOf(source.path);
  if (rule === null) {
    reporter(source.path, diagnostics)('plik-poza-katalogiem', FILE_START, KIND_RULES.map(({ folder }) => folder).join(', '));
    return [];
  }
  const key = hash('document', source.path, source.text, JSON.stringify(site.organs));
  const result = cache.get(
    key,
    () => withWordsChecked(readDocument(source, rule, site.organs, key), source, rule),
    KEPT_DOCUMENT,
  );
  diagnostics.push(...result.diagnostics);
  const id = workIdOf(source.path);
  return [{ ...result, id, file: source.path, path: pathOf(id) }];
}
