import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { paragraph, plainPiece, type SourceBlock, type SourceText } from '../blocks.ts';
import { ImportError } from '../import-error.ts';
import type { Losses } from '../losses.ts';
import type { PictureGatherer } from '../pictures-of.ts';
import { columnTables } from './column-tables.ts';
import { dropFurniture } from './drop-furniture.ts';
import { joinLines } from './join-lines.ts';
import { pageDrawing, type PageDrawing } from './page-drawing.ts';
import { pagePictures } from './page-pictures.ts';
import { pageLines, type PdfLine, type PdfRun } from './page-lines.ts';
import { ruledTables } from './ruled-tables.ts';

const MAX_PAGES = 400;
/** Pixels beyond which a picture is not decoded and stays in its file: that of a scanned page. */
const MAX_PICTURE = 4_000_000;

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

/** The lines of a page, its tables among them: those drawn with rulings, then those that stand in columns. */
function linesOf(runs: readonly PdfRun[], { rulings }: PageDrawing): PdfLine[] {
  const { tables, rest } = ruledTables(runs, rulings);
  const lines = [...columnTables(pageLines(rest)), ...tables];
  return lines.sort((a, b) => b.y - a.y);
}

/** What of pages has no words: scans and other pictures. */
function tellPictures(pages: readonly (readonly PdfLine[])[], drawings: readonly PageDrawing[], losses: Losses): void {
  drawings.forEach(({ pictures }, index) => {
    if (pictures === 0) return;
    const page = `strona ${String(index + 1)}`;
    if (pages[index]?.length === 0) losses.add('pages-without-text', page);
    else losses.add('pictures', page, pictures);
  });
}

const blockOf = (part: ReturnType<typeof joinLines>[number]): SourceBlock =>
  typeof part === 'string'
    ? paragraph([plainPiece(part)])
    : {
        type: 'table',
        rows: part.map((row) => row.map((text) => ({ paragraphs: [paragraph([plainPiece(text)])], covered: false }))),
      };

/** A PDF with a text layer → paragraphs and tables, and its pictures; what has no words is told. `null` for a scan, which has none. */
export async function readPdf(
  bytes: Uint8Array,
  losses: Losses,
  taken: PictureGatherer,
  onPage: () => void,
): Promise<SourceText | null> {
  const pages: PdfLine[][] = [];
  const drawings: PageDrawing[] = [];
  const { OPS } = await getResolvedPDFJS();
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      useSystemFonts: false,
      verbosity: 0,
      maxImageSize: MAX_PICTURE,
    });
    if (document.numPages > MAX_PAGES) {
      throw new ImportError(
        `PDF ma ${String(document.numPages)} stron; czytane są pliki do ${String(MAX_PAGES)} stron. Podziel go.`,
      );
    }
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const operators = await page.getOperatorList();
      const drawing = pageDrawing(operators, OPS);
      drawings.push(drawing);
      // The picture of a scanned page is the page itself.
      if (items.length > 0)
        for (const picture of await pagePictures(page, operators, OPS, drawing.pictures)) taken.addFile(picture);
      pages.push(
        linesOf(
          items.map((item) => toRun(item as TextItem)),
          drawing,
        ),
      );
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
    if (drawings.some(({ pictures }) => pictures > 0)) {
      tellPictures(pages, drawings, losses);
      return null;
    }
    throw new ImportError('W pliku PDF nie ma ani tekstu, ani obrazów stron: strony są puste. Zdobądź go jeszcze raz ze źródła.');
  }
  tellPictures(pages, drawings, losses);
  for (const lines of pages) {
    const tables = lines.filter(({ table }) => table !== null).length;
    if (tables > 0) losses.add('tables-restored', '', tables);
    if (lines.filter(({ segments }) => segments.length > 1).length > 2) losses.add('flattened-layout');
  }
  return { blocks: joinLines(dropFurniture(pages, losses), losses).map(blockOf), notes: new Map() };
}
