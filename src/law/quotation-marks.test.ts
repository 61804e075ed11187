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
    expect(polish('„Program”')).toBe('„Program”');
  });

  it('are left alone where there are no words', () => {
    const text = '<a href="x">tekst</a> "cytat"';
    expect(applyEdits(text, quotationEdits(text, [[0, 12]]))).toBe('<a href="x">tekst</a> „cytat”');
  });
});
