import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hash, type Cache } from '../cache/cache.ts';
import { assetPath } from '../content/asset-path.ts';
import { listFiles } from '../content/list-files.ts';
import { readContent } from '../content/read-content.ts';
import { pdfFacts } from '../content/pdf-facts.ts';
import type { PdfFacts } from '../types.ts';
import { sha256 } from './output/site-folder.ts';

/** A larger file is not looked into. */
const MOST_BYTES = 64 * 1024 * 1024;

const isCount = (value: unknown): boolean => typeof value === 'number';

/** The facts as they are kept; a file that can't be opened is kept as `false`. */
function isKept(kept: unknown): boolean {
  if (kept === false) return true;
  if (typeof kept !== 'object' || kept === null) return false;
  const { pages, pagesWithText, text } = kept as Partial<Record<string, unknown>>;
  return isCount(pages) && isCount(pagesWithText) && (text === null || typeof text === 'string');
}

/**
 * What the PDFs hold that front matter names, by path below the content folder; `null` for one that can't be opened. Reading them is
 * asynchronous, so it is done before the corpus is built.
 */
export async function attachedPdfs(contentDir: string, cache: Cache): Promise<ReadonlyMap<string, PdfFacts | null>> {
  if (!listFiles(contentDir, []).some((file) => file.toLowerCase().endsWith('.pdf'))) return new Map();
  const { documents, assets } = readContent(contentDir, []);
  const naming = documents.map(({ text }) => text.normalize('NFC').toLowerCase()).filter((text) => text.includes('zalaczniki:'));
  const isNamed = (file: string): boolean => {
    const names = [basename(file), basename(assetPath(file))].map((name) => name.normalize('NFC').toLowerCase());
    return naming.some((text) => names.some((name) => text.includes(name)));
  };
  const found = new Map<string, PdfFacts | null>();
  for (const { file, content } of assets) {
    const path = join(contentDir, file);
    if (content !== 'pdf' || !isNamed(file) || statSync(path).size > MOST_BYTES) continue;
    const bytes = readFileSync(path);
    const facts = await cache.later(
      hash('pdf', sha256(bytes)),
      async () => (await pdfFacts(new Uint8Array(bytes))) ?? false,
      isKept,
    );
    found.set(file, facts === false ? null : facts);
  }
  return found;
}
