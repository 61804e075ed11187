import { describe, expect, it } from 'vitest';
import { all, lines, outline, read } from '../testing/read-legal-text.ts';

describe('units of an act', () => {
  it('are known by their markers, whether headings or bare lines', () => {
    const bare = lines('§ 1. Uchwala się program.', '1. Program obejmuje rok 2020.', '1) kultura;', 'a) teatr,');
    const headed = lines('### § 1.', 'Uchwala się program.', '1. Program obejmuje rok 2020.', '1) kultura;', 'a) teatr,');
    const expected = [
      'par-1: Uchwala się program.',
      'par-1-ust-1: Program obejmuje rok 2020.',
      'par-1-ust-1-pkt-1: kultura;',
      'par-1-ust-1-pkt-1-lit-a: teatr,',
    ];
    expect(outline(bare)).toEqual(expected);
    expect(outline(headed)).toEqual(expected);
  });

  it('are the same for paragraphs, single lines and indented lines', () => {
    const text = ['§ 1. Zadania:', '1) kultura:', 'a) teatr,', 'b) muzyka;', '2) sport.'];
    expect(outline(text.join('\n'))).toEqual(outline(lines(...text)));
    expect(outline(text.map((line, index) => ' '.repeat(index * 4) + line).join('\n\n'))).toEqual(outline(lines(...text)));
    expect(outline(text.join('\r\n'))).toEqual(outline(lines(...text)));
  });

  it('are two where § and ustęp stand on one line', () => {
    expect(outline('§ 2. 1. Wykonanie powierza się Prezydentowi.')).toEqual([
      'par-2',
      'par-2-ust-1: Wykonanie powierza się Prezydentowi.',
    ]);
    expect(outline('Art. 5. 1. Organy współpracują.')).toEqual(['art-5', 'art-5-ust-1: Organy współpracują.']);
    expect(outline('### § 2. 1. Wykonanie.')).toEqual(['par-2', 'par-2-ust-1: Wykonanie.']);
  });

  it('do not take a citation after a marker for another unit', () => {
    expect(outline(lines('§ 1. W uchwale:', '1) § 2 ust. 1 otrzymuje nowe brzmienie;'))).toEqual([
      'par-1: W uchwale:',
      'par-1-pkt-1: § 2 ust. 1 otrzymuje nowe brzmienie;',
    ]);
  });

  it('do not take a dash after the number of § for a tiret', () => {
    expect(outline('§ 6. – z zastrzeżeniem § 7.')).toEqual(['par-6: – z zastrzeżeniem § 7.']);
  });

  it('begin without a space after § and with § alone on its line', () => {
    expect(outline(lines('§1. Uchwala się program.', '§ 2', 'Uchwała wchodzi w życie.'))).toEqual([
      'par-1: Uchwala się program.',
      'par-2: Uchwała wchodzi w życie.',
    ]);
  });

  it('show the number of § in one way, the others as written', () => {
    const labels = all(lines('§5a', '2a. Ustęp.', '1aa) punkt;', 'za) litera,', '- tiret,')).map(({ label }) => label);
    expect(labels).toEqual(['§ 5a.', '2a.', '1aa)', 'za)', '–']);
  });

  it('keep inserted numbers, gaps and letters beyond z in their ids', () => {
    const source = lines(
      '§ 2. 1. A.',
      '2. B.',
      '2d. C.',
      '2da. D:',
      '1) e;',
      '1a) f;',
      '1aa) g;',
      '7) h:',
      'z) i,',
      'za) j,',
      'ł) k.',
    );
    expect(all(source).map(({ id }) => id)).toEqual([
      'par-2',
      'par-2-ust-1',
      'par-2-ust-2',
      'par-2-ust-2d',
      'par-2-ust-2da',
      'par-2-ust-2da-pkt-1',
      'par-2-ust-2da-pkt-1a',
      'par-2-ust-2da-pkt-1aa',
      'par-2-ust-2da-pkt-7',
      'par-2-ust-2da-pkt-7-lit-z',
      'par-2-ust-2da-pkt-7-lit-za',
      'par-2-ust-2da-pkt-7-lit-ł',
    ]);
    expect(read(source).faults).toEqual([]);
  });

  it('keep superscript numbers apart, without a warning', () => {
    const source = lines('Art. 4. A.', 'Art. 4^1^. B.', 'Art. 41. C.');
    expect(outline(source)).toEqual(['art-4: A.', 'art-4-1: B.', 'art-41: C.']);
    expect(read(source).faults).toEqual([]);
  });

  it.each(['22[1]', '22^1^', '22¹'])('have one id however their superscript is written: %s', (number) => {
    const source = lines(`§ 22. A.`, `§ ${number}. B:`, `1) c;`, `1[2]) d.`);
    expect(outline(source)).toEqual(['par-22: A.', 'par-22-1: B:', 'par-22-1-pkt-1: c;', 'par-22-1-pkt-1-2: d.']);
    expect(all(source).map(({ label }) => label)).toEqual(['§ 22.', '§ 22¹.', '1)', '1²)']);
  });

  it('skip the levels that the text skips', () => {
    expect(outline(lines('§ 2. Definicje:', '3) Miasto;', '§ 3. Zadania:', 'a) teatr,', '– premiery'))).toEqual([
      'par-2: Definicje:',
      'par-2-pkt-3: Miasto;',
      'par-3: Zadania:',
      'par-3-lit-a: teatr,',
      'par-3-wsp: premiery',
    ]);
  });

  it('number what stands before any § at the top', () => {
    expect(outline(lines('1. Przyjmuje się program.', '2. Wykonanie powierza się Wójtowi.'))).toEqual([
      'ust-1: Przyjmuje się program.',
      'ust-2: Wykonanie powierza się Wójtowi.',
    ]);
  });

  it('are repealed only where the mark is their whole text', () => {
    const repealed = all(
      lines('§ 1. (uchylony)', '§ 2. 1. (uchylony).', '2. Zostaje.', '3) (skreślony);', '§ 3. Uchyla się § 1 (uchylony).'),
    )
      .filter(({ repealed: is }) => is)
      .map(({ id }) => id);
    expect(repealed).toEqual(['par-1', 'par-2-ust-1', 'par-2-ust-2-pkt-3']);
  });

  it('continue over unmarked lines and paragraphs', () => {
    expect(outline('§ 1. Program obejmuje zadania\nz zakresu kultury.\n\nStosuje się go od stycznia.')).toEqual([
      'par-1: Program obejmuje zadania z zakresu kultury. Stosuje się go od stycznia.',
    ]);
  });

  it('do not begin at a date, a decimal or a lone dash inside a paragraph', () => {
    const source = '§ 1. Sesję zwołano na dzień\n24.10.2019 r., a kwotę\n1.5 mln zł podzielono.';
    expect(all(source)).toHaveLength(1);
  });

  it('do not begin in the middle of a sentence that a line break cuts before a number', () => {
    expect(all('§ 1. Zgodnie z załącznikiem nr\n3. Kwoty podzielono')).toHaveLength(1);
    expect(all('§ 1. Na podstawie przepisu\n§ 2. mowa o wyjątku')).toHaveLength(1);
  });

  it('know the offset of their first character', () => {
    const source = lines('Rada uchwala:', '**§ 1.** Program.', '## Rozdział 2', '§ 3. 1. Zadania.');
    expect(all(source).map(({ id, at }) => `${id}: ${source.slice(at, at + 4)}`)).toEqual([
      'wstep: Rada',
      'par-1: § 1.',
      'rozdz-2: Rozd',
      'par-3: § 3.',
      'par-3-ust-1: 1. Z',
    ]);
  });
});

