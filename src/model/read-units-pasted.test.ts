import { describe, expect, it } from 'vitest';
import { lineIndex } from '../diagnostics/line-index.ts';
import { parseMarkdown } from '../content/markdown.ts';
import { growsWithLength } from '../testing/cpu-time.ts';
import { all, headingOf, lines, outline, read, unit } from '../testing/read-legal-text.ts';
import { allUnits } from './all-units.ts';
import { readUnits } from './read-units.ts';

const LAST = '§ 3. Uchwała wchodzi w życie z dniem 1 kwietnia 2019 r.';

describe('an attachment under a bare line', () => {
  it.each([
    ['its organ and day on further lines', 'Załącznik Nr 1 do Uchwały Nr X/425/2019\nRady Gminy Dolina\nz dnia 18 marca 2019 r.'],
    ['every line its own', 'Załącznik\ndo uchwały nr X/425/2019\nRady Gminy Dolina\nz dnia 18 marca 2019 r.'],
    ['paragraphs for lines', 'Załącznik nr 1 do uchwały nr X/425/2019\n\nRady Gminy Dolina\n\nz dnia 18 marca 2019 r.'],
    ['capitals', 'ZAŁĄCZNIK NR 1 DO UCHWAŁY NR X/425/2019\nRADY GMINY DOLINA\nZ DNIA 18 MARCA 2019 R.'],
    [
      'the right margin',
      `${' '.repeat(40)}Załącznik nr 1\n${' '.repeat(40)}do uchwały nr X/425/2019\n${' '.repeat(40)}Rady Gminy Dolina`,
    ],
    ['bold marks', '**Załącznik nr 1**\n**do uchwały nr X/425/2019**\n**Rady Gminy Dolina**'],
    ['an abbreviation', 'Zał. nr 1 do uchwały nr X/425/2019\nRady Gminy Dolina'],
    ['small letters', 'załącznik nr 1 do uchwały nr X/425/2019\nRady Gminy Dolina'],
  ])('opens with %s', (_, heading) => {
    const source = lines(LAST, heading, 'Tryb oceny wniosków', '1. Wnioski składa się w urzędzie.', '2. Wniosek zawiera opis.');
    expect(outline(source)).toEqual([
      'par-3: Uchwała wchodzi w życie z dniem 1 kwietnia 2019 r.',
      'zal-1',
      'zal-1-tekst: Tryb oceny wniosków',
      'zal-1-ust-1: Wnioski składa się w urzędzie.',
      'zal-1-ust-2: Wniosek zawiera opis.',
    ]);
    expect(headingOf(unit(source, 'zal-1'))).toMatch(/^do uchwały nr X\/425\/2019 rady gminy dolina/i);
  });

  it('opens after a signature, and restarts §', () => {
    const source = lines(
      LAST,
      'Przewodniczący Rady\nJan Kowalski',
      'Załącznik nr 2 do uchwały nr X/1/2019',
      '§ 1. Świetlica.',
      '§ 2. Dyżury.',
    );
    expect(all(source).map(({ id }) => id)).toEqual(['par-3', 'podpis', 'zal-2', 'zal-2-par-1', 'zal-2-par-2']);
    expect(read(source).faults).toEqual([]);
  });

  it.each([
    'Przyjmuje się regulamin, który stanowi\nzałącznik do niniejszej uchwały.',
    'Przyjmuje się regulamin, stanowiący\n\nzałącznik nr 1 do niniejszej uchwały.',
    'Przyjmuje się regulamin w brzmieniu, jakie określa\nZałącznik nr 1 do uchwały.',
    'Integralną częścią uchwały są:\n\nZałącznik nr 1 do uchwały nr X/1/2019,\n\nZałącznik nr 2.',
  ])('is none in a sentence that was wrapped: %s', (words) => {
    const source = lines(`§ 1. ${words}`, '§ 2. Wykonanie powierza się Wójtowi.');
    expect(all(source).map(({ id }) => id)).toEqual(['par-1', 'par-2']);
  });

  it('is none above the first unit of a text that is an attachment itself', () => {
    const source = lines(
      'Załącznik do uchwały nr X/1/2019\nRady Gminy Dolina',
      'Rozdział 1',
      'Cele',
      '§ 1. Cel.',
      'Załącznik nr 1 do Programu',
      '1. Karta.',
    );
    const units = readUnits(parseMarkdown(source, 0, 'legal'), source, lineIndex(source), () => undefined, {
      isAttachment: true,
    });
    expect(allUnits(units).map(({ id }) => id)).toEqual(['wstep', 'rozdz-1', 'par-1', 'zal-1', 'zal-1-ust-1']);
  });
});

