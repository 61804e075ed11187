import { describe, expect, it } from 'vitest';
import { isFirstNumber, isNextNumber } from './next-number.ts';

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
    ['aa', 'b'],
    ['ab', 'b'],
    ['bb', 'bc'],
    ['2', '2¹'],
    ['2a', '2a¹'],
    ['ź', 'ż'],
    ['99', '100'],
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
    ['ab', 'c'],
    ['bc', 'b'],
    ['ab', 'cc'],
    ['abc', 'b'],
    ['ba', 'a'],
    ['ab', 'bc'],
    ['a', 'a'],
    ['?', 'a'],
    ['a', '?'],
    ['p', 's'],
    ['1', '1'],
    ['2¹', '2'],
    ['22¹', '22¹'],
    ['22¹', '23¹'],
    ['2a', '2'],
    ['2', '12a'],
    ['2', '4'],
    ['2a', '5b'],
    ['9a', '10a'],
  ])('after %s is not %s', (before, after) => {
    expect(isNextNumber(before, after)).toBe(false);
  });

  it('begins with one, or with a', () => {
    expect(['1', 'a', '2', 'b', '1a', 'aa', ''].filter(isFirstNumber)).toEqual(['1', 'a']);
  });
});
