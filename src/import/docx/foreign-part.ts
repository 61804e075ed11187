import { paragraph, plainPiece, type SourceBlock, type Inline, type ParagraphBlock, type SourceText } from '../blocks.ts';
import { readHtml } from '../html/read-html.ts';
import { ImportError } from '../import-error.ts';
import type { Losses } from '../losses.ts';
import { openArchive, type PartUse } from '../open-archive.ts';
import type { PictureGatherer } from '../pictures-of.ts';
import { readRtf } from '../rtf/read-rtf.ts';

/** Pictures of a foreign part are told and not taken: their names would be those of the document around it. */
const NO_PICTURES: PictureGatherer = { add: () => null, list: () => ({ pictures: [], left: 0 }) };

/** Parts of a Word archive that hold documents of other kinds (`w:altChunk`). */
export const foreignPart = (name: string): PartUse =>
  /^(?:word\/)?[^/]+\.(?:html?|rtf|docx|txt)$/i.test(name) ? 'text' : 'none';

/** A foreign document by what it holds; `null` for one that can't be read here. */
function readPart(
  bytes: Uint8Array,
  losses: Losses,
  readInner: (archive: ReturnType<typeof openArchive>) => SourceText,
): SourceText | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.startsWith('PK')) return readInner(openArchive(bytes));
  if (head.startsWith('{\\rtf')) return readRtf(bytes, losses, NO_PICTURES);
  if (/<(?:!doctype\s+html|html|body|p|div)\b/i.test(head)) return readHtml(bytes, losses, NO_PICTURES, () => null);
  if (/^mime-version:/im.test(head) || head.includes('\0')) return null;
  const lines = new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  return { blocks: lines.map((line) => paragraph([plainPiece(line)])), notes: new Map() };
}

/** Footnotes of a foreign document have numbers of their own: their words are put where their marks stand. */
function withNotesInside({ blocks, notes }: SourceText): SourceBlock[] {
  const words = (id: string): Inline[] => {
    const inside = (notes.get(id) ?? []).flatMap(({ inlines }) => inlines.filter(({ type }) => type !== 'note'));
    return inside.length === 0 ? [] : [plainPiece(' ('), ...inside, plainPiece(')')];
  };
  const inParagraph = (block: ParagraphBlock): ParagraphBlock => ({
    ...block,
    inlines: block.inlines.flatMap((inline) => (inline.type === 'note' ? words(inline.id) : [inline])),
  });
  return blocks.map((block) =>
    block.type === 'paragraph'
      ? inParagraph(block)
      : {
          ...block,
          rows: block.rows.map((row) => row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(inParagraph) }))),
        },
  );
}

/** The blocks of a foreign document at its place in the text; what can't be read is told. */
export function readForeignPart(
  bytes: Uint8Array | undefined,
  name: string,
  losses: Losses,
  readInner: (archive: ReturnType<typeof openArchive>) => SourceText,
): SourceBlock[] {
  try {
    const read = bytes === undefined ? null : readPart(bytes, losses, readInner);
    if (read !== null) {
      losses.add('foreign-read', name);
      return withNotesInside(read);
    }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
  }
  losses.add('foreign-parts', name);
  return [];
}
