import { describe, expect, it } from 'vitest';
import { adoptionDeadline, reportDeadline } from './deadlines.ts';
import { requiredElements } from './programme-elements.ts';
import { SPHERES, sphereOf } from './spheres.ts';

describe('the statute on public benefit as data', () => {
  it('has the 41 spheres of art. 4 ust. 1, each once, in the order of the statute', () => {
    const items = SPHERES.map(({ item }) => item);
    expect(items).toHaveLength(41);
    expect(new Set(items).size).toBe(41);
    const [number, suffix] = [(item: string) => Number.parseInt(item, 10), (item: string) => item.replace(/^\d+/, '')];
    const sorted = [...items].sort((a, b) => number(a) - number(b) || (suffix(a) < suffix(b) ? -1 : 1));
    expect(items).toEqual(sorted);
  });

  it('does not put into a programme a sphere that came later', () => {
    expect(sphereOf('34', 2020)).toBeNull();
    expect(sphereOf('34', 2026)?.text).toContain('ekonomii społecznej');
    expect(sphereOf('5a', 2014)).toBeNull();
    expect(sphereOf('5a', 2016)?.text).toContain('cudzoziemców');
  });

  it('names no sphere of the years before the present numbers, when sport was another item', () => {
    expect(sphereOf('17', 2005)).toBeNull();
    expect(sphereOf('14', 2005)).toBeNull();
  });

  it('wants eleven elements of a yearly programme and five of a multi-year one', () => {
    expect(requiredElements(2020, 2020)).toHaveLength(11);
    expect(requiredElements(2020, 2024).map(({ item }) => item)).toEqual([1, 3, 6, 7, 8]);
  });

  it('moves the deadline of reports from April to May with the report on 2015', () => {
    expect(reportDeadline(2014)).toBe('2015-04-30');
    expect(reportDeadline(2015)).toBe('2016-05-31');
    expect(adoptionDeadline(2020)).toBe('2019-11-30');
  });
});
