import { describe, expect, it } from 'vitest';
import { shortTitle } from '../views/document-view.ts';
import { corpusOf } from '../testing/corpus-of.ts';

const act = (keys: string, text = '§ 1. Tak.'): string =>
  `---\norgan: Rada Gminy Próbna\nw_sprawie: w sprawie próby\n${keys}\n---\n\n${text}\n`;

/** Rules that every short programme breaks, and every act without a clause on entry into force. */
const OF_SHORT_TEXTS = /^(?:element-programu-brak|wejscie-w-zycie-(?:brak|bez-ogloszenia))$/u;

/** Rules broken by some files, without those that every short text breaks. */
const rules = (files: Readonly<Record<string, string>>): string[] =>
  corpusOf(files, '2026-11-24')
    .diagnostics.filter(({ rule }) => !OF_SHORT_TEXTS.test(rule))
    .map(({ line, rule }) => `${String(line)} ${rule}`);

const ofAct = (keys: string, text?: string): string[] => rules({ 'uchwaly/a.md': act(keys, text) });

describe('fields of an act', () => {
  it.each([
    ['numer: XV/200/2018\ndata: 2019-10-24', ['4 numer-rok']],
    ['numer: XV/200/19\ndata: 2019-10-24', []],
    ['numer: 71/2019\ndata: 2019-10-24', []],
    ['numer: I/1\ndata: 2019-10-24', []],
    ['numer: XV/200/2019\ndata: 2019-10-24\nsesja: XVI', ['6 numer-sesja']],
    ['numer: XV/200/2019\ndata: 2019-10-24\nsesja: 15', []],
    [
      'data: 2019-10-24\npublikacja: { dziennik: POL_WOJ_WP, rok: 2019, pozycja: 1, data: 2019-09-24 }',
      ['5 podjecie-po-ogloszeniu'],
    ],
    ['data: 2019-10-24\nwchodzi_w_zycie: 2018-11-08', ['5 podjecie-po-wejsciu']],
    ['data: 2019-12-24\npublikacja: { dziennik: POL_WOJ_WP, rok: 2019, pozycja: 1, data: 2020-01-03 }', ['5 dziennik-rok']],
    ['data: 2019-10-24\npublikacja: { dziennik: POL_WOJ_WP, rok: 2018, pozycja: 1 }', ['5 dziennik-rok']],
    ['data: 2019-10-24\npublikacja: { dziennik: POL_WOJ_LU, rok: 2019, pozycja: 1 }', ['5 dziennik-kod']],
    ['data: 2091-10-24', ['4 data-daleka']],
    ['data: 2019-10-24\nwchodzi_w_zycie: 2109-11-08', ['5 data-daleka']],
    ['data: 2019-10-24\npublikacja: { dziennik: POL_WOJ_WP, rok: 2091, pozycja: 1, data: 2091-11-03 }', ['5 data-daleka']],
    ['numer: XXI.145.2022\ndata: 2023-11-28', ['4 numer-rok']],
    ['numer: XXI.145.2023\ndata: 2023-11-28\nsesja: XXI sesja', []],
  ])('„%s”', (keys, wanted) => {
    expect(ofAct(keys)).toEqual(wanted);
  });

  it('are held against the journal the text names', () => {
    const clause =
      '§ 1. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Lubelskiego.';
    const keys = (code: string): string => `data: 2019-10-24\npublikacja: { dziennik: ${code}, rok: 2019, pozycja: 1 }`;
    expect(ofAct(keys('POL_WOJ_LB'), clause)).toEqual([]);
    expect(ofAct(keys('POL_WOJ_LS'), clause)).toEqual(['5 dziennik-tekst']);
    const { diagnostics } = corpusOf({ 'uchwaly/a.md': act(keys('POL_WOJ_LU'), clause) });
    expect(diagnostics.find(({ rule }) => rule === 'dziennik-kod')?.message).toContain('Czy chodziło o „POL_WOJ_LB”?');
  });

  it('are held against the journal by its short name, and not against those it cites', () => {
    const keys = 'data: 2019-10-24\npublikacja: { dziennik: POL_WOJ_PK, rok: 2019, pozycja: 1 }';
    expect(ofAct(keys, '§ 1. Uchwałę ogłasza się w Dz. Urz. Woj. Podlaskiego.')).toEqual(['5 dziennik-tekst']);
    expect(ofAct(keys, '§ 1. Uchwałę ogłasza się w Dz. Urz. Woj. Podkarpackiego.')).toEqual([]);
    expect(ofAct(keys, '§ 1. Traci moc uchwała ogłoszona w Dz. Urz. Woj. Podlaskiego z 2017 r. poz. 5.')).toEqual([]);
  });

  it('may name a day that the text reaches back to', () => {
    const clause = '§ 1. Uchwała wchodzi w życie z dniem podjęcia, z mocą od dnia 1 stycznia 2019 r.';
    expect(ofAct('data: 2019-03-24\nwchodzi_w_zycie: 2019-01-01', clause)).not.toContain('5 podjecie-po-wejsciu');
  });
});

