import { hash, type Cache, type KeptForm } from '../../../cache/cache.ts';
import type { Corpus } from '../../../types.ts';
import { pictureFiles } from '../picture-files.ts';
import type { FiledWording } from '../wording-file.ts';
import { paperDocument } from './paper-document.ts';
import { openTypesetter, type Typesetter } from './typst.ts';

/** The cache holds text. */
const AS_TEXT: KeptForm<Uint8Array, { readonly pdf: string }> = {
  isKept: (kept) => typeof kept === 'object' && kept !== null && 'pdf' in kept && typeof kept.pdf === 'string',
  pack: (bytes) => ({ pdf: Buffer.from(bytes).toString('base64') }),
  unpack: ({ pdf }) => Buffer.from(pdf, 'base64'),
};

/**
 * Writes wordings as PDF/UA-1. The compiler is loaded for the first one; each is kept in the cache under all that is shown in it.
 */
export function pdfWriter(corpus: Corpus, cache: Cache): (wording: FiledWording) => Uint8Array {
  let opened: Typesetter | null = null;
  const read = pictureFiles(corpus);
  return (wording) => {
    opened ??= openTypesetter();
    const { pdf, look } = opened;
    const paper = paperDocument(wording, corpus, read);
    return cache.get(hash('pdf', look, JSON.stringify(paper.document)), () => pdf(paper), AS_TEXT);
  };
}