describe('parts with Roman numbers', () => {
  it.each([
    ['headings', '## I. Cele programu', '## II. Zasady współpracy'],
    ['lines', 'I. Cele programu', 'II. Zasady współpracy'],
    ['lines with their title below', 'I.\nCele programu', 'II.\nZasady współpracy'],
    ['words', 'CZĘŚĆ I – Cele programu', 'CZĘŚĆ II – Zasady współpracy'],
  ])('are texts in which numbers begin anew, as %s', (_, first, second) => {
    const source = lines(first, '1. Celem jest rozwój.', second, '1. Zasadą jest jawność.', '2. Zasadę stosuje się zawsze.');
    const { units, faults } = read(source);
    expect(units.map((part) => [part.kind, headingOf(part), part.children.map(({ id }) => id)])).toEqual([
      ['text', 'Cele programu', ['ust-1']],
      ['text', 'Zasady współpracy', ['ust-1--2', 'ust-2']],
    ]);
    expect(units.map(({ label }) => label.replace(/^.* /u, '').replace('.', ''))).toEqual(['I', 'II']);
    expect(faults).toEqual([]);
  });

  it('stand over § where § stand between them', () => {
    const source = lines('I. POSTANOWIENIA OGÓLNE', '§ 1. Cel.', 'II. ZADANIA', '§ 2. Zadania.', '§ 3. Inne.');
    expect(read(source).units.map(({ label, children }) => [label, children.map(({ id }) => id)])).toEqual([
      ['I.', ['par-1']],
      ['II.', ['par-2', 'par-3']],
    ]);
  });

  it('stand in the unit whose list they are', () => {
    const source = lines('§ 5. Priorytety:', 'I. Sport', '1. Piłka.', '2. Siatka.', 'II. Kultura', '1. Teatr.', '§ 6. Inne.');
    expect(outline(source)).toEqual([
      'par-5: Priorytety:',
      'par-5-i-sport',
      'par-5-ust-1: Piłka.',
      'par-5-ust-2: Siatka.',
      'par-5-ii-kultura',
      'par-5-ust-1--2: Teatr.',
      'par-6: Inne.',
    ]);
    expect(outline(lines('1. Cel.', '2. Priorytety:', 'I. Sport', '1) piłka;', 'II. Kultura', '1) teatr.', '3. Okres.'))).toEqual(
      [
        'ust-1: Cel.',
        'ust-2: Priorytety:',
        'ust-2-i-sport',
        'ust-2-pkt-1: piłka;',
        'ust-2-ii-kultura',
        'ust-2-pkt-1--2: teatr.',
        'ust-3: Okres.',
      ],
    );
  });

  it('may be sentences', () => {
    const source = lines('I. Wprowadza się opłatę.', 'II. Wykonanie uchwały powierza się Wójtowi.');
    expect(read(source).units.map(({ label, text, heading }) => [label, text, heading])).toEqual([
      ['I.', 'Wprowadza się opłatę.', null],
      ['II.', 'Wykonanie uchwały powierza się Wójtowi.', null],
    ]);
  });

  it('warn of a number that is repeated in one of them', () => {
    const { faults } = read(lines('I. Cele', '1. Raz.', 'II. Zasady', '1. Raz.', '1. Dwa.'));
    expect(faults.map(({ rule, line, message }) => [rule, line, /linii (\d+)/u.exec(message)?.[1]])).toEqual([
      ['jednostka-powtorzona', 9, '7'],
    ]);
  });

  it('are none where a number stands alone', () => {
    expect(outline(lines('§ 1. Nagrodę ufundował', 'V. Kowalski.', '§ 2. Dalej.'))).toHaveLength(2);
  });
});

