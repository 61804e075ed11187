import { describe, expect, it } from 'vitest';
import { read } from '../../testing/read-legal-text.ts';
import type { Unit } from '../../types.ts';
import { firstAfter, isInTable, quoteAround, unitText } from './unit-text.ts';

function firstUnit(source: string): Unit {
  const [unit] = read(source).units;
  if (unit === undefined) throw new Error(source);
  return unit;
}

const spans = (...ends: readonly number[]): { start: number; end: number }[] => ends.map((end) => ({ start: end - 2, end }));

describe('what a unit says', () => {
  const SOURCE = '§ 1. W § 2 wyrazy „art. 5” i „Wójt” skreśla się.\n\n> ust. 3 i „gmina”\n\nNowe „pkt 4”.';
  const unit = firstUnit(SOURCE);
  const text = unitText(unit);
  const words = ({ start, end }: { start: number; end: number }): string => text.raw.slice(start, end).replace(/\s+/gu, ' ');

  it('names units, also in quotations', () => {
    expect(text.mentions.map(words)).toEqual(['§ 2', 'art. 5', 'ust. 3', 'pkt 4']);
  });

  it('quotes words, and a block as one whole, in order', () => {
    expect(text.quotes.map(words).map((quote) => quote.trim())).toEqual(['„art. 5”', '„Wójt”', 'ust. 3 i „gmina”', '„pkt 4”']);
  });

  it('is read once', () => {
    expect(unitText(unit)).toBe(text);
  });

  it('is read anew for a unit of the same words', () => {
    expect(unitText({ ...unit })).toEqual(text);
    expect(unitText({ ...unit, content: [] })).toEqual({ raw: '', mentions: [], quotes: [] });
  });

  it('has no quotations where it names nothing', () => {
    expect(unitText(firstUnit('§ 1. Klub „Dąb” jest czynny.'))).toEqual({
      raw: ' Klub „Dąb” jest czynny. ',
      mentions: [],
      quotes: [],
    });
  });

  it.each<[string, string | null]>([
    ['§ 2', null],
    ['art. 5', '„art. 5”'],
    ['Wójt', '„Wójt”'],
    ['„Wójt', '„Wójt”'],
    ['skreśla', null],
    ['gmina', 'ust. 3 i „gmina”'],
    ['Nowe', null],
    ['pkt 4', '„pkt 4”'],
    ['.', null],
  ])('has „%s” within %j', (at, quote) => {
    const offset = at === '.' ? text.raw.length - 1 : text.raw.indexOf(at);
    const found = quoteAround(text, offset);
    expect(found === null ? null : words(found).trim()).toBe(quote);
  });
});

describe('a table', () => {
  const unit = firstUnit('§ 1. Zadania, § 7:\n\n| Lp. | Zadanie |\n| --- | --- |\n| 1 | pkt 17 |\n\nDalej § 8.');
  const { raw } = unitText(unit);

  it.each<[string, boolean]>([
    ['Zadania', false],
    ['§ 7', false],
    ['Lp.', true],
    ['pkt 17', true],
    ['§ 8', false],
  ])('holds „%s”: %s', (words, inside) => {
    expect(isInTable(unit, raw.indexOf(words))).toBe(inside);
  });

  it('begins and ends with the spaces around its words', () => {
    const [start, end] = [raw.indexOf('§ 7:') + '§ 7: '.length, raw.indexOf('Dalej')];
    expect([start - 1, start, end - 2, end - 1].map((offset) => isInTable(unit, offset))).toEqual([false, true, true, false]);
  });

  it('is not what a unit without one has', () => {
    expect(isInTable(firstUnit('§ 1. Zadania.\n\n> pkt 17'), 10)).toBe(false);
  });
});

describe('the first stretch that ends after an offset', () => {
  it.each<[number, number]>([
    [0, 0],
    [9, 0],
    [10, 1],
    [19, 1],
    [20, 2],
    [29, 2],
    [30, 3],
    [99, 3],
  ])('%i: %i', (offset, index) => {
    expect(firstAfter(spans(10, 20, 30), offset)).toBe(index);
  });

  it('is none where there are none', () => {
    expect(firstAfter([], 0)).toBe(0);
  });
});
