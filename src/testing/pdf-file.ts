/** A word on a page of a PDF: from the left and the bottom, in points. */
export interface PlacedWords {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A ruling line, from one point to another. */
export type RulingLine = readonly [x1: number, y1: number, x2: number, y2: number];

export interface PdfPage {
  readonly words?: readonly PlacedWords[];
  readonly rulings?: readonly RulingLine[];
  /** Whether the page shows a picture, as a scan does. */
  readonly hasPicture?: boolean;
  /** Whether the picture lies under the whole page, as in a scan whose words were recognised. */
  readonly isScan?: boolean;
}

/** Codes from 128 on stand for Polish letters by the names of their glyphs. */
const GLYPHS: Readonly<Record<string, string>> = {
  ą: 'aogonek',
  ć: 'cacute',
  ę: 'eogonek',
  ł: 'lslash',
  ń: 'nacute',
  ó: 'oacute',
  ś: 'sacute',
  ź: 'zacute',
  ż: 'zdotaccent',
  Ą: 'Aogonek',
  Ć: 'Cacute',
  Ę: 'Eogonek',
  Ł: 'Lslash',
  Ń: 'Nacute',
  Ó: 'Oacute',
  Ś: 'Sacute',
  Ź: 'Zacute',
  Ż: 'Zdotaccent',
  '§': 'section',
  '–': 'endash',
  '„': 'quotedblbase',
  '”': 'quotedblright',
};
const LETTERS = Object.keys(GLYPHS);

const encoded = (text: string): string =>
  Array.from(text, (character) => {
    const place = LETTERS.indexOf(character);
    return place < 0 ? character.replace(/[()\\]/g, '\\$&') : `\\${(128 + place).toString(8)}`;
  }).join('');

const SIZE = 10;

function contentOf({ words = [], rulings = [], hasPicture = false, isScan = false }: PdfPage): string {
  return [
    ...rulings.map(([x1, y1, x2, y2]) => `${String(x1)} ${String(y1)} m ${String(x2)} ${String(y2)} l S`),
    ...words.map(({ x, y, text }) => `BT /F1 ${String(SIZE)} Tf 1 0 0 1 ${String(x)} ${String(y)} Tm (${encoded(text)}) Tj ET`),
    ...(isScan ? ['q 595 0 0 842 0 0 cm /P1 Do Q'] : []),
    ...(hasPicture ? ['q 200 0 0 200 100 400 cm /P1 Do Q'] : []),
  ].join('\n');
}

/** The picture that pages show: its pixels in hexadecimal digits. */
export interface PdfPicture {
  readonly width: number;
  readonly height: number;
  readonly colours: 'DeviceGray' | 'DeviceRGB' | 'DeviceCMYK';
  readonly bits: 1 | 8;
  readonly pixels: string;
}

const GREY_DOT: PdfPicture = { width: 1, height: 1, colours: 'DeviceGray', bits: 8, pixels: '80' };

/** A PDF of pages given by their words, rulings and pictures; Helvetica of 10 points, whose letters are 5 points wide here. */
export function pdfFile(pages: readonly PdfPage[], shown: PdfPicture = GREY_DOT): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const stream = (head: string, body: string): string =>
    `<< ${head} /Length ${String(body.length)} >>\nstream\n${body}\nendstream`;
  const catalogue = add('');
  const tree = add('');
  const widths = Array.from({ length: 224 }, () => '500').join(' ');
  const differences = LETTERS.map((letter) => `/${GLYPHS[letter] ?? ''}`).join(' ');
  const font = add(
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 32 /LastChar 255 /Widths [${widths}] /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [128 ${differences}] >> >>`,
  );
  const picture = add(
    stream(
      `/Type /XObject /Subtype /Image /Width ${String(shown.width)} /Height ${String(shown.height)} /ColorSpace /${shown.colours} /BitsPerComponent ${String(shown.bits)} /Filter /ASCIIHexDecode`,
      `${shown.pixels}>`,
    ),
  );
  const kids = pages.map((page) => {
    const content = add(stream('', contentOf(page)));
    return add(
      `<< /Type /Page /Parent ${String(tree)} 0 R /MediaBox [0 0 595 842] /Contents ${String(content)} 0 R /Resources << /Font << /F1 ${String(font)} 0 R >> /XObject << /P1 ${String(picture)} 0 R >> >> >>`,
    );
  });
  objects[catalogue - 1] = `<< /Type /Catalog /Pages ${String(tree)} 0 R >>`;
  objects[tree - 1] =
    `<< /Type /Pages /Count ${String(kids.length)} /Kids [${kids.map((kid) => `${String(kid)} 0 R`).join(' ')}] >>`;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const at = file.length;
    file += `${String(index + 1)} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${table}trailer\n<< /Size ${String(objects.length + 1)} /Root ${String(catalogue)} 0 R >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
