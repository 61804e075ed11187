import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { paragraph, plainPiece, type SourceBlock, type SourceText } from '../blocks.ts';
import { ImportError } from '../import-error.ts';
import type { Losses } from '../losses.ts';
import type { PictureGatherer } from '../pictures-of.ts';
import { columnTables } from './column-tables.ts';
import { dropFurniture } from './drop-furniture.ts';
import { joinLines } from './join-lines.ts';
import { pageDrawing, type PageDrawing } from './page-drawing.ts';
import { pagePictures, type PlacedPicture } from './page-pictures.ts';
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

/** The lines of a page, its tables and pictures among them: tables drawn with rulings, then those that stand in columns. */
function linesOf(runs: readonly PdfRun[], { rulings }: PageDrawing, pictures: readonly PdfLine[]): PdfLine[] {
  const { tables, rest } = ruledTables(runs, rulings);
  const lines = [...columnTables(pageLines(rest)), ...tables, ...pictures];
  return lines.sort((a, b) => b.y - a.y);
}

/** Tells of scanned pages, which have pictures and no words. */
function tellScans(pages: readonly (readonly PdfLine[])[], drawings: readonly PageDrawing[], losses: Losses): void {
  drawings.forEach(({ pictures }, index) => {
    if (pictures > 0 && pages[index]?.length === 0) losses.add('pages-without-text', pageName(index));
  });
}

const pageName = (index: number): string => `strona ${String(index + 1)}`;

/** Part of a page's area from which a picture is the scan of the page, whose words lie over it. */
const WHOLE_PAGE = 0.7;

/**
 * Takes the pictures of a page with words out, and gives the lines at which they stand. One that an earlier page has (`placed`: a coat of
 * arms at the top of each) stands there alone. `painted`: how many the page paints, also those too large to be decoded.
 */
function pictureLines(
  page: number,
  found: readonly PlacedPicture[],
  { painted, area }: { readonly painted: number; readonly area: number },
  placed: Set<string>,
  { taken, losses }: { readonly taken: PictureGatherer; readonly losses: Losses },
): PdfLine[] {
  const lines: PdfLine[] = [];
  const lost = (count: number): void => {
    for (let index = 0; index < count; index++) taken.add(null);
    if (count > 0) losses.add('pictures', pageName(page), count);
  };
  for (const { bytes, top, width, height } of found) {
    if (width * height >= area * WHOLE_PAGE) {
      losses.add('page-scans', pageName(page));
      continue;
    }
    const name = bytes === null ? null : taken.add(bytes);
    if (name === null) {
      if (bytes === null) lost(1);
      else losses.add('pictures', pageName(page));
    } else if (!placed.has(name)) {
      placed.add(name);
      losses.add('pictures-placed', pageName(page));
      lines.push({ text: '', left: 0, right: 0, y: top, height: 0, segments: [], table: null, picture: name });
    }
  }
  lost(painted - found.length);
  return lines;
}

const blockOf = (part: ReturnType<typeof joinLines>[number]): SourceBlock =>
  typeof part === 'string'
    ? paragraph([plainPiece(part)])
    : 'picture' in part
      ? paragraph([{ type: 'picture', name: part.picture, alt: '' }])
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
  const placed = new Set<string>();
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
      const found = items.length === 0 ? [] : await pagePictures(page, operators, OPS);
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const size = { painted: items.length === 0 ? 0 : drawing.pictures, area: (right - left) * (top - bottom) };
      pages.push(
        linesOf(
          items.map((item) => toRun(item as TextItem)),
          drawing,
          pictureLines(number - 1, found, size, placed, { taken, losses }),
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
      tellScans(pages, drawings, losses);
      return null;
    }
    throw new ImportError('W pliku PDF nie ma ani tekstu, ani obrazów stron: strony są puste. Zdobądź go jeszcze raz ze źródła.');
  }
  tellScans(pages, drawings, losses);
  for (const lines of pages) {
    const tables = lines.filter(({ table }) => table !== null).length;
    if (tables > 0) losses.add('tables-restored', '', tables);
    if (lines.filter(({ segments }) => segments.length > 1).length > 2) losses.add('flattened-layout');
  }
  return { blocks: joinLines(dropFurniture(pages, losses), losses).map(blockOf), notes: new Map() };
}
