/**
 * Files that stand beside the page of a document, of its current wording and of each dated one. Routes, links on pages, checks of
 * addresses, media types and the documentation follow from this table: a format is a row here and its writer in `publish/formats/`.
 */
import type { Corpus, FormatId, LinkedWork, Version } from '../types.ts';
import { calendarEvents } from './calendar-events.ts';
import { wordingPath } from './history-paths.ts';
import { spherePath } from './kinds.ts';
import { textless } from './textless.ts';

export interface DocumentFormat {
  readonly id: FormatId;
  /** Name of the file beside the page. */
  readonly file: string;
  readonly mediaType: string;
  /** The word under `formaty` that asks for it. */
  readonly word: string;
  /** Whether a site that says nothing has it. */
  readonly isUsual: boolean;
}

export const DOCUMENT_FORMATS: readonly DocumentFormat[] = [
  { id: 'pdf', file: 'dokument.pdf', mediaType: 'application/pdf', word: 'pdf', isUsual: true },
  { id: 'akn', file: 'akn.xml', mediaType: 'application/akn+xml', word: 'xml', isUsual: false },
  { id: 'markdown', file: 'index.md', mediaType: 'text/markdown', word: 'tekst', isUsual: false },
  { id: 'calendar', file: 'kalendarz.ics', mediaType: 'text/calendar', word: 'kalendarz', isUsual: true },
  { id: 'edap', file: 'akt.xml', mediaType: 'application/xml', word: 'zipx', isUsual: false },
  { id: 'epub', file: 'dokument.epub', mediaType: 'application/epub+zip', word: 'epub', isUsual: false },
];

/** The calendar of the whole site. */
export const SITE_CALENDAR = '/kalendarz.ics';

/** The data file of a document, and its description by ELI, below the base. */
export const dataPath = (id: string): string => `/api/v1/documents/${id}.json`;
export const eliPath = (id: string): string => `/api/v1/documents/${id}.jsonld`;

/** Whether a document is described by ELI: acts and programmes are, demonstration texts are no legislation. */
export const hasEli = ({ kind, character }: Pick<LinkedWork['document'], 'kind' | 'character'>): boolean =>
  (kind === 'act' || kind === 'programme') && character === 'official';

/** A file of a document. */
export interface FormatFile {
  readonly format: DocumentFormat;
  /** Path below the base, with a leading slash. */
  readonly path: string;
}

interface Chosen {
  readonly site: Pick<Corpus['site'], 'formats' | 'formerFormats'>;
  readonly settings: Pick<Corpus['settings'], 'pdf'>;
}
type Dated = Pick<LinkedWork, 'document' | 'versions' | 'path'>;

function isMade({ id }: DocumentFormat, work: Dated, { site, settings }: Chosen): boolean {
  if (!site.formats.includes(id) || (id === 'pdf' && settings.pdf !== 'made')) return false;
  const why = textless(work.document);
  if (id === 'calendar') return calendarEvents(work).length > 0;
  if (id === 'edap' && work.document.kind !== 'act') return false;
  if (id === 'epub' && work.document.kind !== 'programme') return false;
  // There are no words to put into a file of their own.
  return why === null;
}

const filesAt = (path: string, work: Dated, chosen: Chosen): FormatFile[] =>
  DOCUMENT_FORMATS.filter((format) => isMade(format, work, chosen)).map((format) => ({ format, path: `${path}${format.file}` }));

/** Files of the current wording, beside the document's page. */
export const formatFiles = (work: Dated, chosen: Chosen): FormatFile[] => filesAt(work.path, work, chosen);

/** Files of a wording at its own address; none where the town does not ask for them, or where the wording has no day. */
export const formatFilesOf = (work: Dated, { id }: Pick<Version, 'id'>, chosen: Chosen): FormatFile[] =>
  chosen.site.formerFormats && id !== 'bez-daty' ? filesAt(wordingPath(work.path, id), work, chosen) : [];

/** Feed and calendar of a sphere of public tasks, beside its page. */
export const sphereFeed = (item: string): string => `${spherePath(item)}atom.xml`;
export const sphereCalendar = (item: string): string => `${spherePath(item)}kalendarz.ics`;

/** Files of the site as a whole and of the spheres that have a page. */
export const siteFormatFiles = (
  { formats }: Chosen['site'],
  spheres: readonly { readonly item: string; readonly hasDays: boolean }[],
): string[] => [
  ...spheres.map(({ item }) => sphereFeed(item)),
  ...(formats.includes('calendar')
    ? [SITE_CALENDAR, ...spheres.filter(({ hasDays }) => hasDays).map(({ item }) => sphereCalendar(item))]
    : []),
];

/** All files of a document. */
export const allFormatFiles = (work: Dated, chosen: Chosen): FormatFile[] => [
  ...formatFiles(work, chosen),
  ...work.versions.flatMap((version) => formatFilesOf(work, version, chosen)),
];
