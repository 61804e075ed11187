import type { MarkdownDialect } from '../content/markdown.ts';
import type { SourceText } from './blocks.ts';
import { readDocx } from './docx/read-docx.ts';
import type { DraftFromText, ImportedAttachment, KnownContent } from './draft.ts';
import { draftDocuments } from './draft-documents.ts';
import { draftScan } from './draft-scan.ts';
import type { Beside } from './html/picture-bytes.ts';
import { readHtml } from './html/read-html.ts';
import { ImportError } from './import-error.ts';
import { createLosses, type Loss, type Losses } from './losses.ts';
import { readOdt } from './odt/read-odt.ts';
import { createPictures, picturesOf, type ImportedPicture, type PictureGatherer } from './pictures-of.ts';
import { recognise, type Recognised } from './recognise.ts';
import { readRtf } from './rtf/read-rtf.ts';
import { importPackage } from './zipx/import-package.ts';
import { tidy } from './tidy.ts';
import { hasWords, toMarkdown } from './to-markdown.ts';

/** A document with its text already Markdown, front matter still to be confirmed. */
export interface ImportedDraft extends Omit<DraftFromText, 'text'> {
  readonly body: string;
  /** Files that come along with it. */
  readonly attachments: readonly ImportedAttachment[];
}

export interface Imported {
  readonly drafts: readonly ImportedDraft[];
  /** Pictures that stood in the text, where the format lets them be taken out. */
  readonly pictures: readonly ImportedPicture[];
  readonly losses: readonly Loss[];
}

/** What reading a source needs of those around it. */
interface ImportTools {
  /** Called after each page of a long source. */
  readonly onProgress: () => void;
  readonly beside: Beside;
}

async function readSource(
  recognised: Exclude<Recognised, { format: 'zipx' | 'edap' }>,
  bytes: Uint8Array,
  losses: Losses,
  pictures: PictureGatherer,
  { onProgress, beside }: ImportTools,
): Promise<SourceText | null> {
  switch (recognised.format) {
    case 'docx':
      return readDocx(recognised.archive, losses);
    case 'odt':
      return readOdt(recognised.archive, losses);
    case 'rtf':
      return readRtf(bytes, losses, pictures);
    case 'html':
      return readHtml(bytes, losses, pictures, beside);
    case 'pdf': {
      // The reader of PDF is large and rarely needed.
      const { readPdf } = await import('./pdf/read-pdf.ts');
      return readPdf(bytes, losses, pictures, onProgress);
    }
  }
}

const dialectOf = ({ kind }: DraftFromText): MarkdownDialect => (kind === 'act' || kind === 'programme' ? 'legal' : 'prose');

/**
 * One office file → the documents it holds:
 *
 *     recognise → read (numbers resolved to visible labels) → tidy → split into documents, front matter guessed → Markdown
 *
 * A scan becomes a document whose text is in its file alone. Throws an `ImportError` for a file that can't or must not be read; what can't be carried over stands in `losses`.
 */
export async function importDocument(
  bytes: Uint8Array,
  name: string,
  known: KnownContent,
  { onProgress = () => undefined, beside = () => null }: Partial<ImportTools> = {},
): Promise<Imported> {
  const losses = createLosses();
  const pictures = createPictures();
  const recognised = recognise(bytes, name);
  if (recognised.format === 'zipx' || recognised.format === 'edap')
    return importPackage(recognised, bytes, known, losses, pictures);
  const read = await readSource(recognised, bytes, losses, pictures, { onProgress, beside });
  if (read === null) return { drafts: [draftScan(bytes, name)], pictures: [], losses: losses.list() };
  const source = tidy(read, losses);
  if (!hasWords(source.blocks)) throw new ImportError('W pliku nie ma żadnego tekstu (być może są w nim tylko obrazy).');
  const drafts = draftDocuments(source, known).map(({ text, ...draft }) => ({
    ...draft,
    body: toMarkdown(text, dialectOf({ ...draft, text }), losses),
    attachments: [],
  }));
  const inArchive =
    'archive' in recognised && losses.list().some(({ kind }) => kind === 'pictures' || kind === 'pictures-placed');
  const taken = inArchive ? picturesOf(recognised.archive) : pictures.list();
  if (taken.left > 0) losses.add('pictures-left', '', taken.left);
  return { drafts, pictures: taken.pictures, losses: losses.list() };
}