describe('markers as they are typed', () => {
  it('need no space after them', () => {
    expect(outline(lines('§ 1.Program przyjmuje się.', '§ 2.1.Zadania.', '2.Cele.', '§ 3.1)sport;', '2)kultura.'))).toEqual([
      'par-1: Program przyjmuje się.',
      'par-2',
      'par-2-ust-1: Zadania.',
      'par-2-ust-2: Cele.',
      'par-3',
      'par-3-pkt-1: sport;',
      'par-3-pkt-2: kultura.',
    ]);
  });

  it('may be two or more at the start of a line', () => {
    expect(outline(lines('§ 3. 1. 1) a) teatr,', 'b) film;', '2) sport.', '2. 1) raz;', '2) dwa.'))).toEqual([
      'par-3',
      'par-3-ust-1',
      'par-3-ust-1-pkt-1',
      'par-3-ust-1-pkt-1-lit-a: teatr,',
      'par-3-ust-1-pkt-1-lit-b: film;',
      'par-3-ust-1-pkt-2: sport.',
      'par-3-ust-2',
      'par-3-ust-2-pkt-1: raz;',
      'par-3-ust-2-pkt-2: dwa.',
    ]);
  });

  it('may be a whole row on one line', () => {
    const source = lines(
      '§ 2. 1. Stypendium wynosi **600** zł. 2. Dołącza się: 1) *odpis*; 2) zgodę. 3. Rozpatruje Wójt.',
      '§ 3. Dalej.',
    );
    expect(outline(source)).toEqual([
      'par-2',
      'par-2-ust-1: Stypendium wynosi 600 zł.',
      'par-2-ust-2: Dołącza się:',
      'par-2-ust-2-pkt-1: odpis;',
      'par-2-ust-2-pkt-2: zgodę.',
      'par-2-ust-3: Rozpatruje Wójt.',
      'par-3: Dalej.',
    ]);
    expect(all(source).map(({ at }) => source.slice(at, at + 2))).toEqual(['§ ', '1.', '2.', '1)', '2)', '3.', '§ ']);
  });

  it('are read after lines without punctuation, with no blank line between', () => {
    expect(outline('§ 1. Zadania\n1) sport\n2) kultura\n§ 2. Dalej.\nRozdział 2\nCele\n§ 3. Cel.')).toEqual([
      'par-1: Zadania',
      'par-1-pkt-1: sport',
      'par-1-pkt-2: kultura',
      'par-2: Dalej.',
      'rozdz-2',
      'par-3: Cel.',
    ]);
    expect(outline('§ 1. Zakres:\nz) taniec\nza) śpiew\nzb) gra')).toHaveLength(4);
  });

  it.each(['R o z d z i a ł  I V', 'R O Z D Z I A Ł  I V', 'Rozdział IV', '   Rozdział IV.'])(
    'are read spaced out: %s',
    (heading) => {
      const source = lines(heading, '     Cele programu', '§ 1. A.');
      expect(outline(source)).toEqual(['rozdz-iv', 'par-1: A.']);
      expect(headingOf(unit(source, 'rozdz-iv'))).toBe('Cele programu');
    },
  );
});

