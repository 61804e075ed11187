import { describe, expect, it } from 'vitest';
import { briefEffect } from '../../testing/brief-effect.ts';
import { growsWithLength } from '../../testing/cpu-time.ts';
import type { UnitPath } from '../../types.ts';
import { readFormula } from './formula.ts';
import { tokenise } from './tokens.ts';

const IN_PAR_9: UnitPath = [{ kind: 'par', number: '9' }];

/** Effects of a line below „w § 9:”; `null` where it isn't read. */
function read(line: string, context: UnitPath = IN_PAR_9): string[] | null {
  const formula = readFormula(tokenise(line), line, { places: [{ from: context, to: null, part: 'unit' }] });
  return formula === null ? null : formula.clauses.map(briefEffect);
}

describe('replacement', () => {
  it.each([
    ['§ 5 otrzymuje brzmienie: „§ 5. A.”;', 'replace par-5'],
    ['w § 5 ust. 2 otrzymuje brzmienie: „2. A.”', 'replace par-5/ust-2'],
    ['§ 5 ust. 2 pkt 3 lit. a otrzymuje nowe brzmienie „a) x,”,', 'replace par-5/ust-2/pkt-3/lit-a'],
    ['ust. 1, 3 i 5 otrzymują brzmienie: „1. A.”', 'replace par-9/ust-1, par-9/ust-3, par-9/ust-5'],
    ['w ust. 1 pkt 2–4 otrzymują brzmienie: „2) a;”', 'replace par-9/ust-1/pkt-2..4'],
    ['§ 26 i § 27 otrzymują brzmienie: „§ 26. A.”', 'replace par-26, par-27'],
    [
      'w § 3 w ust. 2 w pkt 1 lit. a i b otrzymują brzmienie: „a) x,”',
      'replace par-3/ust-2/pkt-1/lit-a, par-3/ust-2/pkt-1/lit-b',
    ],
    ['w lit. b tiret drugie otrzymuje brzmienie: „– x,”', 'replace par-9/lit-b/tir-2'],
    ['w lit. b w tiret drugim podwójne tiret trzecie otrzymuje brzmienie: „– – x,”', 'replace par-9/lit-b/tir-2/tir-double-3'],
    ['w ust. 2 zdanie drugie otrzymuje brzmienie: „A.”', 'replace par-9/ust-2#2'],
    ['w ust. 4 wprowadzenie do wyliczenia otrzymuje brzmienie: „4. A:”', 'replace par-9/ust-4#introduction'],
    ['zdanie poprzedzające wyliczenie otrzymuje brzmienie: „A:”', 'replace par-9#introduction'],
    ['w ust. 2 część wspólna otrzymuje brzmienie: „– x.”', 'replace par-9/ust-2#common'],
    ['tytuł załącznika nr 1 otrzymuje brzmienie: „X”', 'replace zal-1#title'],
    ['tytuł rozdziału 3 otrzymuje brzmienie: „X”', 'replace rozdz-3#title'],
    ['zmienia się § 5, który otrzymuje brzmienie: „§ 5. X.”', 'replace par-5'],
    ['§ 5 zmienia się i otrzymuje brzmienie: „§ 5. X.”', 'replace par-5'],
    ['pkt 4 § 33 otrzymuje brzmienie: „Klub radnych …”', 'replace par-33/pkt-4'],
    ['§ 5 załącznika nr 2 do uchwały otrzymuje brzmienie: „§ 5. A.”', 'replace zal-2/par-5'],
    ['§ 5 Regulaminu otrzymuje brzmienie: „§ 5. X.”', 'replace zal-regulamin/par-5'],
    ['w Statucie w § 5 ust. 2 otrzymuje brzmienie: „2. X.”', 'replace zal-statut/par-5/ust-2'],
    ['w § 2, ust. 3, pkt. 1) otrzymuje brzmienie: „1) X;”', 'replace par-2/ust-3/pkt-1'],
    ['w paragrafie 3 ustęp 2 otrzymuje brzmienie: „2. X.”', 'replace par-3/ust-2'],
    ['w §\u00a05 ust.\u00a01 otrzymuje brzmienie "1. A."', 'replace par-5/ust-1'],
    ['w rozdziale III w § 7 ust. 1 otrzymuje brzmienie: „1. X.”', 'replace rozdz-iii/par-7/ust-1'],
    ['w art. 4¹ ust. 2 otrzymuje brzmienie: „2. X.”', 'replace art-4¹/ust-2'],
    ['załącznik nr 2 otrzymuje brzmienie zgodnie z załącznikiem nr 1 do niniejszej uchwały', 'replace zal-2 from zal-1'],
    [
      'załączniki nr 1 i 2 do rozporządzenia otrzymują brzmienie określone odpowiednio w załącznikach nr 1 i 2 do niniejszego rozporządzenia',
      'replace zal-1, zal-2 from zal-1, zal-2',
    ],
  ])('reads „%s”', (line, effect) => {
    expect(read(line)).toEqual([effect]);
  });
});

