import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

const place = { line: 2, column: 8, endLine: 2, endColumn: 13 };

describe('excerpt', () => {
  it('sets the words at fault apart from their line', () => {
    expect(excerpt('---\r\ntytuł: Prace\r\n', place)).toEqual({ before: 'tytuł: ', fault: 'Prace', after: '' });
  });

  it('ends with the line, and is empty where there is none', () => {
    expect(excerpt('a\nb c d\ne', { line: 2, column: 3, endLine: 3, endColumn: 2 })).toEqual({
      before: 'b ',
      fault: 'c d',
      after: '',
    });
    expect(excerpt('a', place)).toEqual({ before: '', fault: '', after: '' });
  });

  it('is cut where the line is long', () => {
    const long = 'x'.repeat(200);
    const { before, after } = excerpt(`${long}błąd${long}`, { line: 1, column: 201, endLine: 1, endColumn: 205 });
    expect([before.length, after.length]).toEqual([71, 71]);
  });
});
