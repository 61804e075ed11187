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
    ['Art. 5a. 1. Program jest roczny. 2. Program jest jawny.', ['Art. 5a. 1. Program jest roczny.', '2. Program jest jawny.']],
    [
      '§ 1. [Cele programu]  1. Celem jest sport. 2. Celem jest kultura.',
      ['§ 1. [Cele programu]  1. Celem jest sport.', '2. Celem jest kultura.'],
    ],
    ['  § 2. 3. Sport jest ważny. 4. Kultura też.', ['§ 2. 3. Sport jest ważny.', '4. Kultura też.']],
    [
      '§ 2. 1. Zadania: 1) sport: a) piłka, b) siatka; 2) kultura. 2. Inne. § 3. Koniec.',
      ['§ 2. 1. Zadania:', '1) sport:', 'a) piłka,', 'b) siatka;', '2) kultura.', '2. Inne.', '§ 3. Koniec.'],
    ],
    [
      '1. Sport jest ważny. 2. „Kultura” trwa. 3. (uchylony). 4. a) piłka, b) siatka.',
      ['1. Sport jest ważny.', '2. „Kultura” trwa.', '3. (uchylony).', '4.', 'a) piłka,', 'b) siatka.'],
    ],
    [
      '1. Kwota (5 zł) jest stała. 2. Druga (w tym: 1) sport; 2) kultura) też. 3. Trzecia.',
      ['1. Kwota (5 zł) jest stała.', '2. Druga (w tym: 1) sport; 2) kultura) też.', '3. Trzecia.'],
    ],
    ['9) sport; 10) kultura; 10a) kino.', ['9) sport;', '10) kultura;', '10a) kino.']],
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
    ...['pkt', 'ppkt', 'punktach', 'podpunkcie', 'poz', 'pozycji'].map((noun) => `1) zadania wymienione w ${noun} 2) programu`),
    ...['lit', 'literze'].map((noun) => `a) zadania wymienione w ${noun} b) programu`),
    '1) as 2) król',
    '1. Sport; 2. Kultura.',
    '1. Nagroda za miejsce. 2. miejsca nie nagradza się.',
    '1. Ocenia komisja gen. 2. Ocenia Wójt.',
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
    '1) 1. Sport jest ważny. 2. Kultura też.',
    '§ 2. 3) sport; 4) kultura.',
    '1) zadania: 2) sport; 3) kultura',
    '1) zadania: 1) sport; 2) kultura',
    'a) zadania: 1) sport; 2) kultura',
    'Wspiera się: 1) sport.',
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
    expect(looseMarker('9. Program przyjmuje rada 10. Program obejmuje gminę.')).toEqual({ at: 26, label: '10.' });
    expect(looseMarker('2. Program przyjmuje rada 2a. Program obejmuje gminę.')).toEqual({ at: 26, label: '2a.' });
    const long = '1. Program przyjmuje w klasie każda rada, która obejmuje całą gminę, po zasięgnięciu opinii komisji';
    expect(looseMarker(`${long} 2. Program obejmuje gminę.`)).toEqual({ at: long.length + 1, label: '2.' });
  });

  it.each([
    '1. Uczniowie uczą się w klasie 2. Rodzice pomagają.',
    '1. Zajęcia są w grupie 2. Rodzice pomagają.',
    '1. Zadania są w punkcie 2. Rodzice pomagają.',
    '1. Zadania są w ustępie 2. Rodzice pomagają.',
    '1. Zadania są w rozdziale 2. Rodzice pomagają.',
    '1. Zadania są w tabeli 2. Rodzice pomagają.',
    '1. Zadania mają numer 2. Rodzice pomagają.',
    '1. Nagroda jest za miejsce 2. Rodzice pomagają.',
    '1. Zadania są w pozycji 2. Rodzice pomagają.',
    '1. Zebranie odbyło się w dniu 2. Maja nie wlicza się.',
    '1. Zadania są zgodnie z przepisami 2. Rodzice pomagają.',
    '1. Program to as 2. Program obejmuje gminę.',
    '1. Program przyjmuje rada 2. Program, który obejmuje gminę.',
    '1. Program przyjmuje rada 2. program obejmuje gminę.',
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
