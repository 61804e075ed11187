import { describe, expect, it } from 'vitest';
import { growthExponent, growthTable } from './growth.ts';

describe('the growth of a measure', () => {
  it('is 1 where it grows as the documents do, 2 where it grows as their square', () => {
    expect(growthExponent(3, 30, 10)).toBeCloseTo(1);
    expect(growthExponent(3, 300, 10)).toBeCloseTo(2);
    expect(growthExponent(3, 3, 10)).toBe(0);
  });

  it('is not known where nothing was measured', () => {
    expect(growthExponent(0, 3, 10)).toBeNull();
  });

  it('is told between sizes one after another, in their order', () => {
    const table = growthTable([
      { count: 1000, values: { files: 10_000 } },
      { count: 100, values: { files: 1000 } },
      { count: 5000, values: { files: 50_000 } },
    ]);
    expect(table.split('\n').map((row) => row.split(/\s{2,}/))).toEqual([
      ['growth exponent', '100–1000', '1000–5000'],
      ['files', '1.00', '1.00'],
    ]);
    expect(growthTable([{ count: 100, values: { files: 1 } }])).toBe('');
  });
});
