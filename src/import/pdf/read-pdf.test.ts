import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { pdfFile, type PdfPage, type PdfPicture, type PlacedWords, type RulingLine } from '../../testing/pdf-file.ts';
import type { KnownContent } from '../draft.ts';
import { importDocument } from '../import-document.ts';

const KNOWN: KnownContent = { organs: [], actByNumber: new Map() };

async function read(pages: readonly PdfPage[]): Promise<{ body: string; losses: string[] }> {
  const { drafts, losses } = await importDocument(pdfFile(pages), 'proba.pdf', KNOWN);
  return {
    body: drafts.map(({ body }) => body).join('\n\n'),
    losses: losses.map(
      ({ kind, count, samples }) => `${kind} ${String(count)}${samples.length === 0 ? '' : ` (${samples.join(', ')})`}`,
    ),
  };
}

/** A row of words at the same height, each at its place. */
const row = (y: number, ...cells: readonly (readonly [x: number, text: string])[]): PlacedWords[] =>
  cells.map(([x, text]) => ({ x, y, text }));

/** Rulings of a grid. */
const grid = (xs: readonly number[], ys: readonly number[]): RulingLine[] => {
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return [...xs.map((x): RulingLine => [x, bottom, x, top]), ...ys.map((y): RulingLine => [left, y, right, y])];
};

const TEXT = row(780, [50, '§ 1. Plan środków określa tabela, która obejmuje zadania wszystkich organizacji gminy.']);
const AFTER = row(560, [50, '§ 2. Program wchodzi w życie z dniem 1 stycznia 2025 r. i obowiązuje przez cały rok.']);

describe('tables of a PDF', () => {
  it('are read by their ruling lines, words of a cell in several lines among them', async () => {
    const words = [
      ...row(740, [55, 'Lp.'], [105, 'Zadanie'], [305, 'Kwota']),
      ...row(720, [55, '1'], [105, 'Szkolenie dzieci'], [305, '12 000']),
      ...row(708, [105, 'i młodzieży']),
      ...row(690, [55, '2'], [105, 'Turnieje'], [305, '8 000']),
      ...row(670, [105, 'Razem'], [305, '20 000']),
    ];
    const { body, losses } = await read([
      { words: [...TEXT, ...words, ...AFTER], rulings: grid([50, 100, 300, 400], [755, 735, 703, 685, 665]) },
    ]);
    expect(body).toContain(
      [
        '| Lp. | Zadanie | Kwota |',
        '| --- | --- | --- |',
        '| 1 | Szkolenie dzieci i młodzieży | 12 000 |',
        '| 2 | Turnieje | 8 000 |',
        '|  | Razem | 20 000 |',
      ].join('\n'),
    );
    expect(body.indexOf('§ 1.')).toBeLessThan(body.indexOf('| Lp.'));
    expect(body.indexOf('| Razem')).toBeLessThan(body.indexOf('§ 2.'));
    expect(losses).toContain('tables-restored 1');
  });

  it('are read by their columns where nothing is ruled', async () => {
    const words = [
      ...row(740, [50, 'Zadanie publiczne'], [300, 'Kwota w złotych']),
      ...row(725, [50, 'Szkolenie dzieci'], [335, '12 000']),
      ...row(710, [50, 'Turnieje sołeckie'], [340, '8 000']),
      ...row(695, [50, 'Ogółem środki'], [335, '20 000']),
    ];
    const { body, losses } = await read([{ words: [...TEXT, ...words, ...AFTER] }]);
    expect(body).toContain(
      [
        '| Zadanie publiczne | Kwota w złotych |',
        '| --- | --- |',
        '| Szkolenie dzieci | 12 000 |',
        '| Turnieje sołeckie | 8 000 |',
        '| Ogółem środki | 20 000 |',
      ].join('\n'),
    );
    expect(losses).toContain('tables-restored 1');
  });

  it('go on on the next page, with their headings said once', async () => {
    const head = (y: number): PlacedWords[] => row(y, [55, 'Zadanie'], [305, 'Kwota']);
    const page = (y: number, name: string, sum: string): PdfPage => ({
      words: [...head(y), ...row(y - 20, [55, name], [305, sum]), ...row(y - 40, [55, `${name} II`], [305, sum])],
      rulings: grid([50, 300, 400], [y + 15, y - 5, y - 25, y - 45]),
    });
    const { body } = await read([{ words: TEXT }, page(200, 'Sport', '5 000'), page(780, 'Kultura', '7 000')]);
    expect(body).toContain('| Sport II | 5 000 |\n| Kultura | 7 000 |');
    expect(body.match(/Zadanie \| Kwota/g)).toHaveLength(1);
  });

  it('are not seen in units with numbers, nor in lines under a text', async () => {
    const words = [
      ...TEXT,
      ...row(760, [50, '1)'], [90, 'sport dzieci i młodzieży;']),
      ...row(745, [50, '2)'], [90, 'kultura ludowa regionu;']),
      ...row(730, [50, '3)'], [90, 'opieka nad zabytkami.']),
      ...row(600, [50, 'Sekretarz obrad'], [350, 'Przewodniczący Rady']),
      ...row(585, [50, 'Anna Lis'], [350, 'Jan Wrona']),
    ];
    const { body } = await read([{ words }]);
    expect(body).not.toContain('|');
    expect(body).toContain('2) kultura ludowa regionu;');
  });
});