describe('a text without blank lines', () => {
  it('has the units it would have with them', () => {
    const text = [
      'Rada Gminy uchwala, co następuje:',
      '§ 1.',
      'Przyjmuje się Program, stanowiący',
      'załącznik do niniejszej uchwały.',
      '§ 2. Uchwała wchodzi w życie z dniem podjęcia.',
      '          Przewodniczący Rady Gminy',
      '          Adam Nowak',
      '          Załącznik',
      '          do Uchwały Nr X/77/2019',
      '          Rady Gminy Dolina',
      'PROGRAM WSPÓŁPRACY',
      'NA 2020 ROK',
      '        R o z d z i a ł   I',
      '        Postanowienia ogólne',
      '§ 1',
      'Definicje',
      'Ilekroć w Programie jest mowa o:',
      '1) ustawie - rozumie się ustawę',
      '2) dotacji - rozumie się dotację',
      '§ 2',
      'Cele',
      '1.Cel główny.',
      '        R o z d z i a ł   I I',
      '        Zasady',
      '§ 3. Zasady współpracy.',
      'Uzasadnienie',
      'Program uchwala się co roku.',
    ].join('\n');
    expect(outline(text)).toEqual([
      'wstep: Rada Gminy uchwala, co następuje:',
      'par-1: Przyjmuje się Program, stanowiący załącznik do niniejszej uchwały.',
      'par-2: Uchwała wchodzi w życie z dniem podjęcia.',
      'podpis: Przewodniczący Rady Gminy Adam Nowak',
      'zal-1',
      'zal-1-tekst: PROGRAM WSPÓŁPRACY NA 2020 ROK',
      'zal-1-rozdz-i',
      'zal-1-par-1: Definicje Ilekroć w Programie jest mowa o:',
      'zal-1-par-1-pkt-1: ustawie - rozumie się ustawę',
      'zal-1-par-1-pkt-2: dotacji - rozumie się dotację',
      'zal-1-par-2: Cele',
      'zal-1-par-2-ust-1: Cel główny.',
      'zal-1-rozdz-ii',
      'zal-1-par-3: Zasady współpracy.',
      'uzasadnienie: Program uchwala się co roku.',
    ]);
  });

  it('reads § without a stop before the number of its first unit', () => {
    expect(
      outline('§ 4. Cele.\n\n§ 5 1. Konkurs ogłasza Wójt.\n2. Oferty składa się pisemnie.\n\n§ 6 1) sport,\n2) kultura.'),
    ).toEqual([
      'par-4: Cele.',
      'par-5',
      'par-5-ust-1: Konkurs ogłasza Wójt.',
      'par-5-ust-2: Oferty składa się pisemnie.',
      'par-6',
      'par-6-pkt-1: sport,',
      'par-6-pkt-2: kultura.',
    ]);
  });

  it('reads a wrapped title of a chapter whole', () => {
    const source = 'Rozdział 2\nPostanowienia\nkońcowe\n\n§ 7. Program jest jawny.';
    expect(headingOf(unit(source, 'rozdz-2'))).toBe('Postanowienia końcowe');
    expect(outline(source)).toEqual(['rozdz-2', 'par-7: Program jest jawny.']);
  });

  it('tells of what looks like an ustęp inside a line', () => {
    const { faults } = read('§ 1. 1. Program przyjmuje rada 2. Program obejmuje gminę.');
    expect(faults.map(({ rule, line, column }) => [rule, line, column])).toEqual([['oznaczenie-w-wierszu', 1, 32]]);
  });

  it('tells of a § at the start of a line that is not the next', () => {
    const { faults, units } = read('§ 1. Zadania\n1. sport\n2. kultura\n§ 2. Dalej\n§ 9. Dotację przyznaje Wójt.');
    expect(units.map(({ id }) => id)).toEqual(['par-1', 'par-2']);
    expect(faults.map(({ rule, line, column }) => [rule, line, column])).toEqual([['oznaczenie-w-akapicie', 5, 1]]);
  });

  it('keeps citations at the start of a line for citations', () => {
    expect(all('§ 1. Zgodnie z\n§ 2\nstosuje się program.\nPrzepisy\nRozdział 3 Ustawy\nstosuje się wprost.')).toHaveLength(1);
    expect(all('§ 1. Zebranie prowadzi sołtys.\nPrzewodniczący Rady\notwiera obrady.')).toHaveLength(1);
  });
});