describe('insertion', () => {
  it.each([
    ['po § 5 dodaje się § 5a w brzmieniu: „§ 5a. A.”', 'insert par-5a after par-5'],
    ['po § 19 dodaje się § 19a i § 19b w brzmieniu: „§ 19a. A.”', 'insert par-19a, par-19b after par-19'],
    ['po art. 5 dodaje się art. 5a–5c w brzmieniu: „Art. 5a. X.”', 'insert art-5a..5c after art-5'],
    ['po ust. 2 dodaje się ust. 2a i 2b w brzmieniu: „2a. A.”', 'insert par-9/ust-2a, par-9/ust-2b after par-9/ust-2'],
    ['dodaje się ust. 4a i 4b w brzmieniu: „4a. A.”', 'insert par-9/ust-4a, par-9/ust-4b in par-9'],
    ['dodaje się po ust. 2 ust. 2a w brzmieniu: „2a. X.”', 'insert par-9/ust-2a after par-9/ust-2'],
    ['po § 7 dodaje się nowy § 7a o następującej treści: „§ 7a. X.”', 'insert par-7a after par-7'],
    ['w § 5 po ust. 3 dodaje się ust. 4, który otrzymuje brzmienie: „4. X.”', 'insert par-5/ust-4 after par-5/ust-3'],
    [
      'w dziale I po rozdziale 4 dodaje się rozdział 4a w brzmieniu: „Rozdział 4a”',
      'insert dzial-i/rozdz-4a after dzial-i/rozdz-4',
    ],
    ['po § 10 dodaje się rozdział 2a w brzmieniu: „Rozdział 2a”', 'insert rozdz-2a after par-10'],
    ['przed art. 5 dodaje się nazwę rozdziału w brzmieniu: „Rozdział 2”', 'insert  before art-5'],
    ['po tiret drugim dodaje się tiret w brzmieniu: „– x,”', 'insert par-9/tir after par-9/tir-2'],
    ['w ust. 1 po zdaniu pierwszym dodaje się zdanie w brzmieniu: „A.”', 'insert sentence in par-9/ust-1 after 1'],
    ['w ust. 1 dodaje się zdanie trzecie i czwarte w brzmieniu: „A. B.”', 'insert sentence in par-9/ust-1 after 2'],
    ['dodaje się załącznik nr 3 w brzmieniu określonym w załączniku nr 1 do niniejszej uchwały', 'add zal-3 from zal-1'],
  ])('reads „%s”', (line, effect) => {
    expect(read(line)).toEqual([effect]);
  });
});

describe('repeal', () => {
  it.each([
    ['uchyla się § 7a–7c;', 'repeal par-7a..7c'],
    ['uchyla się § 3, § 5 i § 7;', 'repeal par-3, par-5, par-7'],
    ['w § 3 uchyla się ust. 2 i 3,', 'repeal par-3/ust-2, par-3/ust-3'],
    ['§ 7 skreśla się;', 'repeal par-7'],
    ['w § 3 ust. 4 uchyla się.', 'repeal par-3/ust-4'],
    ['skreśla się w § 3 ust. 4', 'repeal par-3/ust-4'],
    ['wykreśla się pkt 3', 'repeal par-9/pkt-3'],
    ['uchyla się lit. ha,', 'repeal par-9/lit-ha'],
    ['w ust. 2 skreśla się zdanie drugie;', 'repeal par-9/ust-2#2'],
    ['uchyla się rozdział 3', 'repeal rozdz-3'],
  ])('reads „%s”', (line, effect) => {
    expect(read(line)).toEqual([effect]);
  });
});

