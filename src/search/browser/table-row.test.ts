import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { rowsOf, sayRow } from './table-row.ts';

const TABLE = [
  '1. Na zadania przeznacza się:',
  'Lp.\tZadanie\tKwota (zł)',
  '1\tSport\t90 000',
  '2\tKluby seniora\t18 000',
  '\tRazem\t108 000',
  '2. Środki można przenosić.',
].join('\n');

const word =
  (stem: string) =>
  ({ text }: { readonly text: string }): boolean =>
    text.startsWith(stem);
const shown = (...stems: readonly string[]): string =>
  excerptOf(TABLE, stems.map(word))
    .map(({ text }) => text)
    .join('');

describe('rowsOf', () => {
  it('knows rows by their heads, and leaves out the heads and what stands around', () => {
    expect(rowsOf(TABLE).map(sayRow)).toEqual([
      'Lp.: 1; Zadanie: Sport; Kwota (zł): 90 000',
      'Lp.: 2; Zadanie: Kluby seniora; Kwota (zł): 18 000',
      'Zadanie: Razem; Kwota (zł): 108 000',
    ]);
    expect(rowsOf('Bez tabeli.')).toEqual([]);
  });

  it('takes each table by its own heads', () => {
    expect(rowsOf('A\tB\n1\t2\nproza\nC\tD\n3\t4').map(sayRow)).toEqual(['A: 1; B: 2', 'C: 3; D: 4']);
  });
});

describe('excerptOf', () => {
  it('says the row of a table that was found, with heads and sums, and marks what was asked for', () => {
    expect(shown('senior')).toBe('Lp.: 2; Zadanie: Kluby seniora; Kwota (zł): 18 000');
    expect(excerptOf(TABLE, [word('senior')]).find(({ marked }) => marked)?.text).toBe('seniora');
  });

  it('says the row that has most of the words, and does not take words of the head for a row', () => {
    expect(shown('kwot', 'sport')).toContain('Sport; Kwota (zł): 90 000');
    expect(shown('kwot', 'sport')).not.toContain('senior');
    expect(shown('zadan', 'przenosi')).toContain('Środki można przenosić');
  });

  it('says the row with most words of a term that is several words', () => {
    const table =
      'Zadanie\tKwota\nWspieranie rodziny\t180 000\nWspieranie kultury fizycznej\t90 000\nWspieranie organizacji\t21 000';
    const sport = ({ text }: { readonly text: string }): boolean => /^(?:wspierani|kultur|fizyczn)/iu.test(text);
    expect(
      excerptOf(table, [sport])
        .map(({ text }) => text)
        .join(''),
    ).toBe('Zadanie: Wspieranie kultury fizycznej; Kwota: 90 000');
  });

  it('shows what stands outside of tables without their marks', () => {
    expect(shown('przenosi')).not.toMatch(/[\t\n]/);
  });
});
