import { describe, expect, it } from 'vitest';
import { pastedSheets, withTables } from './pasted-sheets.ts';

describe('a sheet pasted as text', () => {
  it('becomes a table apart from the lines around it, with every word', () => {
    expect(
      withTables('Plan:\nZadanie\tKwota\tUwagi\nSport\t10 000\nKultura\t5 000\tjak w 2025\n\tRazem\t15 000\nKoniec.\n', 0),
    ).toBe(
      [
        'Plan:',
        '',
        '| Zadanie | Kwota | Uwagi |',
        '| --- | --- | --- |',
        '| Sport | 10 000 |  |',
        '| Kultura | 5 000 | jak w 2025 |',
        '|  | Razem | 15 000 |',
        '',
        'Koniec.',
        '',
      ].join('\n'),
    );
  });

  it('is known by semicolons, too, where three lines have as many', () => {
    expect(withTables('Zadanie;Kwota;Rok\nSport;10 000;2026\nKultura;5 000;2026\n', 0)).toBe(
      '| Zadanie | Kwota | Rok |\n| --- | --- | --- |\n| Sport | 10 000 | 2026 |\n| Kultura | 5 000 | 2026 |\n',
    );
  });

  it('keeps a line in a cell, and the lines of Windows', () => {
    expect(withTables('a\tb|c\r\n1\t2\r\n\r\nKoniec.\r\n', 0)).toBe('| a | b\\|c |\n| --- | --- |\n| 1 | 2 |\r\n\r\nKoniec.\r\n');
  });

  it.each([
    '1.\tRada uchwala.\n2.\tWójt wykonuje.\n',
    'Jeden\twiersz.\n',
    '\tkod\tkod\n\tkod\tkod\n',
    '| a\tb |\n| c\td |\n',
    'a) sport; b) kultura;\nc) nauka; d) zdrowie;\ne) pomoc; f) praca;\n',
    '1) a; b; c\n2) d; e; f\n3) g; h; i\n',
  ])('is nothing else: %j', (text) => {
    expect(pastedSheets(text, 0)).toEqual([]);
  });
});