describe('words', () => {
  it.each([
    ['w § 3 wyrazy „A B” zastępuje się wyrazami „C”', ['replace par-3 [A B|C]']],
    ['wyrazy „ust. 2-4 i 8” zastępuje się wyrazami „ust. 2-4, 8 i 8a”.', ['replace par-9 [ust. 2-4 i 8|ust. 2-4, 8 i 8a]']],
    [
      'w tytule, w § 1 w pkt 1 i w § 2 w pkt 1 wyraz „A” zastępuje się wyrazem „B”;',
      ['replace par-9#title, par-1/pkt-1, par-2/pkt-1 [A|B]'],
    ],
    [
      'użyte w § 3, w § 4 w ust. 1 i w § 5 wyrazy „A” zastępuje się wyrazami „B”',
      ['replace par-3, par-4/ust-1, par-5 [A|B] all'],
    ],
    ['w § 3 użyte dwukrotnie wyrazy „A” zastępuje się wyrazami „B”', ['replace par-3 [A|B] × 2']],
    ['w § 3 użyty po raz drugi wyraz „A” zastępuje się wyrazem „B”', ['replace par-3 [A|B] only 2']],
    [
      'skreśla się użyty w art. 21a w ust. 1 w pkt 1 i w ust. 2 wyraz „A”',
      ['delete art-21a/ust-1/pkt-1, art-21a/ust-2 [A|] all'],
    ],
    ['skreśla się w § 3 wyrazy „A”', ['delete par-3 [A|]']],
    ['w § 3 wyrazy „A” skreśla się', ['delete par-3 [A|]']],
    ['po wyrazach „A” dodaje się wyrazy „, B”', ['after par-9 [A|, B]']],
    ['w pkt 2 i 3 po wyrazie „A” dodaje się wyrazy „B”', ['after par-9/pkt-2, par-9/pkt-3 [A|B]']],
    ['w pkt 1 po wyrazie „A” dodaje się przecinek i wyrazy „B”', ['after par-9/pkt-1 [A|, B]']],
    ['przed wyrazem „A” dodaje się wyraz „B”', ['before par-9 [A|B]']],
    ['w § 4 na końcu dodaje się wyrazy „B”', ['end par-4 [|B]']],
    ['kwotę „30 000 zł” zastępuje się kwotą „40 000 zł”', ['replace par-9 [30 000 zł|40 000 zł]']],
    ['wyrazy „A” i „B” zastępuje się odpowiednio wyrazami „C” i „D”', ['replace par-9 [A|C]', 'replace par-9 [B|D]']],
    ['wyrazy „A” zastępuje się wyrazami „B”, a wyrazy „C” – wyrazami „D”', ['replace par-9 [A|B]', 'replace par-9 [C|D]']],
    ['w zdaniu drugim wyrazy „A” zastępuje się wyrazami „B”', ['replace par-9#2 [A|B]']],
    ['wyrazy „zwanej dalej „ustawą”” zastępuje się wyrazami „ustawy”', ['replace par-9 [zwanej dalej „ustawą”|ustawy]']],
    ['w § 2 zamiast wyrazów „A” powinno być „B”.', ['replace par-2 [A|B]']],
    ["wyraz ,,A'' zastępuje się wyrazem ,,B''", ['replace par-9 [A|B]']],
  ])('reads „%s”', (line, effects) => {
    expect(read(line)).toEqual(effects);
  });
});

