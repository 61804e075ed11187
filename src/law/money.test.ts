import { describe, expect, it } from 'vitest';
import { amountsInText, formatAmount, formatShare, readAmount, shortAmount } from './money.ts';

describe('reading an amount', () => {
  it.each([
    ['10 000 zł', 10_000],
    ['10\u00a0000\u00a0zł', 10_000],
    ['10\u202f000 zł', 10_000],
    ['30.000 zł', 30_000],
    ['30.000', 30_000],
    ['50 000zł', 50_000],
    ['250 000 PLN', 250_000],
    ['40 000,00 zł (słownie: czterdzieści tysięcy złotych)', 40_000],
    ['40 000,00 zł (słownie: czterdzieści pięć tysięcy…)', 40_000],
    ['1.234.567,89 zł', 1_234_567.89],
    ['1 234.50', 1_234.5],
    ['10 000,- zł', 10_000],
    ['10 000 zł 00/100', 10_000],
    ['9.500 zł', 9_500],
    ['2 380 000', 2_380_000],
    ['410000', 410_000],
    ['2,5 mln zł', 2_500_000],
    ['350 tys. zł', 350_000],
    ['0', 0],
    ['500 złotych', 500],
    ['45 000*', 45_000],
  ])('takes %s', (text, zloty) => {
    expect(readAmount(text)).toBe(Math.round(zloty * 100));
  });

  it.each([
    '',
    '–',
    'do 10 000 zł',
    '30%',
    '10 000 – 20 000 zł',
    '1,500 zł',
    '10 00 zł',
    '12 miesięcy',
    '2019/2020',
    '24 umowy',
    '-5 zł',
  ])('does not guess %s', (text) => {
    expect(readAmount(text)).toBeNull();
  });

  it('takes an amount too long to be exact for no amount', () => {
    expect(readAmount('99999999999999999999 zł')).toBeNull();
  });

  it('finds the amounts of a sentence and leaves other numbers', () => {
    const text = 'W 2020 r. planuje się kwotę 2 380 000 zł (słownie: dwa miliony…), w tym 45.000 zł na § 3 ust. 2.';
    expect(amountsInText(text).map(({ amount, at, length }) => [amount, text.slice(at, at + length)])).toEqual([
      [238_000_000, '2 380 000 zł'],
      [4_500_000, '45.000 zł'],
    ]);
  });
});

describe('writing an amount', () => {
  it('groups thousands with non-breaking spaces and shows grosze only where there are any', () => {
    expect(formatAmount(100_000)).toBe('1\u00a0000\u00a0zł');
    expect(formatAmount(123_450)).toBe('1\u00a0234,50\u00a0zł');
    expect(formatAmount(0)).toBe('0\u00a0zł');
  });

  it('shortens for axes and gives shares with one place', () => {
    expect(shortAmount(238_000_000)).toBe('2,38\u00a0mln\u00a0zł');
    expect(shortAmount(41_000_000)).toBe('410\u00a0tys.\u00a0zł');
    expect(formatShare(870, 2380)).toBe('36,6%');
    expect(formatShare(1, 0)).toBe('0%');
  });
});
