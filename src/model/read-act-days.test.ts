import { describe, expect, it } from 'vitest';
import { actFile, consolidated } from '../testing/consolidated.ts';
import type { ActDocument, Diagnostic } from '../types.ts';

interface Read {
  readonly act: ActDocument;
  /** Rules and lines of the messages about days. */
  readonly told: readonly string[];
}

/** An act of 20 November 2017 with some provisions at its end. */
function read(provisions: string, ...keys: readonly string[]): Read {
  const { works, diagnostics } = consolidated([
    actFile('akt', 'XXV/4/2017', '2017-11-20', `§ 1. Uchwala się zasady.\n\n${provisions}`, ...keys),
  ]);
  const act = works.get('uchwaly/akt')?.document;
  if (act?.kind !== 'act') throw new Error('no act');
  const about = ({ rule }: Diagnostic): boolean => /^(?:wejscie|utrata)/.test(rule);
  return { act, told: diagnostics.filter(about).map(({ rule, line }) => `${rule} ${String(line)}`) };
}

const PUBLISHED = 'publikacja: { dziennik: POL_WOJ_WP, rok: 2017, pozycja: 9115, data: 2017-12-05 }';
/** The line on which the provisions begin, without further keys. */
const LINE = 10;

describe('the days of an act', () => {
  it('are those of its words', () => {
    const { act, told } = read('§ 2. Uchwała wchodzi w życie z dniem podjęcia i obowiązuje do dnia 31 grudnia 2018 r.');
    expect([act.inForceFrom, act.inForceTo, told]).toEqual(['2017-11-20', '2018-12-31', []]);
    expect(act.days.entry?.provision).toBe('par-2');
  });

  it('are put together from sentences and provisions', () => {
    const { act, told } = read(
      '§ 2. 1. Uchwała podlega ogłoszeniu w Dzienniku Urzędowym Województwa Łódzkiego.\n\n2. Uchwała wchodzi w życie z dniem podjęcia.\n\n§ 3. Uchwała obowiązuje od 1 stycznia 2018 r. do 31 grudnia 2018 r.',
    );
    expect([act.inForceFrom, act.inForceTo, told]).toEqual(['2018-01-01', '2018-12-31', []]);
    expect(act.days.entry?.provision).toBe('par-2-ust-2');
  });

  it('are read through a list of exceptions', () => {
    const { act } = read(
      '§ 2. Uchwała wchodzi w życie z dniem podjęcia, z wyjątkiem:\n\n1) § 3, który wchodzi w życie z dniem 1 maja 2018 r.;\n\n2) § 4, który wchodzi w życie z dniem 1 czerwca 2018 r.',
    );
    expect(act.inForceFrom).toBe('2017-11-20');
    expect(act.days.exceptions.map(({ rule }) => rule)).toEqual([
      { type: 'day', date: '2018-05-01' },
      { type: 'day', date: '2018-06-01' },
    ]);
  });

  it('name units from the § they are named in', () => {
    const { act } = read(
      '§ 2. 1. Opłata wynosi 10 zł.\n\n2. Przepis ust. 1 obowiązuje do dnia 31 grudnia 2018 r.\n\n§ 3. Uchwała wchodzi w życie z dniem podjęcia.',
    );
    expect(
      act.days.ends.map(({ units }) => units.map(({ from }) => from.map(({ kind, number }) => `${kind}-${number}`))),
    ).toEqual([[['par-2', 'ust-1']]]);
    expect(act.inForceTo).toBeNull();
  });

  it('reserve what another sentence says', () => {
    const clause = '§ 2. 1. Uchwała wchodzi w życie z dniem podjęcia, z zastrzeżeniem ust. 2.';
    const { act, told } = read(`${clause}\n\n2. Przepis § 1 wchodzi w życie z dniem 1 maja 2018 r.`);
    expect([act.inForceFrom, act.days.exceptions.length, told]).toEqual(['2017-11-20', 1, []]);
    expect(read(`${clause}\n\n2. Przepis § 1 stosuje się do zabudowy.`).act.inForceFrom).toBeNull();
    expect(read(clause).act.inForceFrom).toBeNull();
  });

  it.each([
    ['a quotation', '§ 2. W uchwale nr I/1/2010 § 9 otrzymuje brzmienie: „§ 9. Uchwała wchodzi w życie z dniem 1 maja 2018 r.”.'],
    [
      'a block quote',
      '§ 2. W uchwale nr I/1/2010 § 9 otrzymuje brzmienie:\n\n> § 9. Uchwała wchodzi w życie z dniem 1 maja 2018 r.',
    ],
    [
      'a provision that nothing quotes',
      '§ 2. W uchwale nr I/1/2010 § 9 otrzymuje brzmienie:\n\n§ 9. Uchwała wchodzi w życie z dniem 1 maja 2018 r.',
    ],
    ['an attachment', '## Załącznik nr 1\n\n§ 1. Regulamin obowiązuje od dnia 1 maja 2018 r.'],
    ['the reasons', '## Uzasadnienie\n\nUchwała wchodzi w życie z dniem 1 maja 2018 r.'],
  ])('are not taken from %s', (_, other) => {
    const own = '§ 3. Uchwała wchodzi w życie z dniem podjęcia.';
    const isAfter = other.startsWith('##');
    expect(read(isAfter ? `${own}\n\n${other}` : `${other}\n\n${own}`).act.inForceFrom).toBe('2017-11-20');
  });

  it('are unknown where two sentences say two', () => {
    const { act, told } = read(
      '§ 2. Uchwała wchodzi w życie z dniem podjęcia.\n\n§ 3. Uchwała wchodzi w życie z dniem 1 stycznia 2018 r.',
    );
    expect([act.inForceFrom, told]).toEqual([null, [`wejscie-w-zycie-nieodczytane ${String(LINE)}`]]);
  });

  it('are both in doubt where force begins after entry into force', () => {
    const { act, told } = read('§ 2. Uchwała wchodzi w życie z dniem podjęcia z mocą obowiązującą od dnia 1 stycznia 2018 r.');
    expect([act.inForceFrom, told]).toEqual([null, [`wejscie-w-zycie-nieodczytane ${String(LINE)}`]]);
    expect(
      read('§ 2. Uchwała wchodzi w życie z dniem podjęcia z mocą obowiązującą od dnia 1 września 2017 r.').act.inForceFrom,
    ).toBe('2017-11-20');
  });

  it('are those of the front matter first', () => {
    const clause = '§ 2. Uchwała wchodzi w życie z dniem 1 stycznia 2018 r. i obowiązuje do dnia 31 grudnia 2018 r.';
    const { act, told } = read(clause, 'wchodzi_w_zycie: 2018-02-01', 'traci_moc: 2019-06-30');
    expect([act.inForceFrom, act.inForceTo]).toEqual(['2018-02-01', '2019-06-30']);
    expect(act.statedDays).toEqual({ from: '2018-02-01', to: '2019-06-30' });
    expect(told).toEqual(['wejscie-w-zycie-rozne 6', 'utrata-mocy-rozna 7']);
    expect(read(clause, 'wchodzi_w_zycie: 2018-01-01', 'traci_moc: 2018-12-31').told).toEqual([]);
  });

  it('of a draft are not reckoned', () => {
    const { act, told } = read('§ 2. Uchwała wchodzi w życie z dniem podjęcia.', 'status: projekt');
    expect([act.inForceFrom, told]).toEqual([null, []]);
  });

  it('of an announcement are not those of the act it announces', () => {
    const { act, told } = read('§ 2. Uchwała wchodzi w życie z dniem podjęcia.', 'rodzaj: obwieszczenie');
    expect([act.inForceFrom, told]).toEqual([null, []]);
  });
});

