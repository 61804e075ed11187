import { describe, expect, it } from 'vitest';
import { applyEdits, quotationEdits } from './quotation-marks.ts';

const polish = (text: string): string => applyEdits(text, quotationEdits(text));

describe('quotation marks', () => {
  it('become „…” whichever way they were typed', () => {
    expect(polish('uchwala się "Program współpracy" na rok')).toBe('uchwala się „Program współpracy” na rok');
    expect(polish(`uchwala się ,,Program współpracy'', zwany dalej`)).toBe('uchwala się „Program współpracy”, zwany dalej');
    expect(polish('wyrazy “31 marca” zastępuje się')).toBe('wyrazy „31 marca” zastępuje się');
    expect(polish('zwane dalej „małymi grantami“.')).toBe('zwane dalej „małymi grantami”.');
  });

  it('are paired over paragraphs, as new wording of several units needs', () => {
    expect(polish('brzmienie:\n\n"2. Zadania:\n\n1) kultura;\n\n2) sport.";')).toBe(
      'brzmienie:\n\n„2. Zadania:\n\n1) kultura;\n\n2) sport.”;',
    );
  });

  it('stay as they are where the partner is missing or the place tells nothing', () => {
    expect(polish('rura 5" i kolano')).toBe('rura 5" i kolano');
    expect(polish('art. 5 ust. 1,,2')).toBe('art. 5 ust. 1,,2');
    expect(polish('zadania ":\n\n"kultura" i sport')).toBe('zadania ":\n\n„kultura” i sport');
    expect(polish('„Program”')).toBe('„Program”');
  });

  it('are left alone where there are no words', () => {
    const text = '<a href="x">tekst</a> "cytat"';
    expect(applyEdits(text, quotationEdits(text, [[0, 12]]))).toBe('<a href="x">tekst</a> „cytat”');
  });
});

describe('a mark that looks the same at both ends', () => {
  it.each([
    // Opens at the start, after a blank, a bracket, a dash or another mark; closes before a stop, a bracket or the end.
    ['"a"', '„a”'],
    ['("a")', '(„a”)'],
    ['["a"]', '[„a”]'],
    ['{"a"}', '{„a”}'],
    ['–"a"–', '–„a”–'],
    ['a/"b"/c', 'a/„b”/c'],
    ['x "a"; "b": "c"! "d"?', 'x „a”; „b”: „c”! „d”?'],
    ['„"a"”', '„„a””'],
    ['“a“, “b“', '„a”, „b”'],
    [",,a''", '„a”'],
    [",,a'' b", '„a” b'],
    // Marks of one role act wherever they stand.
    ['słowo„a" b', 'słowo„a” b'],
    ['słowo,,a" b', 'słowo„a” b'],
    ['"a”b', '„a”b'],
    [`"a''b`, '„a”b'],
    ['x "a "b" c" d', 'x „a „b” c” d'],
    ['"a " b', '"a " b'],
    // The place tells nothing: between letters, between blanks; the partner is missing.
    ['a"b" c', 'a"b" c'],
    ['a " b "', 'a " b "'],
    ['"a', '"a'],
    ['a"', 'a"'],
    [",, a''", ",, a''"],
  ])('%s becomes %s', (typed, written) => {
    expect(polish(typed)).toBe(written);
  });

  it('changes alone where its partner is Polish already', () => {
    expect(quotationEdits('„a"')).toEqual([{ at: 2, length: 1, replacement: '”' }]);
    expect(quotationEdits('"a”')).toEqual([{ at: 0, length: 1, replacement: '„' }]);
  });

  it('is passed over in a place without words, up to its end', () => {
    const text = '"a" "b"';
    expect(quotationEdits(text, [[0, 1]])).toEqual([
      { at: 4, length: 1, replacement: '„' },
      { at: 6, length: 1, replacement: '”' },
    ]);
    expect(quotationEdits(text, [[1, 2]])).toHaveLength(4);
    expect(
      quotationEdits(text, [
        [2, 3],
        [6, 7],
      ]),
    ).toEqual([]);
  });
});
