import { describe, expect, it } from 'vitest';
import { compareNumbers } from './compare-numbers.ts';

describe('numbers of units', () => {
  it('stand in the order in which provisions are put in', () => {
    const order = ['1', '2', '2a', '2aa', '2b', '2ba', '2z', '2za', '3', '10'];
    expect([...order].reverse().sort((a, b) => compareNumbers('ust', a, b))).toEqual(order);
  });

  it('with a superscript follow the number they are added to', () => {
    const order = ['18', '18¹', '18²', '18³', '18³a', '18³b', '18¹⁰', '18a', '18a¹', '18b', '181'];
    expect([...order].reverse().sort((a, b) => compareNumbers('art', a, b))).toEqual(order);
  });

  it('are the same in Roman and Arabic signs for chapters alone', () => {
    expect(compareNumbers('rozdz', 'iv', '4')).toBe(0);
    expect(compareNumbers('rozdz', 'ix', 'x')).toBeLessThan(0);
    expect(compareNumbers('lit', 'i', '1')).not.toBe(0);
  });
});