describe('tirets whose ends tell little', () => {
  it('are tirets where all end with nothing', () => {
    expect(outline(lines('§ 1. Mowa o:', '1) zadaniu:', '- sport', '- kultura', '- zdrowie', '§ 2. Dalej.')).slice(2, 5)).toEqual(
      ['par-1-pkt-1-tir-1: sport', 'par-1-pkt-1-tir-2: kultura', 'par-1-pkt-1-tir-3: zdrowie'],
    );
  });

  it.each(['albo', 'lub', 'i', 'oraz'])('go on after „%s”', (word) => {
    const source = lines('§ 1. Treści:', '1) gminy:', `– wytworzone ${word}`, `– sfinansowane, ${word}`, '– nabyte;', '2) inne.');
    expect(outline(source).slice(1, 5)).toEqual([
      'par-1-pkt-1: gminy:',
      `par-1-pkt-1-tir-1: wytworzone ${word}`,
      `par-1-pkt-1-tir-2: sfinansowane, ${word}`,
      'par-1-pkt-1-tir-3: nabyte;',
    ]);
  });

  it('end where the item after „lub” ends with nothing', () => {
    const source = lines('§ 1. Zadania:', '1) sport:', '– biegi lub', '– rajdy', '– dla dzieci;', '2) kultura.');
    expect(outline(source).slice(2, 5)).toEqual([
      'par-1-pkt-1-tir-1: biegi lub',
      'par-1-pkt-1-tir-2: rajdy',
      'par-1-pkt-1-wsp: dla dzieci;',
    ]);
  });

  it('stand under a point without a colon where several follow, or another point does', () => {
    expect(outline(lines('§ 1. Zadania:', '1) sport', '– biegi', '– rajdy', '2) kultura', '– teatr', '3) inne'))).toEqual([
      'par-1: Zadania:',
      'par-1-pkt-1: sport',
      'par-1-pkt-1-tir-1: biegi',
      'par-1-pkt-1-tir-2: rajdy',
      'par-1-pkt-2: kultura',
      'par-1-pkt-2-tir-1: teatr',
      'par-1-pkt-3: inne',
    ]);
  });
});

describe('a paragraph after a list', () => {
  const list = ['§ 1. Zadania:', '1) sport;', '2) kultura.'];

  it('is the unit’s that opened the list, where it is a sentence', () => {
    const source = lines(...list, 'Zadania te są priorytetowe.', 'Inne nie są.', '§ 2. Dalej.');
    expect(outline(source)).toEqual([
      'par-1: Zadania:',
      'par-1-pkt-1: sport;',
      'par-1-pkt-2: kultura.',
      'par-1-tekst: Zadania te są priorytetowe. Inne nie są.',
      'par-2: Dalej.',
    ]);
    expect(unit(source, 'par-1').children.map(({ kind }) => kind)).toEqual(['pkt', 'pkt', 'text']);
  });

  it('is the common part, where it goes on with the sentence of the list', () => {
    const source = lines(
      '§ 1. Dołącza się:',
      '1) odpis,',
      '2) kserokopię dowodu,',
      'które składa się w terminie 7 dni.',
      '§ 2. Dalej.',
    );
    expect(outline(source).slice(2, 4)).toEqual([
      'par-1-pkt-2: kserokopię dowodu,',
      'par-1-wsp: które składa się w terminie 7 dni.',
    ]);
    expect(outline(source.replace('dowodu,', 'dowodu')).slice(2, 4)).toEqual([
      'par-1-pkt-2: kserokopię dowodu',
      'par-1-wsp: które składa się w terminie 7 dni.',
    ]);
  });

  it('may be a line alone, where the line before had room for more', () => {
    expect(outline('§ 1. Zadania:\n1) sport;\n2) kultura.\nZadania te są priorytetowe.\n§ 2. Dalej.').slice(2)).toEqual([
      'par-1-pkt-2: kultura.',
      'par-1-tekst: Zadania te są priorytetowe.',
      'par-2: Dalej.',
    ]);
    const wrapped = '§ 1. Zadania:\n1) sport;\n2) kultura i ochrona dziedzictwa.\nZadania te są priorytetowe.\n§ 2. Dalej.';
    expect(outline(wrapped).slice(2, 3)).toEqual(['par-1-pkt-2: kultura i ochrona dziedzictwa. Zadania te są priorytetowe.']);
  });

  it('is the item’s, where items have paragraphs of their own or another item follows', () => {
    expect(outline(lines('§ 1. Zadania:', '1) sport.', 'Sport to zdrowie.', '2) kultura.', 'Kultura łączy.'))).toEqual([
      'par-1: Zadania:',
      'par-1-pkt-1: sport. Sport to zdrowie.',
      'par-1-pkt-2: kultura. Kultura łączy.',
    ]);
    expect(outline(lines(...list, 'Dotyczy to też kina.', '3) inne.')).at(-2)).toBe('par-1-pkt-2: kultura. Dotyczy to też kina.');
  });

  it('is that point’s, where it closes the letters of a point', () => {
    const source = lines('§ 1. Zadania:', '1) sport:', 'a) biegi,', 'b) rajdy.', 'Zadania te są stałe.', '2) kultura.');
    expect(outline(source).slice(-2)).toEqual(['par-1-pkt-1-tekst: Zadania te są stałe.', 'par-1-pkt-2: kultura.']);
  });
});

