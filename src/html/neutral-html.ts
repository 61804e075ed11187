import type { Addresses, LegalDocument, LinkedWork, Version } from '../types.ts';
import type { ReadingLayers } from './reading-layers.ts';
import { renderDocument } from './render-document.ts';

/** Addresses under which everything is there. */
const ANY: Addresses = {
  pages: { get: () => 'unknown' as const } as unknown as Addresses['pages'],
  files: { has: () => true } as unknown as Addresses['files'],
};

const NO_LAYERS: ReadingLayers = { marksOf: () => [], citedList: '', citedCount: () => 0 };

/** The text of a document as HTML, before anything is known of other documents: with no layers, and with links taken as good. */
export function neutralHtml(document: LegalDocument): string {
  const { units, footnotes } = document;
  const version = { id: '', units, footnotes, changedBy: {} } as unknown as Version;
  const work = { document, path: '/', versions: [version] } as unknown as LinkedWork;
  return renderDocument(work, version, ANY, '/', NO_LAYERS);
}
