import type { Cache } from '../../cache/cache.ts';
import { formatFiles, formatFilesOf, type FormatFile } from '../../model/formats.ts';
import type { Corpus, FormatId, LinkedWork } from '../../types.ts';
import type { TextPart } from '../../types/text-part.ts';
import type { SiteFile } from '../site-file.ts';
import { aknFile } from './akn/akn-file.ts';
import { namesOf } from './akn/names.ts';
import { edapFile } from './edap/edap-file.ts';
import { epubFile } from './epub/epub-file.ts';
import { calendarFile } from './calendar/calendar-file.ts';
import { markdownFile } from './markdown/markdown-file.ts';
import { pdfWriter } from './pdf/pdf-writer.ts';
import { currentWording, datedWording, type FiledWording } from './wording-file.ts';

/** Writes a wording in one format. */
type FormatWriter = (wording: FiledWording) => TextPart;

/** A writer for each format of the site. */
export type FormatWriters = Readonly<Record<FormatId, FormatWriter>>;

/** Opens the writers of a build; what they share between documents is kept in them. */
export function formatWriters(corpus: Corpus, cache: Cache): FormatWriters {
  const names = namesOf(corpus);
  return {
    pdf: pdfWriter(corpus, cache),
    akn: (wording) => aknFile(wording, names, corpus),
    markdown: (wording) => markdownFile(wording, corpus),
    calendar: (wording) => calendarFile([wording.work], corpus),
    edap: (wording) => edapFile(wording, corpus),
    epub: (wording) => epubFile(wording, corpus),
  };
}

const written = (files: readonly FormatFile[], wording: FiledWording, writers: FormatWriters): SiteFile[] =>
  files.map(({ format, path }) => ({ path: path.slice(1), content: writers[format.id](wording) }));

/** All files of a document in the formats of the site: of its current wording, and where the town wants them of each wording. */
export function* documentFormats(work: LinkedWork, corpus: Corpus, writers: FormatWriters): Generator<SiteFile> {
  yield* written(formatFiles(work, corpus), currentWording(work, corpus), writers);
  for (const version of work.versions) {
    const wording = datedWording(work, version);
    if (wording !== null) yield* written(formatFilesOf(work, version, corpus), wording, writers);
  }
}
