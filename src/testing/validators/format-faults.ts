import { EpubCheck } from '@likecoin/epubcheck-ts';
import { remark } from 'remark';
import { parse as parseYaml } from 'yaml';
import { noCache } from '../../cache/cache.ts';
import { DOCUMENT_FORMATS, formatFiles, formatFilesOf } from '../../model/formats.ts';
import { apiFiles, documentFile } from '../../publish/api.ts';
import { atomFeed } from '../../publish/atom-feed.ts';
import { changeFeed } from '../../publish/change-feed.ts';
import { competitionsFiles } from '../../publish/competitions-files.ts';
import { eliFile } from '../../publish/eli-file.ts';
import { siteCalendar } from '../../publish/formats/calendar/calendar-file.ts';
import { formatWriters } from '../../publish/formats/format-files.ts';
import { currentWording, datedWording, type FiledWording } from '../../publish/formats/wording-file.ts';
import { proofFiles } from '../../publish/proof/proof-files.ts';
import type { SiteFile } from '../../publish/site-file.ts';
import { sphereFiles } from '../../publish/sphere-files.ts';
import { structuredData } from '../../publish/structured-data.ts';
import { tasksFiles } from '../../publish/tasks-files.ts';
import { catalogFile } from '../../publish/whole/catalog.ts';
import type { Corpus, FormatId } from '../../types.ts';
import { bytesOf, jsonOf } from '../data-site.ts';
import { readPdf } from '../read-pdf.ts';
import { atomFaults } from './atom-faults.ts';
import { calendarFaults } from './calendar-faults.ts';
import { dataFaults } from './data-faults.ts';
import { catalogFaults, linkedDataFaults } from './linked-data-faults.ts';
import { alternatives, pdfFaults } from './pdf-faults.ts';
import { aknRoundTrip, edapRoundTrip } from './round-trip-faults.ts';
import { schemaFaults } from './schema-faults.ts';
import { missingWords, textOfBook, textOfXml } from './word-faults.ts';

/** What was looked at and what is wrong with it, each fault with the path of its file. */
interface FormatReport {
  readonly what: string;
  readonly files: number;
  readonly faults: readonly string[];
}

const textOf = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
const textOfFile = (file: SiteFile): string => Buffer.from(bytesOf(file)).toString('utf8');

/** Every wording of the site in a format, by the path of its file. */
function wordingsIn(id: FormatId, corpus: Corpus): Map<string, FiledWording> {
  const found = new Map<string, FiledWording>();
  for (const work of corpus.works) {
    for (const { format, path } of formatFiles(work, corpus)) if (format.id === id) found.set(path, currentWording(work, corpus));
    for (const version of work.versions) {
      const wording = datedWording(work, version);
      for (const { format, path } of wording === null ? [] : formatFilesOf(work, version, corpus))
        if (format.id === id && wording !== null) found.set(path, wording);
    }
  }
  return found;
}

async function bookFaults(bytes: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(bytes);
  return messages
    .filter(({ severity }) => severity !== 'info' && severity !== 'usage')
    .map(({ id, message, location }) => `${id} ${message} ${location?.path ?? ''}`);
}

/** Divisions and attachments, whose word is the name of their element. */
const EDAP_NAMES: ReadonlySet<string> = new Set(['Rozdział', 'ROZDZIAŁ', 'Dział', 'DZIAŁ', 'Oddział', 'ODDZIAŁ']);

/** Front matter that is read as YAML, a title, and a text that reads as Markdown without raw HTML. */
function markdownFaults(text: string): string[] {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const faults: string[] = [];
  const facts = parseYaml(head) as Readonly<Record<string, unknown>> | null;
  if (typeof facts?.['tytul'] !== 'string') faults.push('no title in its front matter');
  const tree = remark().parse(body);
  if (tree.children[0]?.type !== 'heading') faults.push('does not begin with its title');
  const html = JSON.stringify(tree).match(/"type":"html","value":"(?:[^"\\]|\\.)*"/g) ?? [];
  return [...faults, ...html.map((one) => `raw HTML: ${one}`)];
}

