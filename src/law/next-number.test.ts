import { describe, expect, it } from 'vitest';
import { isNextNumber } from './next-number.ts';

describe('the next number of a row', () => {
  it.each([
    ['1', '2'],
    ['9', '10'],
    ['2', '2a'],
    ['2a', '2b'],
    ['2a', '2aa'],
    ['2aa', '2b'],
    ['2b', '3'],
    ['22', '22¹'],
    ['22¹', '22²'],
    ['22²', '23'],
    ['a', 'b'],
    ['l', 'ł'],
    ['l', 'm'],
    ['ł', 'm'],
    ['u', 'w'],
    ['p', 'r'],
    ['z', 'za'],
    ['za', 'zb'],
    ['zz', 'zza'],
  ])('after %s may be %s', (before, after) => {
    expect(isNextNumber(before, after)).toBe(true);
  });

  it.each([
    ['1', '3'],
    ['2', '1'],
    ['2', '2b'],
    ['2', '3a'],
    ['a', 'c'],
    ['b', 'a'],
    ['a', '1'],
    ['1', 'a'],
    ['z', 'zb'],
  ])('after %s is not %s', (before, after) => {
    expect(isNextNumber(before, after)).toBe(false);
  });
});
