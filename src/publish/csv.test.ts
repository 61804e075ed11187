import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';

describe('a CSV file', () => {
  it('begins with the byte order mark and ends every row as RFC 4180 wants', () => {
    expect(
      csv([
        ['a', 1, null],
        ['ł', 2.5, ''],
      ]),
    ).toBe('\ufeffa,1,\r\nł,2.5,\r\n');
  });

  it('quotes commas, quotation marks and line ends', () => {
    expect(csv([['a, b', 'on "tak"', 'x\ny']])).toBe('\ufeff"a, b","on ""tak""","x\ny"\r\n');
  });

  it.each(['=1+1', '+48 600', '-5', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x","y")'])(
    'never lets a spreadsheet run %j',
    (text) => {
      expect(csv([[text]])).toMatch(/^\ufeff"?'/);
    },
  );

  it('leaves numbers numbers', () => {
    expect(csv([[-5, 410_000]])).toBe('\ufeff-5,410000\r\n');
  });
});
