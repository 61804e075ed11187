import { describe, expect, it } from 'vitest';
import { growsWithLength } from '../testing/cpu-time.ts';
import { looseMarker, runTogether } from './run-together.ts';

/** The text cut into lines, or `null`. */
function cut(text: string): string[] | null {
  const cuts = runTogether(text);
  if (cuts === null) return null;
  const places = [0, ...cuts.map(({ at }) => at), text.length];
  return places.slice(1).map((to, index) => text.slice(places[index], to).trim());
}

describe('units run together in one line', () => {
  it.each([
    [
      '§ 2. 1. Stypendium wynosi 600 zł. 2. Do wniosku dołącza się: 1) odpis; 2) oświadczenie. 3. Wnioski rozpatruje Wójt.',
      [
        '§ 2. 1. Stypendium wynosi 600 zł.',
        '2. Do wniosku dołącza się:',
        '1) odpis;',
        '2) oświadczenie.',
        '3. Wnioski rozpatruje Wójt.',
      ],
    ],
    ['§ 2. 1) opis zadania; 2) kosztorys.', ['§ 2. 1) opis zadania;', '2) kosztorys.']],
    [
      '1) sport: a) piłka, b) siatka, c) rajdy; 2) kultura.',
      ['1) sport:', 'a) piłka,', 'b) siatka,', 'c) rajdy;', '2) kultura.'],
    ],
    [
      '2. Wniosek składa się do maja. 2a. Wniosek poprawia się raz. 3. Decyduje Wójt.',
      ['2. Wniosek składa się do maja.', '2a. Wniosek poprawia się raz.', '3. Decyduje Wójt.'],
    ],
    ['Do wniosku dołącza się: 1) odpis, 2) zgodę.', ['Do wniosku dołącza się:', '1) odpis,', '2) zgodę.']],
    [
      '§ 3. Wykonanie powierza się Wójtowi. § 4. Uchwała wchodzi w życie.',
      ['§ 3. Wykonanie powierza się Wójtowi.', '§ 4. Uchwała wchodzi w życie.'],
    ],
    [
      '1. Zadania: 1) sport; 2) kultura. 2. 1) Wójt; 2) komisja.',
      ['1. Zadania:', '1) sport;', '2) kultura.', '2.', '1) Wójt;', '2) komisja.'],
    ],
    ['§ 2. 1) cele 2) zasady 3) formy współpracy', ['§ 2. 1) cele', '2) zasady', '3) formy współpracy']],
    ['a) szkolenie dzieci b) zawody', ['a) szkolenie dzieci', 'b) zawody']],
    ['1[1]. Ustęp. 1[2]. Następny. 2. Drugi.', ['1[1]. Ustęp.', '1[2]. Następny.', '2. Drugi.']],
  ])('are cut where the numbers prove it: %s', (text, lines) => {
    expect(cut(text)).toEqual(lines);
  });

  it.each([
    '1. Wniosek składa się do dnia 15 września 2019 r. w urzędzie.',
    '§ 5. Stosuje się art. 5 ust. 2 pkt 3 lit. a) ustawy, pkt 1) i 2) programu.',
    '1) zadania wymienione w punkcie 2) programu',
    '1) zadania i 2) programu',
    '1. Zgodnie z ust. 2. Wnioskodawca poprawia wniosek.',
    '1) § 2 ust. 1 otrzymuje brzmienie: „1. Nowe brzmienie. 2. Następne: 1) raz; 2) dwa.”;',
    '2. Kwota (w tym: 1) sport; 2) kultura) wynosi 100 zł.',
    '3. Nagroda wynosi 1.500 zł, a dla II miejsca 500 zł.',
    'Zwykłe zdanie. Drugie zdanie.',
    '',
  ])('are not seen in one unit: %s', (text) => {
    expect(cut(text)).toEqual([text.trim()]);
  });

  it.each([
    '1. Wniosek składa się do maja. 3. Decyduje Wójt.',
    'Wspiera się zadania: 3) sport; 5) kultura.',
    '1. Wniosek zawiera: 1) opis zadania. 2. Wniosek podpisuje prezes.',
    '1. Wniosek składa się do maja. 1. Decyduje Wójt.',
    '2. Do wniosku dołącza się: 1) odpis; 3) zgodę; 4) opis. 5. Decyduje Wójt.',
  ])('are left whole where the numbers prove nothing: %s', (text) => {
    expect(cut(text)).toBeNull();
  });

  it('tell a row that the line begins from a list inside', () => {
    const goesOn = (text: string): boolean[] | undefined => runTogether(text)?.map((place) => place.goesOn);
    expect(goesOn('1. Zadania: 1) sport; 2) kultura.')).toEqual([false, false]);
    expect(goesOn('1. Zadania: 1) sport; 2) kultura. 2. Inne.')).toEqual([false, false, true]);
    expect(goesOn('§ 2. 1) sport; 2) kultura.')).toEqual([true]);
  });
});

describe('the next ustęp after words that end no sentence', () => {
  it('is seen inside the line', () => {
    expect(looseMarker('§ 4. 1. Program przyjmuje rada 2. Program obejmuje gminę.')).toEqual({ at: 31, label: '2.' });
  });

  it.each([
    '1. Uczniowie uczą się w klasie 2. Rodzice pomagają.',
    '1. Wnioski składa się do dnia 2. Maja nie wlicza się.',
    '1. Program przyjmuje rada. 2. Program obejmuje gminę.',
    '1. Program przyjmuje rada 4. Program obejmuje gminę.',
    'Program przyjmuje rada 2. Program obejmuje gminę.',
  ])('is not seen in „%s”', (text) => {
    expect(looseMarker(text)).toBeNull();
  });
});

describe('a line without end', () => {
  it.each(['1) a; ', '. 1. A', ' ', '(', '„1. ', 'a) b, '])('is looked through in linear time: %j', (piece) => {
    expect(growsWithLength(runTogether, (length) => `§ 1. A: ${piece.repeat(length / piece.length)}`)).toBe(true);
  });

  it('of many units is cut in linear time', () => {
    const rows = (length: number): string =>
      Array.from({ length: length / 10 }, (_, index) => `${String(index + 1)}) a;`).join(' ');
    expect(growsWithLength(runTogether, rows)).toBe(true);
  });
});
