import { describe, expect, it } from 'vitest';
import { lineIndex } from '../../diagnostics/line-index.ts';
import { reporter } from '../../diagnostics/reporter.ts';
import { readUnits } from '../../model/read-units.ts';
import { parseMarkdown } from '../../content/markdown.ts';
import type { Diagnostic } from '../../types.ts';
import { applySilences } from './apply-silences.ts';
import { checkStyle } from './check-style.ts';

function warnings(text: string, isOpen = true): Diagnostic[] {
  const found: Diagnostic[] = [];
  const lines = lineIndex(text);
  const units = readUnits(parseMarkdown(text, 0, 'legal'), text, lines, reporter('uchwaly/a.md', []));
  checkStyle(text, 0, { kind: 'act', isOpen }, units, lines, reporter('uchwaly/a.md', found));
  return found;
}

const places = (text: string): string[] =>
  warnings(text).map(({ rule, line, column }) => `${rule} ${String(line)}:${String(column)}`);

describe('warnings of style', () => {
  it('stand at the words they are about', () => {
    expect(places('§ 1. Zgodnie z art 5 pkt. 2:\n\n1) "kultura";')).toEqual([
      'skrot-jednostki 1:16',
      'skrot-jednostki 1:22',
      'cudzyslow-prosty 3:4',
    ]);
  });

  it('say what is missing where it is a space', () => {
    expect(warnings('§ 1. Zgodnie z art. 18 ust.2 uchwala się.').map(({ message }) => message)).toEqual([
      'W zapisie „ust.2” brakuje odstępu: poprawnie jest „ust. 2”.',
    ]);
  });

  it('on typography are for drafts alone', () => {
    expect(warnings('§ 1. Zgodnie z art 5 pkt. 2 "kultura".', false)).toEqual([]);
  });

  it('are given for a day of the week that is wrong, and not for a right one', () => {
    expect(places('§ 1. Posiedzenie odbędzie się w poniedziałek 24 października 2019 r.')).toEqual(['dzien-tygodnia 1:33']);
    expect(warnings('§ 1. We wtorek, dnia 2 maja 2020 r.')[0]?.message).toContain('tego dnia wypada sobota');
    expect(places('§ 1. W czwartek 24 października 2019 r. i we wtorki.')).toEqual([]);
  });

  it('are given for a span that ends before it begins', () => {
    expect(places('§ 1. Od dnia 5 maja 2020 r. do dnia 1 maja 2020 r. trwa nabór.')).toEqual(['okres-odwrocony 1:6']);
    expect(places('§ 1. W dniach 11–4 października 2019 r.')).toEqual(['okres-odwrocony 1:15']);
    expect(places('§ 1. Od 1 maja 2020 r. do 5 maja 2020 r., 4–11 października 2019 r.')).toEqual([]);
  });

  it('are given for gaps in numbering that nothing explains', () => {
    expect(places('§ 1. A:\n\n1) a;\n\n3) b.\n\n§ 3. B.')).toEqual(['numeracja-luka 5:1', 'numeracja-luka 7:1']);
    expect(places('§ 1. A:\n\na) a,\n\nd) b.')).toEqual(['numeracja-luka 5:1']);
  });

  it('are not given for numbering that explains itself', () => {
    for (const text of [
      '§ 1. A:\n\n1) a;\n\n2) (uchylony);\n\n3) b.',
      '§ 1. A.\n\n§ 1a. B.\n\n§ 2. C.',
      '§ 1. 1. A:\n\n1) a.\n\n2. B:\n\n1) b.',
      '§ 1. A:\n\np) a,\n\nr) b.',
      '## Rozdział 1. A\n\n§ 1. A.\n\n## Rozdział 2. B\n\n§ 2. B.\n\n## Załącznik nr 1\n\n§ 1. C.',
      '§ 1. W uchwale § 5 otrzymuje brzmienie:\n\n„§ 5. 1. Nowe.\n\n4. Inne.”.\n\n§ 2. Wchodzi w życie.',
    ]) {
      expect(places(text)).toEqual([]);
    }
  });
});

describe('silences', () => {
  const place = { line: 2, column: 3, endLine: 2, endColumn: 9 };
  const gap = warnings('§ 1. A.\n\n§ 3. B.');

  it('take away the warnings they name, in their file alone', () => {
    expect(applySilences([{ file: 'uchwaly/a.md', keyPlaces: { 'wyciszone.numeracja-luka': place } }], gap)).toEqual([]);
    expect(applySilences([{ file: 'uchwaly/b.md', keyPlaces: { 'wyciszone.numeracja-luka': place } }], gap)).toEqual(gap);
  });

  it('can not take away errors, and are told where they name no rule', () => {
    const keyPlaces = { 'wyciszone.klucz-nieznany': place, 'wyciszone.numeracja-luki': place };
    expect(applySilences([{ file: 'uchwaly/a.md', keyPlaces }], gap).map(({ rule, message }) => [rule, message])).toEqual([
      ['numeracja-luka', expect.any(String)],
      ['wyciszenie-bledu', expect.stringContaining('klucz-nieznany')],
      ['wyciszenie-nieznane', expect.stringContaining('Czy chodziło o „numeracja-luka”?')],
    ]);
  });
});
