import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineIndex } from './line-index.ts';

const at = (text: string, offset: number): [number, number] => {
  const { line, column } = lineIndex(text).place(offset);
  return [line, column];
};

describe('lineIndex', () => {
  it.each([
    ['LF', 'Rada\nMiejska\n\nLeszna'],
    ['CRLF', 'Rada\r\nMiejska\r\n\r\nLeszna'],
    ['a lone CR', 'Rada\rMiejska\r\rLeszna'],
  ])('counts lines that end in %s', (_, text) => {
    expect(at(text, 0)).toEqual([1, 1]);
    expect(at(text, text.indexOf('Miejska'))).toEqual([2, 1]);
    expect(at(text, text.indexOf('jska'))).toEqual([2, 4]);
    expect(at(text, text.indexOf('Leszna'))).toEqual([4, 1]);
  });

  it('gives a line end the last column of its own line', () => {
    expect(at('ab\ncd', 2)).toEqual([1, 3]);
    expect(at('ab\r\ncd', 3)).toEqual([1, 4]);
    expect(at('ab\n', 3)).toEqual([2, 1]);
  });

  it('counts columns in UTF-16 units', () => {
    expect(at('ł😀a', 3)).toEqual([1, 4]);
  });

  it('spans lines from the start to the end of a place', () => {
    expect(lineIndex('Rada\nMiejska').place(2, 5)).toEqual({ line: 1, column: 3, endLine: 2, endColumn: 3 });
  });

  it('is one character long unless told', () => {
    expect(lineIndex('Rada').place(1)).toEqual({ line: 1, column: 2, endLine: 1, endColumn: 3 });
  });

  it('stays inside the text', () => {
    expect(lineIndex('ab\nc').place(-5, 1)).toMatchObject({ line: 1, column: 1 });
    expect(lineIndex('ab\nc').place(100, 100)).toEqual({ line: 2, column: 2, endLine: 2, endColumn: 2 });
    expect(lineIndex('').place(0)).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 1 });
  });

  it('agrees with the lines an editor shows, at every offset', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'ł', '\n', '\r\n'), { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const index = lineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const before = text.slice(0, offset).split('\n');
          expect(index.place(offset)).toMatchObject({ line: before.length, column: (before.at(-1) ?? '').length + 1 });
        }
      }),
    );
  });
});