describe('a day that is not known is asked for', () => {
  it.each([
    ['§ 2. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia.', 'wejscie-w-zycie-bez-ogloszenia'],
    ['§ 2. Uchwała wchodzi w życie niezwłocznie.', 'wejscie-w-zycie-nieodczytane'],
    ['§ 2. Zarządzenie wchodzi w życie z dniem wywieszenia na tablicy ogłoszeń.', 'wejscie-w-zycie-nieodczytane'],
    ['§ 2. Program wchodzi w życie z dniem 1 stycznia 2018 r.', 'wejscie-w-zycie-nieodczytane'],
  ])('at the line of its words: „%s”', (provision, rule) => {
    const { act, told } = read(provision);
    expect([act.inForceFrom, told]).toEqual([null, [`${rule} ${String(LINE)}`]]);
    expect(read(provision, 'wchodzi_w_zycie: 2018-01-01').told).toEqual([]);
  });

  it('at the top of the file where no provision says it', () => {
    expect(read('§ 2. Wykonanie uchwały powierza się Wójtowi.').told).toEqual(['wejscie-w-zycie-brak 1']);
    expect(read('§ 2. Wykonanie uchwały powierza się Wójtowi.', 'prostuje: [uchwaly/akt]').told).toEqual([]);
  });

  it('where the day of the announcement leaves two', () => {
    const { act, told } = read('§ 2. Uchwała wchodzi w życie w terminie 14 dni od dnia ogłoszenia.', PUBLISHED);
    expect([act.inForceFrom, told]).toEqual([null, [`wejscie-w-zycie-nieodczytane ${String(LINE + 1)}`]]);
    expect(
      read('§ 2. Uchwała wchodzi w życie w terminie 14 dni od dnia ogłoszenia.', PUBLISHED, 'wchodzi_w_zycie: 2017-12-20').told,
    ).toEqual([]);
  });

  it.each([
    ['§ 2. Uchwała wchodzi w życie z dniem podjęcia i obowiązuje do czasu uchwalenia nowej.', 'utrata-mocy-nieodczytana'],
    ['§ 2. Uchwała wchodzi w życie z dniem podjęcia i traci moc z dniem 31 grudnia 2018 r.', 'utrata-mocy-nieodczytana'],
    ['§ 2. Uchwała wchodzi w życie z dniem podjęcia, a § 1 obowiązuje do dnia 31 grudnia 2018 r.', 'utrata-mocy-przepisow'],
    [
      '§ 2. Uchwała wchodzi w życie z dniem podjęcia, z wyjątkiem § 1, który wchodzi w życie po upływie miesiąca od dnia ogłoszenia.',
      'wejscie-w-zycie-przepisow',
    ],
  ])('of the end and of parts too: „%s”', (provision, rule) => {
    expect(read(provision).told).toEqual([`${rule} ${String(LINE)}`]);
  });

  it('of units that an unread clause names, even where the act’s own is given', () => {
    const { told } = read('§ 2. Uchwała wchodzi w życie z dniem podjęcia, z wyjątkiem § 1.', 'wchodzi_w_zycie: 2017-11-20');
    expect(told).toEqual([`wejscie-w-zycie-przepisow ${String(LINE + 1)}`]);
  });
});
