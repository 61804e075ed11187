import { describe, expect, it } from 'vitest';
import { OUTSIDE_MATTERS, THESAURUS } from './thesaurus.ts';

describe('the thesaurus', () => {
  it('has three hundred concepts and more, each with its own id, words in three languages and a reason', () => {
    expect(THESAURUS.length).toBeGreaterThanOrEqual(300);
    expect(new Set(THESAURUS.map(({ id }) => id)).size).toBe(THESAURUS.length);
    const incomplete = THESAURUS.filter(
      ({ law, people, english, ukrainian, reason }) =>
        [law, people, english, ukrainian].some(({ length }) => length === 0) || reason === '',
    );
    expect(incomplete.map(({ id }) => id)).toEqual([]);
  });

  it('writes Ukrainian in its letters, and ids without spaces', () => {
    expect(
      THESAURUS.flatMap(({ ukrainian }) => ukrainian).filter((words) => !/^[\p{Script=Cyrillic}\s'’-]+$/u.test(words)),
    ).toEqual([]);
    expect(THESAURUS.filter(({ id }) => /[\s|;]/u.test(id))).toEqual([]);
  });

  it('says of each matter of others who settles it', () => {
    expect(OUTSIDE_MATTERS.filter(({ people, settledBy }) => people.length === 0 || settledBy === '')).toEqual([]);
  });
});
