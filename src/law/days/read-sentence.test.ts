import { describe, expect, it } from 'vitest';
import { pathOf, statementName, unitNames } from '../../testing/days-in-words.ts';
import { readSentence } from './read-sentence.ts';
import { Reader } from './reader.ts';

/** What a sentence is about, what it says of days („unread” where it is not read to its last word), and what it reserves. */
function read(text: string, context = ''): string[] {
  const { about, statements, reserves } = readSentence(new Reader(text), pathOf(context));
  const reserved = reserves.length === 0 ? [] : [`but ${unitNames(reserves)}`];
  return [`about ${about}`, ...(statements?.map(statementName) ?? ['unread']), ...reserved];
}

const formulas = (text: string): string[] => {
  const reader = new Reader(text);
  readSentence(reader, []);
  return [...reader.used].sort();
};

const ADOPTED = 'act enters adopted, same-day';
const act = (after: string): string[] => read(`Uchwała wchodzi w życie z dniem podjęcia${after}.`);

describe('a sentence about the act', () => {
  it.each([
    'Uchwała wchodzi w życie z dniem podjęcia.',
    'Niniejsza uchwała wchodzi w życie z dniem podjęcia.',
    'Zarządzenie niniejsze wchodzi w życie z dniem podjęcia.',
    'Ustawa wchodzi w życie z dniem podjęcia.',
    'Rozporządzenie porządkowe wchodzi w życie z dniem podjęcia.',
    'Uchwała budżetowa wchodzi w życie z dniem podjęcia.',
    'Obwieszczenie wchodzi w życie z dniem podjęcia.',
    'Decyzja wchodzi w życie z dniem podjęcia.',
    'Postanowienie wchodzi w życie z dniem podjęcia.',
    'Sprostowanie wchodzi w życie z dniem podjęcia.',
    'Rozstrzygnięcie wchodzi w życie z dniem podjęcia.',
    'Akt wchodzi w życie z dniem podjęcia.',
    'Przepisy niniejszej uchwały wchodzą w życie z dniem podjęcia.',
    'Postanowienia zarządzenia wchodzą w życie z dniem podjęcia.',
    'Wchodzi w życie z dniem podjęcia.',
    'Uchwała wchodzi w życie z dniem podjęcia',
    'Uchwała wchodzi w życie z dniem podjęcia;',
    'Uchwała podlega ogłoszeniu w Dzienniku Urzędowym Województwa Śląskiego i wchodzi w życie z dniem podjęcia.',
    'Uchwała wymaga opublikowania, wchodzi w życie z dniem podjęcia.',
    'Uchwała zostanie ogłoszona na tablicy ogłoszeń oraz wchodzi w życie z dniem podjęcia.',
    'Uchwałę należy ogłosić na tablicy ogłoszeń i wchodzi ona w życie z dniem podjęcia.',
  ])('„%s”', (text) => {
    expect(read(text)).toEqual(['about act', ADOPTED]);
  });

  it.each([
    'Uchwała nr V/5/2020 wchodzi w życie z dniem podjęcia.',
    'Uchwała w sprawie opłat wchodzi w życie z dniem podjęcia.',
    'Uchwała Rady Powiatu wchodzi w życie z dniem podjęcia.',
    'Zarządzenie Wójta wchodzi w życie z dniem podjęcia.',
    'Uchwała z dnia 5 maja 2020 r. wchodzi w życie z dniem podjęcia.',
    'Uchwała, o której mowa w § 1, wchodzi w życie z dniem podjęcia.',
    'Akt, o którym mowa w § 1, wchodzi w życie z dniem podjęcia.',
    'Program wchodzi w życie z dniem podjęcia.',
    'W § 5 wchodzi w życie z dniem podjęcia.',
    'We wsi wchodzi w życie z dniem podjęcia.',
    'Opłaty z § 5 wchodzą w życie z dniem podjęcia.',
  ])('is not „%s”', (text) => {
    expect(read(text)).toEqual(['about other', 'unread']);
  });

  it.each([
    ' i podlega ogłoszeniu w Dzienniku Urzędowym Województwa Śląskiego',
    ' oraz wymaga podania do publicznej wiadomości',
    ' i podlegają publikacji',
    ', a zostanie opublikowana na stronie internetowej',
    ' i ogłasza się ją w BIP',
    ' i ma zastosowanie do opłat należnych od dnia 1 stycznia 2021 r',
    ' i dotyczy roku 2021',
    ' oraz znajduje zastosowanie do umów zawartych w 2020 r',
    ' i stosuje się ją od roku szkolnego 2020/2021',
    ' z zastosowaniem do wniosków złożonych po dniu 1 maja 2020 r',
    ' i odnosi się do spraw wszczętych w 2020 r',
    ' zgodnie z art. 5 ust. 2 ustawy z dnia 20 lipca 2000 r',
    ', na podstawie art. 4',
    ' stosownie do § 5',
  ])('may have more words that say no day: „%s”', (after) => {
    expect(act(after)).toEqual(['about act', ADOPTED]);
  });

  it.each([
    ' i podlega',
    ' i podlega § 5',
    ' albo z dniem ogłoszenia',
    ' i ma zastosowanie, chyba że traci moc',
    ', z wyjątkiem § 3',
    ', z wyjątkiem § 3, który',
    ', z wyjątkiem § 3, który obowiązuje',
    ', z wyjątkiem § 3, wchodzącego w życie niezwłocznie',
    ', z wyjątkiem opłat, które wchodzą w życie z dniem 1 maja 2020 r',
    ', z tym że § 3',
    ', z tym że opłaty wchodzą w życie z dniem 1 maja 2020 r',
    ', z zastrzeżeniem opłat',
    ', z zastrzeżeniem § 3 w zakresie opłat, który',
    ' wójt gminy',
    ' Dyrektor Szkoły',
    ' Wójt Gminy: Jan Nowak',
    ' – jutro',
    ', oraz',
  ])('is not read where words are left: „%s”', (after) => {
    expect(act(after)[1]).toBe('unread');
  });

  it.each([
    'Przewodniczący Rady Jan Nowak',
    'Wójt',
    'Wiceprzewodnicząca Rady Anna Nowak',
    'Marszałek Województwa\u00a0Jan Nowak',
  ])('may be followed by a signature that no full stop parts from it: „%s”', (signature) => {
    expect(read(`Uchwała wchodzi w życie z dniem podjęcia ${signature}`)).toEqual(['about act', ADOPTED]);
  });

  it.each(['oraz Wójt Gminy', 'Wójt Gminy: Jan Nowak', 'wójt', 'Wójtowie'])(
    'is not read with other words after it: „%s”',
    (other) => {
      expect(read(`Uchwała wchodzi w życie z dniem podjęcia ${other}`)).toEqual(['about act', 'unread']);
    },
  );

  it('is not read without a day', () => {
    expect(read('Uchwała wchodzi w życie.')).toEqual(['about act', 'unread']);
    expect(read('Uchwała podlega ogłoszeniu.')).toEqual(['about act', 'unread']);
    expect(read('Uchwała.')).toEqual(['about act', 'unread']);
  });
});

