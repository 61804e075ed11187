import { describe, expect, it } from 'vitest';
import { briefFormula } from '../../testing/brief-formula.ts';

/** The units that „uchyla się …” is about, below „w § 9:”. */
const repealed = (places: string): string | null =>
  briefFormula(`uchyla się ${places}`)?.join(' & ').replace('repeal ', '') ?? null;

/** Where „w … wyraz „A” skreśla się” looks for words. */
const placesOf = (places: string): string | null =>
  briefFormula(`w ${places} wyraz „A” skreśla się`)
    ?.join(' & ')
    .replace(/^delete | \[A\|\]$/gu, '') ?? null;

describe('numbers of units', () => {
  it.each([
    ['§ 3', 'par-3'],
    ['paragraf 3', 'par-3'],
    ['§ 3.', 'par-3'],
    ['§ 3 i 4', 'par-3, par-4'],
    ['§ 3, 4 oraz 5', 'par-3, par-4, par-5'],
    ['§ 3 lub 4', 'par-3, par-4'],
    ['§ 3–5', 'par-3..5'],
    ['§ 3-5', 'par-3..5'],
    ['§ 3 do 5', 'par-3..5'],
    ['§ od 3 do 5', 'par-3..5'],
    ['§ 3–5 i 7', 'par-3..5, par-7'],
    ['§ 3a', 'par-3a'],
    ['§ 3¹', 'par-3¹'],
    ['§ 3[1]', 'par-3¹'],
    ['§ 3^1^', 'par-3¹'],
    ['§ 3 i § 3', 'par-3'],
    ['pkt 3)', 'par-9/pkt-3'],
    ['pkt. 3', 'par-9/pkt-3'],
    ['ust. 2 pkt 3) lit. a)', 'par-9/ust-2/pkt-3/lit-a'],
    ['lit. a', 'par-9/lit-a'],
    ['lit. a i b', 'par-9/lit-a, par-9/lit-b'],
    ['lit. a–c', 'par-9/lit-a..c'],
    ['lit. h, i', 'par-9/lit-h, par-9/lit-i'],
    ['lit. y i z', 'par-9/lit-y, par-9/lit-z'],
    ['lit. i', 'par-9/lit-i'],
    ['lit. zaa', 'par-9/lit-zaa'],
    ['tiret drugie', 'par-9/tir-2'],
    ['tiret 2', 'par-9/tir-2'],
    ['tiret ostatnie', 'par-9/tir--1'],
    ['tiret pierwsze i drugie', 'par-9/tir-1, par-9/tir-2'],
    ['drugie tiret', 'par-9/tir-2'],
    ['podwójne tiret drugie', 'par-9/tir-double-2'],
    ['lit. a tiret drugie podwójne tiret pierwsze', 'par-9/lit-a/tir-2/tir-double-1'],
    ['zdanie drugie', 'par-9#2'],
    ['zdanie 2', 'par-9#2'],
    ['zdania pierwsze i trzecie', 'par-9#1, par-9#3'],
    ['zdania 1–3', 'par-9#1, par-9#2, par-9#3'],
    ['drugie zdanie', 'par-9#2'],
    ['rozdział 3', 'rozdz-3'],
    ['rozdział III', 'rozdz-iii'],
    ['rozdział nr 3', 'rozdz-3'],
    ['dział II', 'dzial-ii'],
    ['oddział 2', 'oddz-2'],
    ['załącznik', 'zal'],
    ['załącznik nr 2', 'zal-2'],
    ['załącznik numer 2', 'zal-2'],
    ['załączniki nr 2 i 3', 'zal-2, zal-3'],
    ['załącznik nr II', 'zal-ii'],
    ['część wspólną', 'par-9#common'],
    ['wprowadzenie do wyliczenia', 'par-9#introduction'],
    ['tytuł', 'par-9#title'],
    ['tytuł rozdziału 2', 'rozdz-2#title'],
    ['tytuł § 5', 'par-5#title'],
    ['tytuł załącznika nr 2 do uchwały', 'zal-2#title'],
    ['nazwę rozdziału', 'par-9#title'],
  ])('„%s” is %s', (places, expected) => {
    expect(repealed(places)).toBe(expected);
  });

  it.each([
    '§',
    '§ trzeci',
    '§ 1.2',
    'rozdział iii',
    'ust. III',
    'lit. na',
    'lit. ABCD',
    'lit. 2',
    'tiret',
    'tiret 2a',
    'zdanie',
    '§ od 3 i 5',
    'uchwałę',
    'tytuł rozdziałów 2 i 3',
    'tytuł rozdziałów 2–3',
    'ust. 2, rok 5',
  ])('„%s” names no unit', (places) => {
    expect(repealed(places)).toBeNull();
  });
});

