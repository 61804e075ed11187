import type { Addresses, LegalDocument, LinkedWork, Version } from '../types.ts';
import type { ReadingLayers } from './reading-layers.ts';
import { renderDocument } from './render-document.ts';

/** An address table in which every link leads somewhere. */
const ANY: Addresses = {
  pages: { get: () => 'unknown' as const } as unknown as Addresses['pages'],
  files: { get: (path: string) => path } as unknown as Addresses['files'],
  unpublished: new Map(),
};

const NO_LAYERS: ReadingLayers = { marksOf: () => [], citedList: '', citedCount: () => 0 };

/**
 * The text of a document as HTML without data of other documents: no citations, terms or changes, and every link is taken as
 * valid.
 */
export function neutralHtml(document: LegalDocument): string {
  const { units, footnotes } = document;
  const version = { id: '', units, footnotes, changedBy: {} } as unknown as Version;
  const work = { document, path: '/', versions: [version] } as unknown as LinkedWork;
  return renderDocument(work, version, ANY, '/', NO_LAYERS);
}