describe('units beside the act', () => {
  it.each([
    [', z wyjątkiem § 3, który wchodzi w życie z dniem 1 maja 2020 r', ['par-3 enters 2020-05-01']],
    [' za wyjątkiem § 3, który wchodzi w życie z dniem 1 maja 2020 r', ['par-3 enters 2020-05-01']],
    [', z wyłączeniem § 3, który wchodzi w życie z dniem 1 maja 2020 r', ['par-3 enters 2020-05-01']],
    [', oprócz § 3, który wchodzi w życie z dniem 1 maja 2020 r', ['par-3 enters 2020-05-01']],
    [', z zastrzeżeniem § 3, który wchodzi w życie z dniem 1 maja 2020 r', ['par-3 enters 2020-05-01']],
    [', z wyjątkiem: § 3 – który wchodzi w życie z dniem 1 maja 2020 r', ['par-3 enters 2020-05-01']],
    [', z wyjątkiem § 3 i 4 wchodzących w życie z dniem 1 maja 2020 r', ['par-3 par-4 enters 2020-05-01']],
    [', z wyjątkiem § 3 ust. 2 wchodzącego w życie z dniem 1 maja 2020 r', ['par-3/ust-2 enters 2020-05-01']],
    [', z wyjątkiem § 3, który z mocą od dnia 1 maja 2020 r', ['par-3 force 2020-05-01']],
    [', z wyjątkiem § 3, który obowiązuje od dnia 1 maja 2020 r', ['par-3 binds 2020-05-01']],
    [
      ', z wyjątkiem § 3, który wchodzi w życie z dniem ogłoszenia z mocą od dnia 1 maja 2020 r. i obowiązuje do dnia 1 czerwca 2020 r',
      ['par-3 enters published, same-day force 2020-05-01 last [2020-06-01]'],
    ],
    [
      ', z wyjątkiem § 3, który wchodzi w życie z dniem 1 maja 2020 r., oraz § 4 i 5, które wchodzą w życie z dniem 1 czerwca 2020 r',
      ['par-3 enters 2020-05-01', 'par-4 par-5 enters 2020-06-01'],
    ],
    [
      ', z wyjątkiem § 3, który wchodzi w życie z dniem 1 maja 2020 r., a także z wyjątkiem § 4, który wchodzi w życie z dniem 1 czerwca 2020 r',
      ['par-3 enters 2020-05-01', 'par-4 enters 2020-06-01'],
    ],
    [
      ', z wyjątkiem § 3 pkt 1, który wchodzi w życie z dniem 1 maja 2020 r.; pkt 2, który wchodzi w życie z dniem 1 czerwca 2020 r',
      ['par-3/pkt-1 enters 2020-05-01', 'par-3/pkt-2 enters 2020-06-01'],
    ],
    [
      ', z wyjątkiem § 3, który w zakresie opłat wchodzi w życie z dniem 1 maja 2020 r',
      ['par-3 {w zakresie opłat} enters 2020-05-01'],
    ],
    [', z tym że § 3 wchodzi w życie z dniem 1 maja 2020 r', ['par-3 enters 2020-05-01']],
    [', z tym, że § 3, wchodzi w życie z dniem 1 maja 2020 r', ['par-3 enters 2020-05-01']],
    [', z tym iż § 3 z dniem 1 maja 2020 r', ['par-3 enters 2020-05-01']],
    [', z zastrzeżeniem, że § 3 wchodzi w życie z dniem 1 maja 2020 r', ['par-3 enters 2020-05-01']],
    [', przy czym: § 3 wchodzi w życie z dniem 1 maja 2020 r', ['par-3 enters 2020-05-01']],
    [', natomiast § 3 wchodzi w życie z dniem 1 maja 2020 r', ['par-3 enters 2020-05-01']],
    [', zaś § 3 wchodzi w życie z dniem 1 maja 2020 r', ['par-3 enters 2020-05-01']],
    [' – a § 3 – z dniem 1 maja 2020 r', ['par-3 enters 2020-05-01']],
    [', a § 3 z mocą od dnia 1 maja 2020 r', ['par-3 force 2020-05-01']],
    [
      ', z tym że § 3 z dniem 1 maja 2020 r., § 4 z dniem 1 czerwca 2020 r. oraz § 5 obowiązuje do dnia 1 lipca 2020 r',
      ['par-3 enters 2020-05-01', 'par-4 enters 2020-06-01', 'par-5 last [2020-07-01]'],
    ],
    [', z tym że § 3 stosuje się od dnia 1 maja 2020 r', []],
    [', z tym że § 3 wchodzi w życie z dniem 1 maja 2020 r., a § 4 ma zastosowanie od 2021 r', ['par-3 enters 2020-05-01']],
    [', z wyjątkiem § 3, który wchodzi w życie z dniem 1 maja 2020 r., i podlega ogłoszeniu w BIP', ['par-3 enters 2020-05-01']],
  ])('„%s”', (after, units) => {
    expect(act(after)).toEqual(['about act', ADOPTED, ...units]);
  });

  it('may be reserved', () => {
    expect(read('Uchwała wchodzi w życie z dniem podjęcia, z zastrzeżeniem ust. 2 i § 5.', 'par-9/ust-1')).toEqual([
      'about act',
      ADOPTED,
      'but par-9/ust-2 par-5',
    ]);
    expect(act(' z zastrzeżeniem § 3, i podlega ogłoszeniu')).toEqual(['about act', ADOPTED, 'but par-3']);
  });
});

