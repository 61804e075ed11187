import { describe, expect, it } from 'vitest';
import { plural } from './plural.ts';

const ERRORS = { one: 'błąd', few: 'błędy', many: 'błędów' };

describe('plural', () => {
  it.each([
    [0, '0 błędów'],
    [1, '1 błąd'],
    [2, '2 błędy'],
    [4, '4 błędy'],
    [5, '5 błędów'],
    [11, '11 błędów'],
    [12, '12 błędów'],
    [14, '14 błędów'],
    [21, '21 błędów'],
    [22, '22 błędy'],
    [25, '25 błędów'],
    [101, '101 błędów'],
    [112, '112 błędów'],
    [1002, '1002 błędy'],
  ])('says %i as „%s”', (count, words) => {
    expect(plural(count, ERRORS)).toBe(words);
  });
});
