import { describe, expect, it } from 'vitest';
import type { IsoDate, Publication } from '../types.ts';
import { entryDay } from './entry-day.ts';

const publishedOn = (date: string): Publication => ({ date: date as IsoDate }) as Publication;
const after = (months: number, day: string): string | null =>
  entryDay({ type: 'published', months, after: 1 }, '2020-01-01' as IsoDate, publishedOn(day));

describe('entryDay', () => {
  it.each([
    [1, '2020-02-10', '2020-03-11'],
    [1, '2021-01-31', '2021-03-01'],
    [1, '2020-01-31', '2020-03-01'],
    [3, '2020-11-30', '2021-03-01'],
    [6, '2020-08-31', '2021-03-01'],
    [12, '2020-02-29', '2021-03-01'],
    [2, '2020-12-05', '2021-02-06'],
  ])('%i months after the announcement of %s are over on the day before %s', (months, day, expected) => {
    expect(after(months, day)).toBe(expected);
  });

  it('is unknown where the day of the announcement is', () => {
    expect(entryDay({ type: 'published', months: 1, after: 1 }, '2020-01-01' as IsoDate, null)).toBeNull();
  });
});