describe('a sentence about units', () => {
  it.each([
    ['§ 3 wchodzi w życie z dniem 1 maja 2020 r.', ['par-3 enters 2020-05-01']],
    ['§ 3 pkt 1, wchodzi w życie z dniem 1 maja 2020 r.', ['par-3/pkt-1 enters 2020-05-01']],
    ['Przepisy § 5 i 6 tracą moc z dniem 2 maja 2020 r.', ['par-5 par-6 last [2020-05-01]']],
    ['Przepis art. 3 w zakresie opłat obowiązuje do dnia 1 maja 2020 r.', ['art-3 {w zakresie opłat} last [2020-05-01]']],
    [
      '§ 3 wchodzi w życie z dniem 1 maja 2020 r., a § 4 z dniem 1 czerwca 2020 r.; § 5 z mocą od dnia 1 lipca 2020 r.',
      ['par-3 enters 2020-05-01', 'par-4 enters 2020-06-01', 'par-5 force 2020-07-01'],
    ],
    [
      '§ 3 wchodzi w życie z dniem 1 maja 2020 r., a w pozostałym zakresie uchwała wchodzi w życie z dniem podjęcia.',
      ['par-3 enters 2020-05-01', ADOPTED],
    ],
    [
      '§ 3 wchodzi w życie z dniem 1 maja 2020 r., zaś w pozostałej części z dniem podjęcia.',
      ['par-3 enters 2020-05-01', ADOPTED],
    ],
    [
      '§ 3 wchodzi w życie z dniem 1 maja 2020 r., pozostałe przepisy uchwały wchodzą w życie z dniem podjęcia.',
      ['par-3 enters 2020-05-01', ADOPTED],
    ],
    [
      '§ 3 wchodzi w życie z dniem 1 maja 2020 r.; natomiast pozostałe postanowienia niniejszej uchwały – z dniem podjęcia, nie wcześniej niż z dniem ogłoszenia.',
      ['par-3 enters 2020-05-01', 'act enters latest(adopted, same-day, published, same-day)'],
    ],
  ])('„%s”', (text, said) => {
    expect(read(text)).toEqual(['about units', ...said]);
  });

  it.each([
    '§ 3 z dniem 1 maja 2020 r.',
    '§ 3 wchodzi w życie niezwłocznie.',
    '§ 3 określa opłaty.',
    '§ 3 wchodzi w życie z dniem 1 maja 2020 r. w gminie.',
    '§ 3 wchodzi w życie z dniem 1 maja 2020 r., a w pozostałym zakresie niezwłocznie.',
    '§ 3 wchodzi w życie z dniem 1 maja 2020 r., a § 4 niezwłocznie.',
    '§ 3 stosuje się od dnia 1 maja 2020 r.',
  ])('is not read where words are left: „%s”', (text) => {
    expect(read(text)).toEqual(['about units', 'unread']);
  });

  it('names them from the unit it stands in', () => {
    expect(
      read('Przepis ust. 1 wchodzi w życie z dniem 1 maja 2020 r., a ust. 2 z dniem 1 czerwca 2020 r.', 'par-9/ust-3'),
    ).toEqual(['about units', 'par-9/ust-1 enters 2020-05-01', 'par-9/ust-2 enters 2020-06-01']);
  });
});

