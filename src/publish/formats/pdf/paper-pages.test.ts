import { beforeAll, describe, expect, it } from 'vitest';
import { noCache } from '../../../cache/cache.ts';
import { corpusOf } from '../../../testing/corpus-of.ts';
import { readPdf, type ReadPdf } from '../../../testing/read-pdf.ts';
import { pdfFaults } from '../../../testing/validators/pdf-faults.ts';
import { currentWording } from '../wording-file.ts';
import { pdfWriter } from './pdf-writer.ts';

const HEAD =
  '---\nnumer: I/1/2020\norgan: Rada Gminy Próbna\ndata: 2020-01-02\nwchodzi_w_zycie: 2020-01-10\nw_sprawie: w sprawie dróg\n---\n\n';
const COLUMNS = [
  'Zadanie',
  'Wnioskodawca',
  'Rozpoczęcie',
  'Zakończenie',
  'Wnioskowana',
  'Przyznana',
  'Rozliczona',
  'Uczestnicy',
  'Uwagi',
];
const WIDE = [COLUMNS, COLUMNS.map(() => '---'), COLUMNS.map((name) => `${name.toLowerCase()}owany`)]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n');
const NUMBERS = Array.from({ length: 30 }, (_, index) => index + 1);

const sentence = (number: number, step: number): string => `Zdanie z przypisem[^${String(number * 6 + step)}].`;

const corpus = corpusOf({
  'uchwaly/tabela.md': `${HEAD}## Rozdział 1\n\nZakres\n\n§ 1. Drogi.\n\n## Rozdział 2\n\nTerminy\n\n§ 2. Tabela:\n\n${WIDE}\n\n## Rozdział 3\n\nPrzepisy końcowe\n\n§ 3. ${'Uchwała wchodzi w życie po upływie czternastu dni. '.repeat(12)}\n\n## Załącznik nr 1 do uchwały nr I/1/2020\n\nWzór wniosku\n`,
  'uchwaly/przypisy.md': `${HEAD}${NUMBERS.map(
    (number) =>
      `§ ${String(number)}. ${number % 2 === 0 ? `1. ${'Rada uchwala. '.repeat(number % 9)}` : ''}${[1, 2, 3, 4, 5, 6].map((step) => sentence(number, step)).join(' ')}`,
  ).join(
    '\n\n',
  )}\n\n${NUMBERS.flatMap((number) => [1, 2, 3, 4, 5, 6].map((step) => `[^${String(number * 6 + step)}]: Przypis mówi o ustawie z dnia 8 marca 1990 r.`)).join('\n')}\n`,
});

async function pdfOf(id: string): Promise<ReadPdf> {
  const work = corpus.byId.get(id) ?? expect.fail(id);
  return readPdf(pdfWriter(corpus, noCache())(currentWording(work, corpus)));
}

/** Width of each page in points, in their order. */
const widthsOf = ({ objects }: ReadPdf): number[] =>
  [...objects.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+)/g)].map(([, width]) => Math.round(Number(width)));

describe('the pages of an act with a wide table', () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await pdfOf('uchwaly/tabela');
  });
  const textOf = (words: string): number => pdf.pages.findIndex(({ text }) => text.includes(words));

  it('are turned only where the table stands, with the heading of its chapter', () => {
    expect(widthsOf(pdf)).toEqual([595, 842, 595, 595]);
    expect(['Drogi.', 'Tabela:', 'czternastu', 'Wzór wniosku'].map(textOf)).toEqual([0, 1, 2, 3]);
    expect(pdf.pages[1]?.text).toContain('Rozdział 2');
  });

  it('have the number of a § on the line of its text, as a heading of its own', () => {
    expect(pdf.roles.filter((role) => role === 'H2')).toHaveLength(3);
    expect(pdf.pages[0]?.text).toMatch(/§\s1\.\s+Drogi\./);
  });

  it('parts the number and the title of a chapter in the bookmarks', () => {
    const named = (title: string): string => Buffer.from(title, 'utf16le').swap16().toString('hex').toUpperCase();
    expect(pdf.objects).toContain(`/Title <FEFF${named('Rozdział\u00a01 Zakres')}>`);
  });

  it('have no fault of structure', () => {
    expect(pdfFaults(pdf)).toEqual([]);
  });
});

describe('the pages of an act with many footnotes', () => {
  it('have each note on the page of its mark, or where there is no place for it on the next, never before', async () => {
    const { pages } = await pdfOf('uchwaly/przypisy');
    const placesOf = (pattern: RegExp): Map<string, number> =>
      new Map(pages.flatMap(({ text }, page) => [...text.matchAll(pattern)].map(([, number = '']) => [number, page] as const)));
    const [marks, notes] = [placesOf(/przypisem(\d+)\)/g), placesOf(/(\d+)\)\s+Przypis/g)];
    expect([marks.size, notes.size]).toEqual([180, 180]);
    const ways = [...marks].map(([number, page]) => (notes.get(number) ?? -1) - page);
    expect(ways.filter((way) => way !== 0 && way !== 1)).toEqual([]);
    expect(ways.filter((way) => way === 0).length).toBeGreaterThan(150);
  });
});
