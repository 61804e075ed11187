import { extractText, getDocumentProxy } from 'unpdf';
import type { PdfFacts } from '../types.ts';

/** Pages beyond which the words of a PDF are not read; all pages are counted. */
const MOST_PAGES = 300;
/** Letters that a page with a text layer has at least: a stamp or a page number makes no text. */
const FEWEST_LETTERS = 20;

const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** What a PDF holds: its pages, and the words of those that have a text layer. `null` where it can't be opened. */
export async function pdfFacts(bytes: Uint8Array): Promise<PdfFacts | null> {
  try {
    const document = await getDocumentProxy(bytes, { verbosity: 0 });
    const pages = document.numPages;
    if (pages > MOST_PAGES) {
      await document.loadingTask.destroy();
      return { pages, pagesWithText: 0, text: null };
    }
    const { text } = await extractText(document, { mergePages: false });
    await document.loadingTask.destroy();
    const words = text.map((page) => page.replace(/\s+/g, ' ').trim());
    const readable = words.filter((page) => lettersOf(page) >= FEWEST_LETTERS);
    return { pages, pagesWithText: readable.length, text: readable.join(' ') };
  } catch {
    return null;
  }
}
