import { describe, expect, it } from 'vitest';
import { findMentions } from './find-mentions.ts';

/** The acts that a heading names: number, day and organ. */
const actsIn = (heading: string): (readonly [string | null, string | null, string | null])[] =>
  findMentions(heading).flatMap((mention) =>
    mention.kind === 'act' ? [[mention.number, mention.date, mention.organ] as const] : [],
  );

/** Headings as towns write them. */
describe('the number, day and organ of an act', () => {
  it.each([
    ['Uchwała Nr XXXI/212/2009 Rady Gminy Czarnia z dnia 3 grudnia 2009 r.', 'XXXI/212/2009', '2009-12-03', 'Rady Gminy Czarnia'],
    [
      'Uchwała nr VII/21/07 Rady Miejskiej w Szklarskiej Porębie z dnia 30 marca 2007 roku',
      'VII/21/07',
      '2007-03-30',
      'Rady Miejskiej w Szklarskiej Porębie',
    ],
    ['Uchwała Nr IV/30/10 Rady Gminy Wierzbica z dnia 29 grudnia 2010r.', 'IV/30/10', '2010-12-29', 'Rady Gminy Wierzbica'],
    [
      'Uchwała Nr 173/2004 Rady Miejskiej w Jarosławiu z dnia 25 października 2004 r.',
      '173/2004',
      '2004-10-25',
      'Rady Miejskiej w Jarosławiu',
    ],
    [
      'UCHWAŁA NR XIX/112/08 Rady Miejskiej w Lubrańcu z dnia 2 września 2008r.',
      'XIX/112/08',
      '2008-09-02',
      'Rady Miejskiej w Lubrańcu',
    ],
    [
      'UCHWAŁA NR XX/198/2004 Rady Powiatu w Golubiu-Dobrzyniu z dnia 7 maja 2004r.',
      'XX/198/2004',
      '2004-05-07',
      'Rady Powiatu w Golubiu-Dobrzyniu',
    ],
    ['UCHWAŁA NR XL/310/17 RADY GMINY KOLBUDY. z dnia 3 października 2017 r.', 'XL/310/17', '2017-10-03', 'RADY GMINY KOLBUDY.'],
    [
      'Uchwała nr XXII / 318 / 12 Rady Miejskiej w Pasłęku z dnia 9 lutego 2012 r.',
      'XXII / 318 / 12',
      '2012-02-09',
      'Rady Miejskiej w Pasłęku',
    ],
    ['UCHWAŁA NR 87/XVI/2019 RADY GMINY ZBÓJNA z dnia 28 listopada 2019 r.', '87/XVI/2019', '2019-11-28', 'RADY GMINY ZBÓJNA'],
    ['uchwała Nr 41/IX/2015 Rady Gminy Zbójna z dnia 27 listopada 2015 r.', '41/IX/2015', '2015-11-27', 'Rady Gminy Zbójna'],
    [
      'Załącznik do Uchwały XIV/201/16 Rady Miejskiej w Knurowie z dnia 20 października 2016 r.',
      'XIV/201/16',
      '2016-10-20',
      'Rady Miejskiej w Knurowie',
    ],
    [
      'Uchwała Rady Miejskiej Kościana nr XLI/ 412/2010 z dnia 28 października 2010 r.',
      'XLI/ 412/2010',
      '2010-10-28',
      'Rady Miejskiej Kościana',
    ],
    [
      'Uchwały Rady Miejskiej Kościana nr XLI/ 412/2010 z dnia 28.10.2010 r.',
      'XLI/ 412/2010',
      '2010-10-28',
      'Rady Miejskiej Kościana',
    ],
    [
      'Uchwałą Rady Miejskiej Kościana nr XL/455/2021 z dnia 2 grudnia 2021 r.',
      'XL/455/2021',
      '2021-12-02',
      'Rady Miejskiej Kościana',
    ],
    [
      'uchwały Nr V/44 /2015 Rady Miejskiej Kościana z dnia 5 lutego 2015 roku',
      'V/44 /2015',
      '2015-02-05',
      'Rady Miejskiej Kościana',
    ],
    [
      'U C H W A Ł A nr XI/ 98 /2007 Rady Miejskiej Kościana z dnia 06 września 2007 roku',
      'XI/ 98 /2007',
      '2007-09-06',
      'Rady Miejskiej Kościana',
    ],
    ['uchwałą numer IV/29/2007', 'IV/29/2007', null, null],
    ['uchwałą Nr II/11/2014', 'II/11/2014', null, null],
    ['uchwale nr III/19/2024', 'III/19/2024', null, null],
    [
      'Załącznik do Uchwały Nr LX/702/2014 Rady Miasta Gorzowa Wlkp. z dnia 24 września 2014r.',
      'LX/702/2014',
      '2014-09-24',
      'Rady Miasta Gorzowa Wlkp.',
    ],
    [
      'Zarządzenie nr 12/2019 Prezydenta Miasta Kalisza z dnia 14 stycznia 2019 r.',
      '12/2019',
      '2019-01-14',
      'Prezydenta Miasta Kalisza',
    ],
    [
      'Zarządzenie Nr 87/41/2020 Burmistrza  Miasta Redy z dnia 2 marca 2020 roku',
      '87/41/2020',
      '2020-03-02',
      'Burmistrza  Miasta Redy',
    ],
    ['zarządzeniem nr 211/2021 z dnia 9 sierpnia 2021 roku', '211/2021', '2021-08-09', null],
    [
      'Zarządzenie Nr 98.120.2021 Burmistrza Miasta Łęczyca z dnia 8 lipca 2021 r.',
      '98.120.2021',
      '2021-07-08',
      'Burmistrza Miasta Łęczyca',
    ],
    ['ZARZĄDZENIE Nr 1014/13 Burmistrza Głubczyc z dnia 2 stycznia 2013 r.', '1014/13', '2013-01-02', 'Burmistrza Głubczyc'],
    [
      'Zarządzenie Nr 4/15/VII Burmistrza Miasta Puszczykowa z dnia 28 stycznia 2015 roku',
      '4/15/VII',
      '2015-01-28',
      'Burmistrza Miasta Puszczykowa',
    ],
  ])('are read in „%s”', (heading, number, date, organ) => {
    expect(actsIn(heading)).toEqual([[number, date, organ]]);
  });

  it.each([
    ['Uchwała Nr../ /2016 Rady Gminy Czarnia z dnia r.'],
    ['Uchwała Nr.2017 Rady Gminy Czarnia z dnia r.'],
    ['UCHWAŁA NR.. RADY GMINY STARE CZARNOWO z dnia r.'],
    ['Uchwała Nr /2018 Rady Gminy Koniusza z dnia listopada 2018 roku'],
    ['UCHWAŁA Nr.../2015 RADY MIEJSKIEJ W ZBĄSZYNIU z dnia r.'],
    ['/PROJEKT/ Uchwała Nr. Rady Gminy Łochów z dnia..'],
    ['UCHWAŁA NR XII.. 2016 RADY MIEJSKIEJ W SZTUMIE z dnia 24 listopada 2016 r.'],
  ])('are missing in the draft „%s”', (heading) => {
    expect(actsIn(heading).filter(([number, date]) => number !== null || date !== null)).toEqual([]);
  });

  it('are those of each act of a list', () => {
    const list =
      'zmienionej uchwałami: Nr VII/80/2015 z dnia 23 kwietnia 2015 r. i Nr VIII/90/2015 Rady Miejskiej Kościana z dnia 28 maja 2015 r.';
    expect(actsIn(list)).toEqual([
      ['VII/80/2015', '2015-04-23', 'Rady Miejskiej Kościana'],
      ['VIII/90/2015', '2015-05-28', 'Rady Miejskiej Kościana'],
    ]);
  });
});