describe('repeated numbers', () => {
  it('get --2 with a warning at the repeat, and the units below build on it', () => {
    const source = lines('§ 3. Pierwszy.', '1. Ustęp.', '§ 3. Drugi.', '1. Ustęp.', '§ 3. Trzeci.');
    expect(all(source).map(({ id }) => id)).toEqual(['par-3', 'par-3-ust-1', 'par-3--2', 'par-3--2-ust-1', 'par-3--3']);
    const { faults } = read(source);
    expect(faults).toMatchObject([
      { rule: 'jednostka-powtorzona', severity: 'warning', blocking: false, line: 5, column: 1 },
      { rule: 'jednostka-powtorzona', line: 9, column: 1 },
    ]);
    expect(faults[0]?.message).toContain('w linii 1');
  });

  it('are warned about at the same line and column with CRLF', () => {
    const source = '§ 3. Pierwszy\nwiersz.\n\n  **§ 3.** Drugi.';
    const places = [source, source.replaceAll('\n', '\r\n')].map((text) =>
      read(text).faults.map(({ line, column }) => [line, column]),
    );
    expect(places).toEqual([[[4, 5]], [[4, 5]]]);
  });

  it('are no repeat in another § or in an attachment', () => {
    expect(read(lines('§ 1. A:', '1) b;', '§ 2. C:', '1) d.', '## Załącznik nr 1', '§ 1. E.')).faults).toEqual([]);
  });
});

