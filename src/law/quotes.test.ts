import { describe, expect, it } from 'vitest';
import { openQuotes, quotations } from './quotes.ts';

const quoted = (text: string): string[] => quotations(text).map(({ start, end }) => text.slice(start, end));

describe('quotations of a text', () => {
  it.each([
    ['brzmienie: „sport”; „kultura”.', ['„sport”', '„kultura”']],
    ['„a „b” c” d”', ['„a „b” c”']],
    ['“sport“ i "kultura"', ['“sport“', '"kultura"']],
    [",,sport''", [",,sport'"]],
    [",, sport''", []],
    ['sport, kultura', []],
    ['„sport', []],
    ['sport” i „kultura”', ['„kultura”']],
    ['("§ 5" i "5", "(a)" "*b*")', ['"§ 5"', '"5"', '"(a)"', '"*b*"']],
    ['5" rura', []],
    ['x " y" z', []],
    ["d'Arc", []],
    ['', []],
  ])('are the outermost that are closed: %s', (text, wanted) => {
    expect(quoted(text)).toEqual(wanted);
  });

  it.each([
    ['„a', 0, 1],
    ['„a „b', 0, 2],
    ['a”', 1, 0],
    ['a” b”', 1, 0],
    ['a', 2, 2],
    [',,a', 0, 1],
    ["a''", 1, 0],
  ])('that are open after %s, %d before it', (text, before, after) => {
    expect(openQuotes(text, before)).toBe(after);
  });
});