describe('what has no words in a PDF', () => {
  it('is told: pages without text and pictures', async () => {
    const { losses } = await read([{ words: TEXT, hasPicture: true }, { hasPicture: true }, {}]);
    expect(losses).toEqual(expect.arrayContaining(['pages-without-text 1 (strona 2)', 'pictures-placed 1 (strona 1)']));
    expect(losses.join()).not.toContain('strona 3');
  });

  it('is refused where no page has text', async () => {
    await expect(importDocument(pdfFile([{}]), 'skan.pdf', KNOWN)).rejects.toThrow(/strony są puste/);
    const scan = pdfFile([{ hasPicture: true }]);
    const { drafts, losses } = await importDocument(scan, 'skany/Uchwała XV-200-2024.pdf', KNOWN);
    expect(drafts).toMatchObject([
      {
        kind: 'act',
        body: '',
        missing: ['organ', 'data', 'w_sprawie', 'wchodzi_w_zycie'],
        guesses: [{ key: 'numer', value: 'XV/200/2024', source: 'nazwa pliku: Uchwała XV-200-2024.pdf' }, { key: 'sesja' }],
        attachments: [{ name: 'skan.pdf', title: 'Skan uchwały', type: 'skan', accessible: 'nie' }],
      },
    ]);
    expect(losses).toEqual([{ kind: 'pages-without-text', count: 1, samples: ['strona 1'] }]);
  });
});

describe('pictures of a PDF', () => {
  const pages: PdfPage[] = [{ words: TEXT, hasPicture: true }, { words: AFTER, hasPicture: true }, { hasPicture: true }];
  const taken = async (picture: PdfPicture) => {
    const { pictures, losses } = await importDocument(pdfFile(pages, picture), 'proba.pdf', KNOWN);
    return { pictures, left: losses.find(({ kind }) => kind === 'pictures-left')?.count ?? 0 };
  };

  it.each<readonly [string, PdfPicture, readonly number[], number]>([
    ['of colours', { width: 2, height: 1, colours: 'DeviceRGB', bits: 8, pixels: 'ff000000ff00' }, [255, 0, 0, 0, 255, 0], 3],
    ['of greys', { width: 2, height: 1, colours: 'DeviceGray', bits: 8, pixels: '0080' }, [0, 0, 0, 128, 128, 128], 3],
    ['of black and white', { width: 9, height: 2, colours: 'DeviceGray', bits: 1, pixels: 'ff805500' }, [255, 128, 85, 0], 1],
  ])('are taken out as PNG files, each once: those %s', async (_, picture, pixels, channels) => {
    const { pictures, left } = await taken(picture);
    expect([pictures.map(({ name }) => name), left]).toEqual([['obraz-1.png'], 0]);
    const read = decode(pictures[0]?.bytes ?? new Uint8Array());
    expect([read.width, read.height, read.channels, [...read.data]]).toEqual([picture.width, picture.height, channels, pixels]);
  });

  it('stand where they stood, after the sentence they would cut, and once where each page has them', async () => {
    const above = row(620, [50, '§ 1. Herb gminy ma wzór, który określa rysunek, a jego opis heraldyczny jest w']);
    const below = [...row(380, [50, 'załączniku do uchwały.']), ...row(350, [50, '§ 2. Uchwała wchodzi w życie.'])];
    const words = [...above, ...below];
    const { body, losses } = await read([
      { words, hasPicture: true },
      { words: row(780, [50, '§ 3. Koniec.']), hasPicture: true },
    ]);
    expect(body).toContain('jest w załączniku do uchwały.\n\n![](obrazy:obraz-1.png)\n\n§ 2.');
    expect(body.match(/obrazy:/g)).toHaveLength(1);
    expect(losses).toContain('pictures-placed 1 (strona 1)');
  });

  it('are told and not taken where they are the scan under the words of a page', async () => {
    const { pictures, losses } = await importDocument(pdfFile([{ words: TEXT, isScan: true }]), 'skan.pdf', KNOWN);
    expect(pictures).toEqual([]);
    expect(losses).toContainEqual({ kind: 'page-scans', count: 1, samples: ['strona 1'] });
  });

  it('stay in it where they are too large, and are counted', async () => {
    const { pictures, left } = await taken({
      width: 3000,
      height: 1500,
      colours: 'DeviceGray',
      bits: 1,
      pixels: '00'.repeat(375 * 1500),
    });
    expect([pictures, left]).toEqual([[], 2]);
  });
});

describe('a wrapped line that begins as an attachment does', () => {
  it('stays in its sentence', async () => {
    const words = [
      ...row(780, [50, '§ 1. Przyjmuje się roczny program współpracy z organizacjami, stanowiący']),
      ...row(768, [50, 'załącznik do niniejszej uchwały, który obowiązuje przez cały rok budżetowy i obejmuje']),
      ...row(756, [50, 'zadania gminy.']),
      ...row(735, [50, '§ 2. Wykonanie uchwały powierza się Wójtowi.']),
    ];
    const { body } = await read([{ words }]);
    expect(body).toContain('stanowiący załącznik do niniejszej uchwały, który obowiązuje');
    expect(body).not.toContain('## ');
  });
});
