import { posix } from 'node:path';
import type { Addresses, Asset, Attachment, LegalDocument, PdfFacts, StatedAttachment } from '../types.ts';
import { findFile, type FoundFile } from './find-file.ts';

/** The path below the content folder that a key names, with a leading slash: from the document's folder or, after a slash, from the root. */
export function attachedPath(file: string, document: Pick<LegalDocument, 'file'>): string {
  const path = file.startsWith('/') ? file : `/${posix.dirname(document.file)}/${file}`;
  return posix.normalize(path.replaceAll('\\', '/'));
}

/** A path as the panel writes it, with spaces and letters coded. */
function decoded(file: string): string {
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}

/** The published file that a key names. */
export const attachedFile = (
  { file }: StatedAttachment,
  document: Pick<LegalDocument, 'file'>,
  { files, unpublished }: Pick<Addresses, 'files' | 'unpublished'>,
): FoundFile | null =>
  findFile(files, attachedPath(file, document), unpublished) ??
  (unpublished.has(attachedPath(file, document)) ? null : findFile(files, attachedPath(decoded(file), document), unpublished));

/** Where the files of the content are published, and what PDFs among them hold. */
export interface ContentFiles {
  readonly assets: readonly Asset[];
  readonly addresses: Pick<Addresses, 'files' | 'unpublished'>;
  /** By path below the content folder. */
  readonly pdfs: ReadonlyMap<string, PdfFacts | null>;
}

/** The attachments of a document with their files; none of a withdrawn one. */
export function attachments(document: LegalDocument, { assets, addresses, pdfs }: ContentFiles): Attachment[] {
  const { record } = document;
  if (record.withdrawn !== null) return [];
  return record.attachments.map((stated, index) => {
    const found = attachedFile(stated, document, addresses);
    const asset = found === null ? undefined : assets.find(({ path }) => `/${path}` === found.address);
    return {
      ...stated,
      key: `zalaczniki.${String(index)}`,
      asset: asset ?? null,
      pdf: (asset === undefined ? null : pdfs.get(asset.file)) ?? null,
    };
  });
}
