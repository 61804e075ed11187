import { describe, expect, it } from 'vitest';
import { isFrame, statuteTitles } from './damped-words.ts';

const titlesIn = (text: string): string[] => statuteTitles(text).map(({ start, end }) => text.slice(start, end));

describe('statuteTitles', () => {
  it.each([
    [
      'na podstawie art. 5a ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie, uchwala się',
      'ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie',
    ],
    ['Program w rozumieniu ustawy o samorządzie gminnym na 2026 rok', 'ustawy o samorządzie gminnym'],
    ['ustawa o sporcie na rok 2026', 'ustawa o sporcie'],
    ['ustawa o sporcie na lata 2026–2028', 'ustawa o sporcie'],
    ['w ustawie o pomocy społecznej oraz art. 5', 'ustawie o pomocy społecznej'],
    ['w ustawie o pomocy społecznej oraz uchwale', 'ustawie o pomocy społecznej'],
    ['w ustawie o pomocy społecznej oraz ustawie', 'ustawie o pomocy społecznej'],
    ['w ustawie o pomocy społecznej oraz Rada', 'ustawie o pomocy społecznej'],
    ['w ustawie o pomocy społecznej oraz Statut', 'ustawie o pomocy społecznej'],
    ['ustawą o finansach publicznych (tekst jednolity)', 'ustawą o finansach publicznych'],
    ['ustaw o finansach publicznych; inne', 'ustaw o finansach publicznych'],
    ['ustawach o finansach publicznych: inne', 'ustawach o finansach publicznych'],
    ['ustawami o finansach publicznych.', 'ustawami o finansach publicznych'],
    ['ustawa o finansach „publicznych”', 'ustawa o finansach'],
    ['ustawy z dnia 27 lipca 2001 roku Prawo o ustroju sądów', 'ustawy z dnia 27 lipca 2001 roku Prawo o ustroju sądów'],
    ['ustawy z dnia 23 kwietnia 1964 r. – Kodeks cywilny', 'ustawy z dnia 23 kwietnia 1964 r. – Kodeks cywilny'],
    ['ustawy z dnia 1 lipca 1997r. - Ordynacja podatkowa', 'ustawy z dnia 1 lipca 1997r. - Ordynacja podatkowa'],
    [
      'rozporządzenia Rady Ministrów z dnia 12 maja 2020 r. w sprawie opłat',
      'rozporządzenia Rady Ministrów z dnia 12 maja 2020 r. w sprawie opłat',
    ],
    ['rozporządzeniem Ministra w sprawie opłat', 'rozporządzeniem Ministra w sprawie opłat'],
    ['rozporządzenie w sprawie opłat', 'rozporządzenie w sprawie opłat'],
  ])('finds in „%s” the title, and stops where the sentence goes on', (text, title) => {
    expect(titlesIn(text)).toEqual([title]);
    expect(titlesIn(text.replaceAll(' ', '\u00a0'))).toEqual([title.replaceAll(' ', '\u00a0')]);
  });

  it('finds each of several', () => {
    expect(titlesIn('ustawa o sporcie, ustawa o lasach')).toEqual(['ustawa o sporcie', 'ustawa o lasach']);
  });

  it.each([
    'Do spraw, których Program nie reguluje, stosuje się ustawę. Wolontariat szkolny.',
    'ustawodawstwo o sporcie',
    'rozporządzenia dyrektora w sprawie opłat',
    'ustawa o A.',
    'uchwała o zmianie',
  ])('finds none in „%s”', (text) => {
    expect(titlesIn(text)).toEqual([]);
  });
});

describe('isFrame', () => {
  it.each([
    'Na podstawie art. 18 ust. 2 pkt 15 …',
    'Wykonanie uchwały powierza się Wójtowi.',
    'Wykonanie zarządzenia powierza się Wójtowi.',
    'wykonanie postanowień powierza się Wójtowi.',
    'Uchwała wchodzi w życie z dniem podjęcia.',
    'Zarządzenie wchodzi w życie z dniem podpisania.',
    'Ustawa wchodzi w życie po upływie 14 dni.',
    'Traci moc uchwała nr XV/200/2019.',
    'Uchwała podlega ogłoszeniu w dzienniku.',
    'Uchwała podlega publikacji.',
  ])('knows the frame of an act: „%s”', (text) => {
    expect([isFrame(text), isFrame(` ${text.replaceAll(' ', '\u00a0\n')}`)]).toEqual([true, true]);
  });

  it.each([
    'Termin składania ofert upływa 15 maja 2026 r.',
    'Program opracowano na podstawie art. 5a.',
    'Umowa traci moc.',
    'Uchwała określa program.',
  ])('takes nothing else for it: „%s”', (text) => {
    expect(isFrame(text)).toBe(false);
  });
});