describe('the formulas of a sentence', () => {
  it.each([
    ['Uchwała wchodzi w życie z dniem podjęcia i podlega ogłoszeniu.', ['dzien-podjecia', 'podlega']],
    ['Uchwała wchodzi w życie z dniem podjęcia i ma zastosowanie do opłat.', ['dzien-podjecia', 'zastosowanie']],
    ['Uchwała wchodzi w życie z dniem podjęcia, z zastrzeżeniem ust. 2.', ['dzien-podjecia', 'z-zastrzezeniem']],
    ['§ 3 wchodzi w życie z dniem 1 maja 2020 r.', ['data', 'przepis']],
    ['§ 3 w zakresie opłat wchodzi w życie z dniem 1 maja 2020 r.', ['data', 'w-zakresie']],
    ['§ 3 wchodzi w życie z dniem 1 maja 2020 r., a § 4 z dniem 1 czerwca 2020 r.', ['data', 'przepis', 'z-tym-ze']],
    [
      '§ 3 wchodzi w życie z dniem 1 maja 2020 r., a w pozostałej części z dniem 2 maja 2020 r.',
      ['data', 'przepis', 'w-pozostalym'],
    ],
    [
      'Uchwała wchodzi w życie z dniem 1 maja 2020 r., z wyjątkiem § 3, który wchodzi w życie z dniem 2 maja 2020 r.',
      ['data', 'z-wyjatkiem'],
    ],
    [
      'Uchwała wchodzi w życie z dniem 1 maja 2020 r., z wyjątkiem § 3 wchodzącego w życie z dniem 2 maja 2020 r.',
      ['data', 'z-wyjatkiem'],
    ],
  ])('are counted by their names: „%s”', (text, names) => {
    expect(formulas(text)).toEqual(names);
  });
});
