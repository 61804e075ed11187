import { describe, expect, it } from 'vitest';
import { briefFormula } from '../../testing/brief-formula.ts';

describe('new units', () => {
  it.each([
    'po ust. 2 dodaje się ust. 2a w brzmieniu: „2a. A.”',
    'po ust. 2, dodaje się ust. 2a, w brzmieniu: „2a. A.”',
    'po dotychczasowym ust. 2 dodaje się ust. 2a w brzmieniu – „2a. A.”',
    'po ust. 2 dodać ust. 2a w brzmieniu „2a. A.”',
    'po ust. 2 dopisuje się ust. 2a w brzmieniu: „2a. A.”',
    'po ust. 2 wprowadza się ust. 2a w brzmieniu: „2a. A.”',
    'po ust. 2 wstawia się ust. 2a w brzmieniu: „2a. A.”',
    'po ust. 2 umieszcza się ust. 2a w brzmieniu: „2a. A.”',
    'po ust. 2 dodaje się nowy ust. 2a w brzmieniu: „2a. A.”',
    'po ust. 2 dodaje się kolejny ust. 2a w brzmieniu: „2a. A.”',
    'po ust. 2 dodaje się następujący ust. 2a w brzmieniu: „2a. A.”',
    'po ust. 2 dodaje się dodatkowy ust. 2a w brzmieniu: „2a. A.”',
    'po ust. 2 dodaje się ust. 2a w następującym brzmieniu: „2a. A.”',
    'po ust. 2 dodaje się ust. 2a w nowym brzmieniu: „2a. A.”',
    'po ust. 2 dodaje się ust. 2a o następującej treści: „2a. A.”',
    'po ust. 2 dodaje się ust. 2a o nowej treści: „2a. A.”',
    'po ust. 2 dodaje się ust. 2a o następującym brzmieniu: „2a. A.”',
    'po ust. 2 dodaje się ust. 2a o treści: „2a. A.”',
    'po ust. 2 dodaje się ust. 2a o brzmieniu: „2a. A.”',
    'po ust. 2 dodaje się ust. 2a następującej treści: „2a. A.”',
    'po ust. 2 dodaje się ust. 2a z treścią: „2a. A.”',
    'po ust. 2 dodaje się ust. 2a z zapisem: „2a. A.”',
    'po ust. 2 dodaje się ust. 2a: „2a. A.”',
    'po ust. 2 dodaje się ust. 2a brzmienie: „2a. A.”',
    'po ust. 2 dodaje się ust. 2a, który brzmi: „2a. A.”',
    'po ust. 2 dodaje się ust. 2a, który otrzymuje brzmienie: „2a. A.”',
    'po ust. 2 dodaje się oznaczenie i ust. 2a w brzmieniu: „2a. A.”',
    'dodaje się po ust. 2 ust. 2a w brzmieniu: „2a. A.”',
    'dodaje się ust. 2a po ust. 2 w brzmieniu: „2a. A.”',
    'po ust. 2 powinien być ust. 2a o następującej treści „2a. A.”',
    'po ust. 2 winien być ust. 2a o następującej treści „2a. A.”',
    'po ust. 2 dodaje się ust. 2a w brzmieniu: 2a. Wykaz ogłasza Wójt.',
  ])('„%s”', (line) => {
    expect(briefFormula(line)).toEqual(['insert par-9/ust-2a after par-9/ust-2']);
  });

  it.each([
    ['przed ust. 2 dodaje się ust. 1a w brzmieniu: „1a. A.”', 'insert par-9/ust-1a before par-9/ust-2'],
    ['na końcu dodaje się ust. 5 w brzmieniu: „5. A.”', 'insert par-9/ust-5 in par-9'],
    ['dodaje się na końcu ust. 5 w brzmieniu: „5. A.”', 'insert par-9/ust-5 in par-9'],
    ['po nim dodaje się ust. 5 w brzmieniu: „5. A.”', 'insert par-9/ust-5 in par-9'],
    ['po ust. 2 pkt 3 dodaje się pkt 3a w brzmieniu: „3a) a;”', 'insert par-9/ust-2/pkt-3a after par-9/ust-2/pkt-3'],
    [
      'w ust. 2 po pkt 3 dodaje się pkt 3a i 3b w brzmieniu: „3a) a;”',
      'insert par-9/ust-2/pkt-3a, par-9/ust-2/pkt-3b after par-9/ust-2/pkt-3',
    ],
    ['po § 3–5 dodaje się § 5a w brzmieniu: „§ 5a. A.”', 'insert par-5a after par-5'],
    ['dodaje się pkt 2 lit. c w brzmieniu: „c) a,”', 'insert par-9/pkt-2/lit-c in par-9/pkt-2'],
    ['uzupełnia się o ust. 5 w brzmieniu: „5. A.”', 'insert par-9/ust-5 in par-9'],
    ['ust. 2 uzupełnia się o pkt 5 w brzmieniu: „5) a;”', 'insert par-9/ust-2/pkt-5 in par-9/ust-2'],
    ['§ 2 uzupełnia się o ust. 5 w brzmieniu: „5. A.”', 'insert par-2/ust-5 in par-2'],
    ['w ust. 1 po zdaniu drugim dodaje się zdanie w brzmieniu: „A.”', 'insert sentence in par-9/ust-1 after 2'],
    ['w ust. 1 przed zdaniem drugim dodaje się zdanie w brzmieniu: „A.”', 'insert sentence in par-9/ust-1 after 1'],
    ['w ust. 1 dodaje się zdanie w brzmieniu: „A.”', 'insert sentence in par-9/ust-1 after null'],
    ['w ust. 1 dodaje się kolejne zdanie w brzmieniu: „A.”', 'insert sentence in par-9/ust-1 after null'],
    ['w ust. 1 dodaje się zdanie drugie w brzmieniu: „A.”', 'insert sentence in par-9/ust-1 after 1'],
    ['w ust. 1 dodaje się drugie zdanie w brzmieniu: „A.”', 'insert sentence in par-9/ust-1 after 1'],
    ['po ust. 1 dodaje się zdanie w brzmieniu: „A.”', 'insert sentence in par-9/ust-1 after null'],
    ['w ust. 1 po pkt 3 dodaje się część wspólną w brzmieniu: „– a.”', 'insert common in par-9/ust-1/pkt-3 after null'],
    ['w ust. 1 dodaje się część wspólną w brzmieniu: „– a.”', 'insert common in par-9/ust-1 after null'],
    ['w ust. 1 dodaje się wprowadzenie do wyliczenia w brzmieniu: „A:”', 'insert introduction in par-9/ust-1 after null'],
    ['po lit. b dodaje się tiret w brzmieniu: „– a,”', 'insert par-9/lit-b/tir after par-9/lit-b'],
    ['przed § 5 dodaje się tytuł rozdziału 2 w brzmieniu: „Opłaty”', 'insert  before par-5'],
    ['w tabeli po poz. 2 dodaje się poz. 3 w brzmieniu: „3”', 'insert rows par-9#row number 2'],
    ['w tabeli dodaje się poz. 3 w brzmieniu: „3”', 'insert rows par-9#table'],
    ['dodaje się załącznik nr 3 w brzmieniu określonym w załączniku nr 1 do niniejszej uchwały', 'add zal-3 from zal-1'],
    ['po załączniku nr 2 dodaje się załącznik nr 3 stanowiący załącznik do niniejszej uchwały', 'add zal-3 from zal'],
    [
      'dodaje się załączniki nr 3 i 4 zgodnie z załącznikami nr 1 i 2 do niniejszej uchwały',
      'add zal-3, zal-4 from zal-1, zal-2',
    ],
    ['dodaje się załącznik nr 3 jako załącznik nr 1 do tej uchwały', 'add zal-3 from zal-1'],
    ['dodaje się załącznik nr 3, jak w załączniku nr 1 do niniejszego zarządzenia', 'add zal-3 from zal-1'],
  ])('„%s”', (line, effect) => {
    expect(briefFormula(line)).toEqual([effect]);
  });

  it.each([
    'po ust. 2 dodaje się ust. 2a',
    'po ust. 2 dodaje się ust. 2a w brzmieniu',
    'po ust. 2 dodaje się ust. 2a wraz z „2a. A.”',
    'po ust. 2 na końcu powinien być ust. 2a o treści „2a. A.”',
    'powinien być ust. 2a o treści „2a. A.”',
    'po tym dodaje się ust. 2a w brzmieniu: „2a. A.”',
    'po tytule dodaje się ust. 2a w brzmieniu: „2a. A.”',
    'po zdaniu pierwszym dodaje się pkt 2 w brzmieniu: „2) a;”',
    'po części wspólnej dodaje się zdanie w brzmieniu: „A.”',
    'po ust. 2 dodaje się poz. 3 w brzmieniu: „3”',
    'dodaje się tabelę w brzmieniu: „1”',
    'dodaje się załącznik nr 3',
    'dodaje się załącznik nr 3 w brzmieniu określonym w załączniku nr 1 do uchwały',
    'dodaje się załącznik nr 3 załącznik nr 1 do niniejszej uchwały',
    'dodaje się § 3 i załącznik nr 2 w brzmieniu określonym w załączniku do niniejszej uchwały',
    'dodaje się opis w brzmieniu: „A.”',
    'po ust. 2 dodaje ust. 2a w brzmieniu: „2a. A.”',
  ])('not „%s”', (line) => {
    expect(briefFormula(line)).toBeNull();
  });
});
