import { describe, expect, it } from 'vitest';
import { foreignStem } from './foreign-stem.ts';

describe('foreignStem', () => {
  it.each([
    ['grants', 'grant'],
    ['біженців', 'біженці'],
    ['волонтерами', 'волонтери'],
    ['гранти', 'грант'],
    ['робити', 'робить'],
  ])('makes „%s” and „%s” one', (one, other) => {
    expect(foreignStem(one)).toBe(foreignStem(other));
  });
});