describe('several operations in a line', () => {
  it.each([
    [
      'w pkt 2 kropkę zastępuje się średnikiem i dodaje się pkt 3-5 w brzmieniu: „3) a;”',
      ['mark par-9/pkt-2 [.|;]', 'insert par-9/pkt-3..5 in par-9'],
    ],
    [
      'w pkt 3 w lit. c przecinek zastępuje się średnikiem i uchyla się lit. d;',
      ['mark par-9/pkt-3/lit-c [,|;]', 'repeal par-9/pkt-3/lit-d'],
    ],
    ['w § 5 uchyla się ust. 2, a ust. 3 otrzymuje brzmienie: „3. X.”', ['repeal par-5/ust-2', 'replace par-5/ust-3']],
    [
      'w § 5 w ust. 1 wyrazy „A” zastępuje się wyrazami „B”, a w ust. 2 wyrazy „C” zastępuje się wyrazami „D”',
      ['replace par-5/ust-1 [A|B]', 'replace par-5/ust-2 [C|D]'],
    ],
    [
      'dotychczasową treść § 5 oznacza się jako ust. 1 i dodaje się ust. 2–4 w brzmieniu: „2. X.”',
      ['wrap par-5 as par-5/ust-1', 'insert par-5/ust-2..4 in par-5'],
    ],
    ['dotychczasowe ust. 2 i 3 oznacza się jako ust. 3 i 4', ['renumber par-9/ust-2, par-9/ust-3 as par-9/ust-3, par-9/ust-4']],
    [
      'w ppkt 1.1 dwukropek zastępuje się kropką i uchyla się ppkt 1.1.1 i 1.1.2,',
      ['mark :. ppkt 1.1 in par-9', 'repeal ppkt 1.1.1, 1.1.2 in par-9'],
    ],
    ['w pkt 2 dodaje się ppkt 2.5 w brzmieniu: „2.5. X.”', ['insert ppkt 2.5 in par-9/pkt-2']],
    ['ust. 2-4 otrzymują oznaczenie ust. 3-5', ['renumber par-9/ust-2..4 as par-9/ust-3..5']],
  ])('reads „%s”', (line, effects) => {
    expect(read(line)).toEqual(effects);
  });

  it('goes up from the place of the line above where a unit of its kind is named', () => {
    const inPoint: UnitPath = [
      { kind: 'par', number: '2' },
      { kind: 'pkt', number: '2' },
    ];
    expect(read('kropkę zastępuje się średnikiem i dodaje się pkt 3 w brzmieniu: „3) x.”', inPoint)).toEqual([
      'mark par-2/pkt-2 [.|;]',
      'insert par-2/pkt-3 in par-2',
    ]);
  });
});

describe('what is not certain', () => {
  it.each([
    '§ 5 otrzymuje brzmienie:',
    'w § 5 dodaje się odpowiednie postanowienia',
    'uchyla się przepisy sprzeczne z uchwałą',
    'w § 5 ust. 2 otrzymuje brzmienie „2. A.” z zastrzeżeniem § 7',
    'wyrazy „A”, „B” i „C” zastępuje się wyrazami „D” i „E”',
    '§ 5 otrzymuje brzmienie określone w załączniku do uchwały',
  ])('is left unread: „%s”', (line) => {
    expect(read(line)).toBeNull();
  });

  it.each([
    'w załączniku nr 1 treść zastępuje się treścią: „X.”',
    'uchyla się § 4 w całości oraz § 5 w części dotyczącej opłat',
    'skreśla się § 4 w części',
    '§ 4 zmienia się na § 5',
    'w § 4 termin 7 zastępuje się terminem 14 dni',
    'w § 4 kwotę 100 zł zwiększa się o 30 zł, tj. do kwoty 120 zł',
    'w § 4 uchyla się ust. 1 i otrzymuje brzmienie: „4. X.”',
    'w § 3 ust. 1 w § 4 wyrazy „A” zastępuje się wyrazami „B”',
    'Stwierdzam nieważność § 4 uchwały nr X/1/2019 w zakresie, w jakim dotyczy mieszkańców.',
    'Uchyla się § 3 uchwały nr X/1/2019 oraz uchwałę nr X/2/2019.',
  ])('„%s” is left unread', (line) => {
    expect(read(line)).toBeNull();
  });

  it.each([
    ['w § 5 ', 'w ust. 1 i 2 oraz ', ''],
    ['', '„', ''],
    ['wyrazy ', '„a” i ', 'zastępuje się'],
  ])('is read in time that grows with the line: „%s%s…%s”', (start, piece, end) => {
    expect(growsWithLength(read, (length) => start + piece.repeat(length / piece.length) + end)).toBe(true);
  });
});