const wrapped = (...text: string[]): string => text.join('\n');

describe('titles beside the number of a §', () => {
  it('may stand in brackets, and its ustępy in one line after them', () => {
    const source = '§ 1. [Cele programu] 1. Celem jest rozwój. 2. Celem szczegółowym jest sport.\n\n§ 2. [1] Przypis.';
    expect(outline(source)).toEqual([
      'par-1',
      'par-1-ust-1: Celem jest rozwój.',
      'par-1-ust-2: Celem szczegółowym jest sport.',
      'par-2: [1] Przypis.',
    ]);
    expect(headingOf(unit(source, 'par-1'))).toBe('[Cele programu]');
  });

  it('may follow a dash, and go on in capitals on the next line', () => {
    const source = wrapped('ROZDZIAŁ 1', 'WYSOKOŚĆ ŚRODKÓW', 'NA REALIZACJĘ PROGRAMU', '§ 1 – Kwoty', '1. Planuje się 5 zł.');
    expect(headingOf(unit(source, 'rozdz-1'))).toBe('WYSOKOŚĆ ŚRODKÓW NA REALIZACJĘ PROGRAMU');
    expect(outline(source).slice(1)).toEqual(['par-1: Kwoty', 'par-1-ust-1: Planuje się 5 zł.']);
  });
});

describe('a line after a list that is pasted without blank lines', () => {
  it('closes the list where nothing in the text is wrapped', () => {
    const source = wrapped(
      '§ 1. Wykonanie tej uchwały Rady powierza się w całości:',
      '1) Wójtowi',
      '2) Skarbnikowi',
      'w zakresie ich zadań.',
    );
    expect(outline(source).at(-1)).toBe('par-1-wsp: w zakresie ich zadań.');
  });

  it('is the item’s where lines are wrapped', () => {
    const source = wrapped(
      '§ 1. Wykonanie uchwały powierza się:',
      '1) Wójtowi, który składa radzie sprawozdanie z jej',
      'wykonania do dnia 31 maja,',
      '2) Skarbnikowi',
      'w zakresie ich zadań.',
    );
    expect(outline(source).at(-1)).toBe('par-1-pkt-2: Skarbnikowi w zakresie ich zadań.');
  });

  it('is the unit’s own where it sums the items up', () => {
    const source = wrapped('§ 1. Środki na zadania w roku 2024:', '1) sport 10 zł', '2) kultura 5 zł', 'Razem 15 zł');
    expect(outline(source).at(-1)).toBe('par-1-tekst: Razem 15 zł');
  });
});

describe('a pasted text without end', () => {
  it.each([
    ['tirets that end with nothing', '- a\n', '§ 1. A:\n'],
    ['tirets of which one has a comma', '- b\n', '§ 1. A:\n\n- a,\n'],
    ['dashes after a point', '- b\n', '§ 1. A:\n\n1) b\n'],
    ['first parts', 'I. A\n', ''],
    ['parts', 'I. A\n\nII. B\n\n', ''],
    ['parts without a first', 'III. A\n', 'I. A\n\nII. B\n\n'],
    ['points with paragraphs', '1) a\n\nB.\n\n', '§ 1. A:\n\n'],
    ['paragraphs after a list', 'B c.\n\n', '§ 1. A:\n\n1) a.\n\n2) b.\n\n'],
    ['paragraphs after an item', 'bc d\n\n', '§ 1. A:\n\n1) a.\n\n2) b\n\n'],
    ['attachments', 'Załącznik\n', ''],
    ['chapters', 'Rozdział 1\n', ''],
    ['spaces', ' ', 'Załącznik nr 1'],
    ['spaces that do not break', '\u00a0', 'Uchyla się uchwałę'],
    ['superscripts', 'art. 1[1] ', '§ 1. A\n\n'],
    ['items on one line', '1) a; ', '§ 1. '],
  ])('of %s is read in linear time', (_, piece, beginning) => {
    expect(growsWithLength(read, (length) => beginning + piece.repeat(length / piece.length))).toBe(true);
  });
});
