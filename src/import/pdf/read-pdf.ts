import { getDocumentProxy } from 'unpdf';
import { paragraph, plainPiece, type SourceText } from '../blocks.ts';
import { ImportError } from '../import-error.ts';
import type { Losses } from '../losses.ts';
import { dropFurniture } from './drop-furniture.ts';
import { joinLines } from './join-lines.ts';
import { pageLines, type PdfLine, type PdfRun } from './page-lines.ts';

const MAX_PAGES = 400;

/** An item of text of a page; items that only mark structure have no `str`. */
interface TextItem {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
}

const toRun = ({ str = '', transform = [], width = 0, height = 0 }: TextItem): PdfRun => ({
  text: str,
  x: transform[4] ?? 0,
  y: transform[5] ?? 0,
  width,
  height: height > 0 ? height : Math.abs(transform[3] ?? 10),
});

/** A PDF with a text layer → paragraphs. Its tables are lines like any other, which is told for each page that seems to have one. */
export async function readPdf(bytes: Uint8Array, losses: Losses, onPage: () => void): Promise<SourceText> {
  const pages: PdfLine[][] = [];
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { useSystemFonts: false, verbosity: 0 });
    if (document.numPages > MAX_PAGES) {
      throw new ImportError(
        `PDF ma ${String(document.numPages)} stron; czytane są pliki do ${String(MAX_PAGES)} stron. Podziel go.`,
      );
    }
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(pageLines(items.map((item) => toRun(item as TextItem))));
      onPage();
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new ImportError('Plik PDF jest zabezpieczony hasłem. Zapisz go bez hasła.');
    }
    throw new ImportError('Plik PDF jest ucięty albo uszkodzony. Zdobądź go jeszcze raz ze źródła.');
  }
  if (pages.every((lines) => lines.length === 0)) {
    throw new ImportError(
      'Plik PDF nie ma warstwy tekstowej (to pewnie skan). Rozpoznaj najpierw tekst programem OCR albo poproś o plik Worda.',
    );
  }
  pages.forEach((lines, index) => {
    if (lines.length === 0) losses.add('pages-without-text', `strona ${String(index + 1)}`);
  });
  for (const lines of pages) if (lines.filter(({ gaps }) => gaps > 0).length > 2) losses.add('flattened-layout');
  const paragraphs = joinLines(dropFurniture(pages, losses), losses);
  return { blocks: paragraphs.map((text) => paragraph([plainPiece(text)])), notes: new Map() };
}
