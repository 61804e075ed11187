import { describe, expect, it } from 'vitest';
import { comparableText } from './comparable-text.ts';

const same = (a: string, b: string): boolean => comparableText(a) === comparableText(b);

describe('words of two texts', () => {
  it.each([
    ['Kwota – „limit”', 'Kwota - "limit"'],
    ['„ limit ”', '"limit"'],
    ['w\u00a0roku  2019', 'w roku\n2019'],
    [
      'zgodnie z art. 5 ustawy (Dz. U. z 2019 r. poz. 1) o sporcie',
      'zgodnie z art. 5 ustawy (Dz. U. z 2020 r. poz. 1057 i 2) o sporcie',
    ],
    ['ustawy (t.j. Dz. U. z 2019 r. poz. 1)', 'ustawy'],
    ['ustawy (t. j. Dz.U. z 2019 r. poz. 1), w tym', 'ustawy, w tym'],
    ['ustawy (Dz. Urz. Woj. Wielk. z 2019 r. poz. 1)', 'ustawy'],
    ['wniosek ;', 'wniosek.'],
    ['wniosek,', 'wniosek'],
    ['ro\u00adku', 'roku'],
    ['’a‘', "'a'"],
    ['po\u0301ł', 'pół'],
    ['a ( b )', 'a ( b)'],
    ['a :b', 'a:b'],
    [' a', 'a'],
  ])('„%s” and „%s” are the same', (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    ['a b', 'ab'],
    ['5 zł', '6 zł'],
    ['ustawy (M.P. poz. 1)', 'ustawy'],
    ['ustawy (załącznik)', 'ustawy'],
    ['a. b', 'a b'],
    ['a (b', 'a b'],
  ])('„%s” and „%s” are not', (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});
