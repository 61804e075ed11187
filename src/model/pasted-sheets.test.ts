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

  it('keeps a line in a cell, and the lines of Windows', () => {
    expect(withTables('a\tb|c\r\n1\t2\r\n\r\nKoniec.\r\n', 0)).toBe('| a | b\\|c |\n| --- | --- |\n| 1 | 2 |\r\n\r\nKoniec.\r\n');
  });

  it.each(['1.\tRada uchwala.\n2.\tWójt wykonuje.\n', 'Jeden\twiersz.\n', '\tkod\tkod\n\tkod\tkod\n', '| a\tb |\n| c\td |\n'])(
    'is nothing else: %j',
    (text) => {
      expect(pastedSheets(text, 0)).toEqual([]);
    },
  );
});
