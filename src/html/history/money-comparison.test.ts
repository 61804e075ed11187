import { beforeAll, describe, expect, it } from 'vitest';
import { asText } from '../../cache/utf8.ts';
import { corpusOf } from '../../testing/corpus-of.ts';
import type { Corpus } from '../../types.ts';
import { historyPages } from './history-pages.ts';
import type { HistoryPage } from './history-page.ts';

const programme = (year: number, lines: readonly string[], head: readonly string[] = []): string =>
  [
    '---',
    `tytul: Program współpracy Gminy Próbna z organizacjami na rok ${String(year)}`,
    `rok: ${String(year)}`,
    ...head,
    '---',
    '',
    'Rozdział 1. Środki',
    '',
    '§ 1. Na zadania priorytetowe planuje się środki:',
    '',
    ...lines,
    '',
  ].join('\n');

const table = (...rows: readonly string[]): string[] => [
  '| Zadanie | Sfera (art. 4 ust. 1 pkt) | Planowana kwota (zł) |',
  '| --- | --- | ---: |',
  ...rows.map((row) => `| ${row} |`),
];

const FILES = {
  'programy/2020.md': programme(2020, table('Sport | 17 | 100 000', 'Kultura | 16 | 50 000', 'Klub seniora | 10 | 8 000')),
  'programy/2021.md': programme(2021, table('Sport | 17 | 90 000', 'Kultura | 16 | do 60 000', 'Wolontariat | 27 | 5 000')),
  'programy/2026.md': programme(2026, table('Sport | 17 | 120 000', 'Kultura | 16 | 50 000', 'Klub seniora | 10 | 10 000')),
};

/** Words of HTML, without the spaces that keep words together. */
const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ (?=[,.;:])/g, '');

describe('the comparison of two programmes', () => {
  let corpus: Corpus;
  const pageAt = (path: string): HistoryPage | undefined =>
    corpus.works.flatMap((work) => historyPages(work, corpus)).find((page) => page.path === path);
  const htmlAt = (path: string): string => asText(...(pageAt(path)?.html() ?? []));
  beforeAll(() => {
    corpus = corpusOf(FILES);
  });

  it('has one page for a pair, and one title for an address', () => {
    const pages = corpus.works.flatMap((work) => historyPages(work, corpus)).filter(({ path }) => path.includes('porownanie'));
    expect(pages.filter(({ path, canonical }) => path === canonical).map(({ path }) => path)).toEqual([
      '/programy/2021/porownanie/2020/',
      '/programy/2026/porownanie/2020/',
      '/programy/2026/porownanie/2021/',
    ]);
    expect(new Set(pages.map(({ title }) => title)).size).toBe(6);
  });

  it('leads on from the address of the other programme', () => {
    const moved = pageAt('/programy/2020/porownanie/2021/');
    expect(moved?.canonical).toBe('/programy/2021/porownanie/2020/');
    expect(moved?.alternates).toBe('<meta http-equiv="refresh" content="0; url=/programy/2021/porownanie/2020/">');
    expect(htmlAt('/programy/2020/porownanie/2021/')).toContain('<a href="/programy/2021/porownanie/2020/">');
  });

  it('says the totals, the difference and its part of the earlier sum', () => {
    expect(wordsOf(htmlAt('/programy/2026/porownanie/2020/'))).toContain(
      'W całości plan na rok 2026 to 180 000 zł: o 22 000 zł (13,9%) więcej niż plan na rok 2020 (158 000 zł).',
    );
  });

  it('puts money before provisions, the greatest gain first', () => {
    const words = wordsOf(htmlAt('/programy/2026/porownanie/2020/'));
    const places = [
      'Pieniądze: rok do roku',
      'Sport 100 000 zł 120 000 zł +20 000 zł (+20%)',
      'Klub seniora 8 000 zł',
      'Przepisy:',
    ];
    expect(places.map((place) => words.indexOf(place))).toEqual(
      places.map((place) => words.indexOf(place)).sort((a, b) => a - b),
    );
    expect(places.filter((place) => !words.includes(place))).toEqual([]);
  });

  it('claims no difference of a sum that was read in part, and says it in the words of the text', () => {
    const words = wordsOf(htmlAt('/programy/2021/porownanie/2020/'));
    expect(words).toContain('Różnicy całości nie obliczono: plan na rok 2021 nie podaje kwoty całości jedną liczbą');
    expect(words).toContain('Kultura 50 000 zł „do 60 000” nie obliczono');
    expect(words).toContain('Sport 100 000 zł 90 000 zł −10 000 zł (−10%)');
  });

  it('names tasks that only one of the programmes has', () => {
    const words = wordsOf(htmlAt('/programy/2021/porownanie/2020/'));
    expect(words).toContain('Tylko plan na rok 2021 wymienia pod tą nazwą: 1 zadanie Wolontariat: 5 000 zł');
    expect(words).toContain('Tylko plan na rok 2020 wymienia pod tą nazwą: 1 zadanie Klub seniora: 8 000 zł');
  });

  it('has an axis of years where a gap is a gap, and says it', () => {
    const html = htmlAt('/programy/2026/porownanie/2020/');
    const at = (year: number): number =>
      Number(new RegExp(`x="([\\d.]+)"[^>]*text-anchor="middle">${String(year)}<`).exec(html)?.[1] ?? Number.NaN);
    expect(at(2026) - at(2021)).toBeCloseTo(5 * (at(2021) - at(2020)), 0);
    expect(wordsOf(html)).toContain('Na osi są też lata bez słupka: 2022–2025. Na te lata w serwisie nie ma programu.');
    expect(wordsOf(html)).toContain('Program na rok 2021 nie ma słupka, bo nie odczytano z niego kwoty całości.');
  });

  it('claims nothing about money that was not read', () => {
    const unread = corpusOf({
      'programy/2020.md': FILES['programy/2020.md'],
      'programy/2021.md': programme(2021, ['Środki określi uchwała budżetowa.']),
    });
    const page = unread.works
      .flatMap((work) => historyPages(work, unread))
      .find(({ path }) => path === '/programy/2021/porownanie/2020/');
    const words = wordsOf(asText(...(page?.html() ?? [])));
    expect(words).toContain('Różnicy całości nie obliczono: z tekstu „Program na rok 2021” nie odczytano środków.');
    expect(words).not.toContain('wymienia pod tą nazwą');
  });
});