describe('tirets and common parts', () => {
  it('count tirets below the unit that ends with a colon', () => {
    expect(outline(lines('§ 1. Podmioty:', '1) prawne:', '- spółki,', '– fundacje;', '2) inne.'))).toEqual([
      'par-1: Podmioty:',
      'par-1-pkt-1: prawne:',
      'par-1-pkt-1-tir-1: spółki,',
      'par-1-pkt-1-tir-2: fundacje;',
      'par-1-pkt-2: inne.',
    ]);
  });

  it('put double tirets below a tiret', () => {
    expect(
      outline(lines('§ 1. 1. Podmioty:', 'a) prawne:', '– spółki:', '– – miejskie,', '– – prywatne,', '– fundacje.')),
    ).toEqual([
      'par-1',
      'par-1-ust-1: Podmioty:',
      'par-1-ust-1-lit-a: prawne:',
      'par-1-ust-1-lit-a-tir-1: spółki:',
      'par-1-ust-1-lit-a-tir-1-tir-1: miejskie,',
      'par-1-ust-1-lit-a-tir-1-tir-2: prywatne,',
      'par-1-ust-1-lit-a-tir-2: fundacje.',
    ]);
  });

  it('take a dash after the last item of a list for the common part of the unit that opens it', () => {
    expect(
      outline(
        lines('§ 5. 1. Zasady.', '2. Organizacje:', '1) kościelne,', '2) sportowe', '– jeżeli działają w Lesznie.', '3. Inne.'),
      ),
    ).toEqual([
      'par-5',
      'par-5-ust-1: Zasady.',
      'par-5-ust-2: Organizacje:',
      'par-5-ust-2-pkt-1: kościelne,',
      'par-5-ust-2-pkt-2: sportowe',
      'par-5-ust-2-wsp: jeżeli działają w Lesznie.',
      'par-5-ust-3: Inne.',
    ]);
  });

  it('take a dash after a tiret without punctuation for the common part of the tirets', () => {
    expect(outline(lines('§ 1. Zadania:', '1) sport:', '– biegi,', '– rajdy', '– dla dzieci;', '2) kultura.'))).toEqual([
      'par-1: Zadania:',
      'par-1-pkt-1: sport:',
      'par-1-pkt-1-tir-1: biegi,',
      'par-1-pkt-1-tir-2: rajdy',
      'par-1-pkt-1-wsp: dla dzieci;',
      'par-1-pkt-2: kultura.',
    ]);
  });
});
