import { describe, expect, it } from 'vitest';
import { sphereName } from './sphere-names.ts';
import { SPHERES } from './spheres.ts';

describe('names of spheres', () => {
  it.each(['pl', 'en', 'uk'] as const)('exist for every item of the statute and differ from each other (%s)', (language) => {
    const names = SPHERES.map(({ item }) => sphereName(item, language));
    expect(names).not.toContain(null);
    expect(new Set(names).size).toBe(SPHERES.length);
  });

  it('are in the nominative, unlike the words of the statute', () => {
    expect(sphereName('16')).toBe('kultura, sztuka, ochrona dóbr kultury i dziedzictwa narodowego');
    expect(sphereName('32a')).toBe('rewitalizacja');
  });

  it('are written in the letters of their language', () => {
    for (const { item } of SPHERES) {
      expect(sphereName(item, 'uk')).not.toMatch(/[a-z]/iu);
      expect(sphereName(item, 'en')).toMatch(/^[\w ,’-]+$/u);
    }
  });

  it('do not exist for items the statute does not have', () => {
    expect(sphereName('6a')).toBeNull();
  });
});
