import { relative } from 'node:path';
import { hash, type Cache } from './cache/cache.ts';
import { lineIndex, type LineIndex } from './diagnostics/line-index.ts';
import { FILE_START, reporter, sortDiagnostics } from './diagnostics/reporter.ts';
import { checkPlausibility } from './checks/check-plausibility.ts';
import { checkCompetitions } from './checks/check-competitions.ts';
import { checkAddresses } from './checks/check-addresses.ts';
import { linkCitations } from './links/citations/link-citations.ts';
import { reportBroken, type ReadSource } from './links/citations/report-broken.ts';
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
import { readContent, type Content } from './content/read-content.ts';
import { readDictionary } from './content/read-dictionary.ts';
import { readEdits, type Edits } from './content/read-edits.ts';
import { readHistory } from './content/read-history.ts';
import type { Settings } from './types.ts';
import type { Asset, Corpus, Diagnostic, LinkedWork, Site, SourceFile, Unit, WorkId } from './types.ts';
import { applySilences } from './checks/style/apply-silences.ts';
import { yearPaths } from './views/lists.ts';
import { sphereWorks } from './views/sphere-works.ts';
import { neutralHtml } from './html/neutral-html.ts';
import { checkWording } from './checks/words/check-wording.ts';
import { checkWords } from './checks/words/check-words.ts';
import { documentHtml } from './html/document-html.ts';
import { worksByKind } from './links/works-by-kind.ts';
import { attachments, type ContentFiles } from './links/attachments.ts';
import { ledTo } from './links/led-to.ts';
import { withdrawnFiles } from './links/withdrawn-files.ts';
import { checkAttachments, filesBeside, pathFrom, reportBeside } from './checks/check-attachments.ts';
import { oneCause } from './checks/one-cause.ts';
import { WITHDRAWN_FILE } from './strings/records.ts';
import { relateDocuments } from './links/relate-documents.ts';
import { consolidate } from './changes/consolidate.ts';

/**
 * The whole pipeline up to what pages, data files and feeds ask about:
 *
 *     read → parse, model (one document at a time, cached) → versions → links
 *
 * `pdfs` tells what was found in PDFs of the content; of any other nothing is known. Never throws for content: what is wrong stands in `diagnostics`, in order of file and place.
 */
export function buildCorpus(settings: Settings, cache: Cache, pdfs: ContentFiles['pdfs'] = new Map()): Corpus {
  const diagnostics: Diagnostic[] = [];
  const content = readContent(settings.contentDir, diagnostics);
  const site = readSite(content.site, content, diagnostics);
  const read = [
    ...content.documents.flatMap((source) => modelDocument(source, site, cache, diagnostics)),
    ...content.unreadable.flatMap(unreadFile),
  ];
  const withdrawn = withdrawnFiles(read, content.assets);
  const placed = publishedAssets(content, site, withdrawn);
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
    ...siteFormatFiles(site, sphereWorks({ works: linked, plans })),
    ...linked.flatMap((work) => allFormatFiles(work, { site, settings }).map(({ path }) => path)),
  ];
  const addresses = checkAddresses(
    {
      works: linked,
      plans,
      // What was withdrawn leads nowhere any more.
      texts: read.map((one) => ((one.document?.record.withdrawn ?? null) === null ? one : { ...one, links: [] })),
      years,
      assets: placed,
      unpublished: new Map([
        // The drawing that is the logo is published after all.
        ...[...content.unpublished].filter(([file]) => placed.every((asset) => asset.file !== file)),
        ...[...withdrawn].map((file) => [file, WITHDRAWN_FILE] as const),
      ]),
      languages: site.languages,
      formats,
    },
    linesOf,
    diagnostics,
  );
  // What would stand where the site has a file or a page of its own is not published.
  const assets = placed.filter(({ file }) => !addresses.unpublished.has(`/${file}`));
  const attached = new Map(linked.map(({ document }) => [document.id, attachments(document, { assets, addresses, pdfs })]));
  for (const { document } of linked)
    checkAttachments(
      document,
      attached.get(document.id) ?? [],
      { addresses, looked: ({ file }) => pdfs.has(file), contentDir: relative('', settings.contentDir) },
      diagnostics,
    );
  const beside = filesBeside(
    linked.map(({ document }) => document),
    assets,
    ledTo(read, attached, addresses, site),
  );
  reportBeside(beside, diagnostics);
  const citations = linkCitations(linked, site, settings.buildDate);
  for (const work of linked) reportBroken(work, citations, (id) => byId.get(id), sourceOf, diagnostics);
  const placeOf: Corpus['placeOf'] = ({ document }, unit, rawOffset) => {
    const { text, lines } = sourceOf(document.file);
    return lines.place(sourceOffset(unit, rawOffset, text));
  };
  checkPlausibility(linked, settings.buildDate, diagnostics);
  checkCompetitions(linked, { byId, plans, addresses, today: settings.buildDate }, diagnostics);
  checkDrafting(linked, { byId, citations, placeOf }, diagnostics);
  const pageDiagnostics: Diagnostic[] = [];
  // Read when the first page asks, so that a mere check needs no git.
  let history: ReturnType<typeof readHistory> | null = null;
  let edits: Edits | null = null;
  const readOnce = (): Edits => (edits ??= readEdits(settings.contentDir));
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
    edits: { of: (file) => readOnce().of(file), text: (name) => readOnce().text(name) },
    diagnostics: sortDiagnostics(applySilences(read, oneCause(read, diagnostics))),
    assets,
    attachmentsOf: ({ document }) => attached.get(document.id) ?? [],
    beside: new Map([...beside].map(([document, files]) => [document.file, files.map((file) => pathFrom(document, file))])),
  };
}

/** The files that are published as they stand, and the drawing that is the logo. */
const publishedAssets = ({ assets, drawings }: Content, { look }: Site, withdrawn: ReadonlySet<string>): Asset[] => [
  ...assets.filter(({ file }) => !withdrawn.has(file)),
  ...drawings.flatMap(({ path, text }): Asset[] =>
    look.logo?.path === `/${path}` ? [{ file: path, path, size: text.length, content: null }] : [],
  ),
];

/** The files by path, with their lines counted when somebody asks for a place in one. */
function sourcesByFile(documents: readonly SourceFile[]): (file: string) => ReadSource {
  const texts = new Map(documents.map(({ path, text }) => [path, text]));
  const sources = new Map<string, ReadSource>();
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
  if (read.document?.record.withdrawn !== null) return read;
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
