import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pdfFile } from '../testing/pdf-file.ts';
import { wordFile, wordParagraph } from '../testing/office-files.ts';
import { draftFile, draftPath } from './draft-file.ts';
import { importDocument } from './import-document.ts';

const KNOWN = {
  organs: [],
  actByNumber: new Map<string, string>(),
  programmes: [{ id: 'programy/2027', firstYear: 2027, lastYear: 2027 }],
};

const cell = (text: string): string => `<w:tc>${wordParagraph(text)}</w:tc>`;
const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;

async function imported(
  body: string,
): Promise<{ path: string; text: string; missing: readonly string[]; remarks: readonly string[] }> {
  const { drafts } = await importDocument(wordFile({ body }), 'Ogłoszenie sport.docx', KNOWN);
  const [draft] = drafts;
  if (draft === undefined) throw new Error('nothing was imported');
  const { path, text } = draftFile(draft, draftPath(draft, 'Ogłoszenie sport.docx'), null, KNOWN);
  return { path, text, missing: draft.missing, remarks: draft.remarks };
}

const lines = (...texts: readonly string[]): string => texts.map((text) => wordParagraph(text)).join('');

const SHORT = [
  'Ogłoszenie o otwartym konkursie ofert na zadania publiczne w 2027 roku',
  'Wójt ogłasza otwarty konkurs ofert na realizację zadania pn. „Rajdy rowerowe”.',
  'Na zadanie przeznacza się kwotę 12.000 zł.',
  'Oferty należy składać do dnia 15 stycznia 2027 r. do godz. 15.30 w sekretariacie urzędu.',
];
const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['a.docx', wordFile({ body: lines(...SHORT) })],
  [
    'a.odt',
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(
        `<office:document-content xmlns:office="${ODF}:office:1.0" xmlns:text="${ODF}:text:1.0"><office:body><office:text>${SHORT.map((line) => `<text:p>${line}</text:p>`).join('')}</office:text></office:body></office:document-content>`,
      ),
    }),
  ],
  ['a.pdf', pdfFile([{ words: SHORT.map((text, index) => ({ x: 50, y: 780 - index * 40, text })) }])],
];

describe('an announcement', () => {
  it.each(FILES)('gives the same keys from %s', async (name, bytes) => {
    const { drafts } = await importDocument(bytes, name, KNOWN);
    const keys = drafts.flatMap(({ guesses }) => guesses.map(({ key, value }): [string, unknown] => [key, value]));
    expect(Object.fromEntries(keys)).toEqual({
      tytul: SHORT[0],
      zadania: 'Rajdy rowerowe',
      kwota: 12_000,
      termin: '2027-01-15 15:30',
      miejsce: 'W sekretariacie urzędu',
    });
  });
});

describe('a Word file with the announcement of a competition', () => {
  it('becomes a file of konkursy with the keys that were read', async () => {
    const { path, text, missing, remarks } = await imported(
      lines(
        'Ogłoszenie o otwartym konkursie ofert na realizację zadań publicznych w 2027 roku',
        'Burmistrz Lipna Małego ogłasza otwarty konkurs ofert zgodnie z Programem współpracy z organizacjami pozarządowymi na 2027 rok.',
      ) +
        table([
          ['Lp.', 'Zadanie', 'Kwota (zł)'],
          ['1', 'Szkolenie dzieci', '30 000'],
          ['2', 'Biegi uliczne', '12 000'],
        ]) +
        lines(
          'Oferty należy składać do dnia 15 stycznia 2027 r. do godz. 15.30 w kancelarii Urzędu Miejskiego, ul. Rynek 1.',
          'Zadania należy wykonać od 1 lutego 2027 r. do 30 listopada 2027 r.',
          'Rozstrzygnięcie konkursu nastąpi w ciągu 14 dni od upływu terminu składania ofert.',
        ),
    );
    expect(path).toBe('konkursy/2027/ogloszenie-sport.md');
    expect(text.split('---\n')[1]).toBe(
      [
        'tytul: Ogłoszenie o otwartym konkursie ofert na realizację zadań publicznych w 2027 roku',
        'program: programy/2027',
        'zadania:',
        '  - Szkolenie dzieci',
        '  - Biegi uliczne',
        'kwota: 42000',
        'termin: 2027-01-15 15:30',
        'realizacja:',
        '  od: 2027-02-01',
        '  do: 2027-11-30',
        'miejsce: W kancelarii Urzędu Miejskiego, ul. Rynek 1',
        '',
      ].join('\n'),
    );
    expect(missing).toEqual([]);
    expect(remarks).toEqual([expect.stringContaining('14 dni od upływu')]);
  });

  it('asks for the end and the money that it does not say', async () => {
    const { missing, text } = await imported(
      lines(
        'Ogłoszenie o otwartym konkursie ofert',
        'Wójt ogłasza konkurs ofert na zadania publiczne. Szczegóły podamy wkrótce.',
      ),
    );
    expect(missing).toEqual(['kwota', 'termin', 'zadania']);
    expect(text).not.toContain('termin:');
  });

  it('is an order that carries the keys where an order announces it', async () => {
    const { path, text } = await imported(
      lines(
        'Zarządzenie nr 7/2027',
        'Burmistrza Lipna Małego',
        'z dnia 4 stycznia 2027 r.',
        'w sprawie ogłoszenia otwartego konkursu ofert na zadania z zakresu kultury fizycznej',
        'Na podstawie art. 13 ustawy zarządza się, co następuje:',
        '§ 1. Ogłasza się otwarty konkurs ofert.',
        '§ 2. Na zadanie przeznacza się 50 000 zł.',
        '§ 3. Oferty należy składać do dnia 29 stycznia 2027 r. do godz. 12.00.',
      ),
    );
    expect(path).toBe('uchwaly/2027/7-2027.md');
    expect(text).toContain('konkurs:\n  kwota: 50000\n  termin: 2027-01-29 12:00\n');
  });

  it.each([
    'Ogłoszenie o wynikach otwartego konkursu ofert na 2027 rok',
    'Ogłoszenie o naborze kandydatów do komisji konkursowej opiniującej oferty',
  ])('is another page where it is „%s”', async (title) => {
    const { path } = await imported(lines(title, 'Wójt ogłasza, że w konkursie ofert wybrano trzy oferty.'));
    expect(path).toMatch(/^strony\//);
  });
});