/** What is wrong with a file of a wording by itself, with its words, and read back. */
async function faultsOf(id: FormatId, content: string | Uint8Array, { version }: FiledWording): Promise<string[]> {
  const text = (): string => textOf(content);
  switch (id) {
    case 'pdf': {
      const bytes = content as Uint8Array;
      const pdf = await readPdf(bytes);
      const words = pdf.pages.flatMap(({ text: own, tree }) => [own, ...alternatives(tree)]);
      return [...pdfFaults(pdf), ...missingWords(version, words.join('\n'), { breaks: pdf.pages.length - 1 })];
    }
    case 'akn':
      return [...aknRoundTrip(text(), version.units), ...missingWords(version, textOfXml(text()))];
    case 'markdown':
      return [...markdownFaults(text()), ...missingWords(version, text())];
    case 'calendar':
      return calendarFaults(text());
    case 'edap':
      return [
        ...(await edapRoundTrip(text(), version.units)),
        ...missingWords(version, textOfXml(text()), { named: EDAP_NAMES }),
      ];
    case 'epub':
      return [...(await bookFaults(content as Uint8Array)), ...missingWords(version, textOfBook(content as Uint8Array))];
  }
}

/** Validates every wording in one format. */
async function formatFaults(id: FormatId, corpus: Corpus): Promise<FormatReport> {
  const write = formatWriters(corpus, noCache())[id];
  const wordings = wordingsIn(id, corpus);
  const faults: string[] = [];
  const texts = new Map<string, string>();
  for (const [path, wording] of wordings) {
    const content = write(wording);
    if (id === 'akn' || id === 'edap') texts.set(path, textOf(content));
    faults.push(...(await faultsOf(id, content, wording)).map((fault) => `${path}: ${fault}`));
  }
  if (id === 'akn' || id === 'edap') faults.push(...(await schemaFaults(texts, id)));
  return { what: DOCUMENT_FORMATS.find((format) => format.id === id)?.file ?? id, files: wordings.size, faults };
}

async function feedReport(corpus: Corpus): Promise<FormatReport> {
  const files = [atomFeed(corpus), ...corpus.works.flatMap((work) => changeFeed(work, corpus)), ...sphereFiles(corpus)].filter(
    ({ path }) => path.endsWith('.xml'),
  );
  const texts = new Map(files.map((file) => [file.path, textOfFile(file)]));
  const faults = [...texts].flatMap(([path, text]) => atomFaults(text).map((fault) => `${path}: ${fault}`));
  return { what: 'Atom', files: files.length, faults: [...(await schemaFaults(texts, 'atom')), ...faults] };
}

function calendarReport(corpus: Corpus): FormatReport {
  const files = [...siteCalendar(corpus), ...sphereFiles(corpus)].filter(({ path }) => path.endsWith('.ics'));
  const faults = files.flatMap((file) => calendarFaults(textOfFile(file)).map((fault) => `${file.path}: ${fault}`));
  return { what: 'calendars of the site', files: files.length, faults };
}

function dataReport(corpus: Corpus): FormatReport {
  const all = [
    ...apiFiles(corpus),
    ...corpus.works.map((work) => documentFile(work, corpus)),
    ...tasksFiles(corpus),
    ...competitionsFiles(corpus),
    ...proofFiles(corpus, new Map(), { signer: null, former: [] }).files,
  ].filter(({ path }) => path.endsWith('.json'));
  const [schemas, files] = [true, false].map((is) => all.filter(({ path }) => path.endsWith('.schema.json') === is));
  return { what: 'api/v1', files: files?.length ?? 0, faults: dataFaults(files ?? [], schemas ?? []) };
}

async function linkedReport(corpus: Corpus): Promise<FormatReport> {
  const described = corpus.works.flatMap((work) => {
    const onPage = structuredData(work, corpus);
    return [...eliFile(work, corpus).map(jsonOf), ...(onPage === null ? [] : [onPage])].map((data) => [work.path, data] as const);
  });
  const faults: string[] = [];
  for (const [path, data] of described)
    faults.push(...(await linkedDataFaults(data as object)).map((fault) => `${path}: ${fault}`));
  return { what: 'JSON-LD', files: described.length, faults };
}

async function catalogReport(corpus: Corpus): Promise<FormatReport> {
  return { what: 'DCAT', files: 1, faults: await catalogFaults(jsonOf(catalogFile(corpus)) as object) };
}

/** Every validator over every file of a site: formats of wordings, feeds, calendars, data, linked data, catalogue. */
export async function* formatReports(corpus: Corpus, wanted: readonly string[] = []): AsyncGenerator<FormatReport> {
  const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
  for (const { id } of DOCUMENT_FORMATS)
    if (isWanted(id) && corpus.site.formats.includes(id)) yield await formatFaults(id, corpus);
  if (isWanted('atom')) yield await feedReport(corpus);
  if (isWanted('calendars')) yield calendarReport(corpus);
  if (isWanted('api')) yield dataReport(corpus);
  if (isWanted('linked')) yield await linkedReport(corpus);
  if (isWanted('dcat')) yield await catalogReport(corpus);
}