describe('words of a text', () => {
  it('are not to be left unfilled once it is adopted', () => {
    const text = '§ 1. Uchwala się …\n\n§ 2. Wykonanie powierza się ……………\n\n## Załącznik nr 1\n\nImię i nazwisko: …………………';
    expect(ofAct('data: 2019-10-24', text)).toEqual(['7 miejsce-niewypelnione', '9 miejsce-niewypelnione']);
    expect(ofAct('data: 2019-10-24\nstatus: projekt', text)).toEqual([]);
    expect(ofAct('data: 2019-10-24', '§ 1. Nagrodę przyznaje się … za pracę (…).')).toEqual([]);
  });

  it('are not to hold numbers by which people are known', () => {
    expect(ofAct('data: 2019-10-24', '§ 1. Wydzierżawia się działkę (PESEL 44051401359), tel. 601 234 567.')).toEqual([
      '7 dane-osobowe',
      '7 dane-osobowe',
    ]);
    const named =
      '§ 1. PESEL: 90010112345, konto bankowe nr 12 1020 5226 0000 6102 0417 7895, kontakt: +48 600 700 800, 600-700-800.';
    expect(ofAct('data: 2019-10-24', named)).toEqual(Array.from({ length: 4 }, () => '7 dane-osobowe'));
    expect(ofAct('data: 2019-10-24', '§ 1. Działka nr 44051401358, kwota 600 000 000 zł, tel. 65 529 81 00.')).toEqual([]);
  });
});

describe('documents side by side', () => {
  const programme = (title: string, keys = ''): string => `---\ntytul: ${title}\nrok: 2026\n${keys}---\n\n§ 1. Tak.\n`;

  it('are told where two programmes are for one year, and named apart', () => {
    const files = {
      'uchwaly/a.md': act('numer: I/1/2025\ndata: 2025-10-24'),
      'programy/a.md': programme('Program A', 'uchwala: I/1/2025\n'),
      'programy/b.md': programme('Program B', 'uchwala: I/1/2025\n'),
    };
    expect(rules(files)).toEqual(['3 program-drugi']);
    const titles = corpusOf(files).byKind.programme.map((work) => shortTitle(work).replace(/\u00a0/g, ' '));
    expect(titles.sort()).toEqual(['Program na rok 2026 (Program A)', 'Program na rok 2026 (Program B)']);
  });

  const ofPowiat = (...titles: readonly string[]): string[] =>
    rules({
      'uchwaly/a.md': act('numer: I/1/2025\ndata: 2025-10-24'),
      ...Object.fromEntries(
        titles.map((title, index) => [`programy/${String(index)}.md`, programme(title, 'uchwala: I/1/2025\n')]),
      ),
    });

  it('may be programmes of one year about different subjects', () => {
    expect(
      ofPowiat(
        'Program współpracy Powiatu Sosnowego z organizacjami pozarządowymi na 2026 rok',
        'Powiatowy program ochrony zdrowia psychicznego na rok 2026',
        'Powiatowy program działań na rzecz osób niepełnosprawnych na rok 2026',
        'Powiatowy program przeciwdziałania przemocy domowej na rok 2026',
        'Powiatowy program rozwoju pieczy zastępczej na rok 2026',
      ),
    ).toEqual([]);
  });

  it('are told where they are about one subject in other words', () => {
    expect(
      ofPowiat(
        'Program współpracy Powiatu Sosnowego z organizacjami pozarządowymi na 2026 rok',
        'Roczny program współpracy Powiatu Sosnowego z podmiotami prowadzącymi działalność pożytku publicznego na rok 2026',
      ),
    ).toEqual(['3 program-drugi']);
  });

  it('may be a programme and its draft', () => {
    const files = {
      'uchwaly/a.md': act('numer: I/1/2025\ndata: 2025-10-24'),
      'programy/a.md': programme('Program A', 'uchwala: I/1/2025\n'),
      'programy/b.md': programme('Program B', 'status: projekt\n'),
    };
    expect(rules(files)).toEqual([]);
    expect(corpusOf(files).works.map(({ apart }) => apart)).toEqual([null, 'projekt', null]);
  });

  it('are told where a programme is in force that no act is shown to have adopted', () => {
    expect(rules({ 'programy/a.md': programme('Program A') })).toEqual(['2 program-bez-uchwaly']);
    expect(rules({ 'programy/a.md': programme('Program A').replace('2026', '2019') })).toEqual([]);
  });

  it('are told where a programme or a consultation has a far day', () => {
    const files = { 'programy/a.md': programme('Program A', 'status: projekt\nobowiazuje_od: 2206-01-01\n') };
    expect(rules(files)).toEqual(['5 data-daleka']);
    const consultation = '---\ntytul: K\ndata: 2026-10-01\nod: 2026-10-01\ndo: 2062-10-14\n---\n\nTekst.\n';
    expect(rules({ 'konsultacje/a.md': consultation })).toEqual(['5 data-daleka']);
  });

  it('are told where a report is older than what it tells of', () => {
    const report = (day: string): string => `---\ntytul: S\nrok: 2025\ndata: ${day}\n---\n\nTak.\n`;
    expect(rules({ 'sprawozdania/a.md': report('2025-05-30') })).toEqual(['4 sprawozdanie-za-wczesnie']);
    expect(rules({ 'sprawozdania/a.md': report('2026-05-30') })).toEqual([]);
  });
});