describe('a row of names', () => {
  it.each([
    ['§ 1 pkt 2', 'par-1/pkt-2'],
    ['§ 1, pkt 2', 'par-1/pkt-2'],
    ['§ 1 w pkt 2', 'par-1/pkt-2'],
    ['§ 1 i w § 2', 'par-1, par-2'],
    ['§ 1 oraz w § 2 pkt 1', 'par-1, par-2/pkt-1'],
    ['§ 1 bądź § 2', 'par-1, par-2'],
    ['§ 1, a także w § 2', 'par-1, par-2'],
    ['§ 1, jak również w § 2', 'par-1, par-2'],
    ['§ 1 w pkt 1 i w § 2 w pkt 1', 'par-1/pkt-1, par-2/pkt-1'],
    ['§ 3, § 4 ust. 1', 'par-3, par-4/ust-1'],
    ['§ 3 ust. 1 i 2', 'par-3/ust-1, par-3/ust-2'],
    ['§ 3 ust. 1 pkt 2 i ust. 2', 'par-3/ust-1/pkt-2, par-3/ust-2'],
    ['§ 3 ust. 1 pkt 2 i pkt 3', 'par-3/ust-1/pkt-2, par-3/ust-1/pkt-3'],
    ['§ 3 ust. 1 i 2 pkt 4', 'par-3/ust-1, par-3/ust-2/pkt-4'],
    ['pkt 4 § 33', 'par-33/pkt-4'],
    ['pkt 4 w ust. 2 w § 33', 'par-33/ust-2/pkt-4'],
    ['lit. a i b w pkt 4', 'par-9/pkt-4/lit-a, par-9/pkt-4/lit-b'],
    ['lit. b w § 3 pkt 1', 'par-3/pkt-1/lit-b'],
    ['lit. b w ust. 3 pkt 1', 'par-9/ust-3/pkt-1/lit-b'],
    ['lit. a–c w § 3 ust. 1', 'par-3/ust-1/lit-a..c'],
    ['załączniku ust. 2 w § 4', 'zal/par-4/ust-2'],
    ['załączniku nr 2 § 4 ust. 1', 'zal-2/par-4/ust-1'],
    ['§ 4 załącznika nr 2', 'zal-2/par-4'],
    ['rozdziale 2 § 4', 'rozdz-2/par-4'],
    ['zdaniu drugim w ust. 1', 'par-9/ust-1#2'],
    ['zdaniu pierwszym i drugim w ust. 1', 'par-9/ust-1#1, par-9/ust-1#2'],
    ['§ 2 zdaniu drugim w ust. 1', 'par-2/ust-1#2'],
    ['§ 3 w tabeli w pkt 1', 'par-3/pkt-1#table'],
    ['§ 3 zdaniu drugim i trzecim', 'par-3#2, par-3#3'],
    ['§ 3 zdaniu pierwszym i zdaniu drugim', 'par-3#1, par-3#2'],
    ['§ 3 ust. 1 zdaniu drugim i ust. 2', 'par-3/ust-1#2, par-3/ust-2'],
    ['§ 3 we wprowadzeniu do wyliczenia i w części wspólnej', 'par-3#introduction, par-3#common'],
    ['tytule i w § 3', 'par-9#title, par-3'],
    ['tytule, w § 1 i w § 2', 'par-9#title, par-1, par-2'],
    ['§ 3 ust. 1–3 i 5', 'par-3/ust-1..3, par-3/ust-5'],
    ['§ 3–5 ust. 1', 'par-5/ust-1'],
    ['tabeli w wierszu 2', 'par-9#row number 2'],
    ['tabeli w wierszu drugim', 'par-9#row place 2'],
    ['tabeli w drugim wierszu', 'par-9#row place 2'],
    ['tabeli w wierszu „Sport”', 'par-9#row words Sport'],
    ['tabeli w poz. 3', 'par-9#row number 3'],
    ['tabeli w lp. 3', 'par-9#row number 3'],
    ['tabeli w ostatnim wierszu', 'par-9#row place -1'],
    ['tabeli, w wierszu 2, w kolumnie „Kwota”', 'par-9#row number 2 column Kwota'],
    ['tabeli w kolumnie 3', 'par-9#row column #3'],
    ['tabeli w kolumnie trzeciej', 'par-9#row column #3'],
    ['wierszu 2 w tabeli', 'par-9#row number 2'],
    ['tabeli w pozycji oznaczonej liczbą porządkową 2', 'par-9#row number 2'],
    ['tabeli w pozycji oznaczonej numerem 2', 'par-9#row number 2'],
    ['tabeli w pozycji oznaczonej jako 2', 'par-9#row number 2'],
    ['tabeli w pozycji oznaczonej lp. 2', 'par-9#row number 2'],
    ['tabeli w wierszu nr 2', 'par-9#row number 2'],
    ['tabeli w wierszu 2a', 'par-9#row number 2a'],
    ['Regulaminie', 'zal-regulamin'],
    ['Statucie w § 3', 'zal-statut/par-3'],
    ['Programie współpracy na 2020 rok w § 3', 'zal-program/par-3'],
    ['Regulaminie targowiska, stanowiącym załącznik nr 2 do uchwały, w § 3', 'zal-2/par-3'],
    ['regulaminie targowiska będącym załącznikiem do uchwały w § 3', 'zal/par-3'],
    ['„Regulaminie targowiska” stanowiącym załącznik nr 2 do uchwały w § 3', 'zal-2/par-3'],
    ['Regulaminie targowiska przyjętym uchwałą nr X/1/2019, w § 3', 'zal-regulamin/par-3'],
    ['Statucie uchwalonym uchwałą nr X/1/2019 w § 3', 'zal-statut/par-3'],
    ['Regulaminie wprowadzonym zarządzeniem nr 5/2019 w § 3', 'zal-regulamin/par-3'],
    ['Statucie nadanym uchwałą nr X/1/2019 w § 3', 'zal-statut/par-3'],
    ['Statucie ustanowionym uchwałą nr X/1/2019 w § 3', 'zal-statut/par-3'],
    ['załączniku nr 2 pn. „Cennik” w § 3', 'zal-2/par-3'],
    ['załączniku nr 2 pod nazwą „Cennik” w § 3', 'zal-2/par-3'],
    ['załączniku nr 2 zatytułowanym „Cennik” w § 3', 'zal-2/par-3'],
    ['załączniku nr 2 o nazwie „Cennik” w § 3', 'zal-2/par-3'],
    ['załączniku nr 2 zwanym „Cennikiem” w § 3', 'zal-2/par-3'],
    ['załączniku nr 2 do uchwały nr X/1/2019, w § 3', 'zal-2/par-3'],
    ['§ 3 uchwały nr X/1/2019, w ust. 2', 'par-3/ust-2'],
  ])('„w %s” is %s', (places, expected) => {
    expect(placesOf(places)).toBe(expected);
  });

  it.each([
    '§ 2 oraz ust. 1 w § 3 ust. 2',
    '§ 2 zdaniu drugim w ust. 1 i 2',
    'wierszu',
    'tabeli nr 1 w wierszu 3',
    'pkt 2 § 3–5',
    'pkt 2 § 3 i 4 ust. 1',
    '§ 3 w tabeli w pkt 1–3',
    'lit. b w ust. 3 pkt 1–2',
    'kolumnie',
    'tabeli w wierszu 2 w wierszu 3',
    'regulaminie targowiska w § 3',
    'regulaminie stanowiącym część uchwały w § 3',
    '„Regulaminie” w § 3',
    'Regulaminie stanowiącym załączniki nr 1 i 2 do uchwały w § 3',
    'załączniku nr 2 pn. Cennik w § 3',
  ])('„w %s” is no place', (places) => {
    expect(placesOf(places)).toBeNull();
  });

  it.each([
    ['uchyla się § 4 i w § 5 wyraz „A” skreśla się', ['repeal par-4', 'delete par-5 [A|]']],
    ['uchyla się § 4 i w § 5 ust. 2', ['repeal par-4, par-5/ust-2']],
    ['uchyla się ust. 2 i ust. 3 otrzymuje brzmienie: „3. A.”', ['repeal par-9/ust-2', 'replace par-9/ust-3']],
    ['uchyla się ust. 2 oraz ust. 3 oznacza się jako ust. 2', ['repeal par-9/ust-2', 'renumber par-9/ust-3 as par-9/ust-2']],
    ['w § 3 w treści ust. 2 uchyla się pkt 1', ['repeal par-3/ust-2/pkt-1']],
    ['w § 3 w treści § 4 uchyla się pkt 1', null],
    ['w § 3 i 4, w treści § 4 ust. 1 wyraz „A” skreśla się', ['delete par-4/ust-1 [A|]']],
    ['w tabeli w treści § 4 uchyla się pkt 1', null],
  ])('a place may end where the next operation begins: „%s”', (line, effects) => {
    expect(briefFormula(line)).toEqual(effects);
  });
});
