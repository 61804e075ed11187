import { describe, expect, it } from 'vitest';
import type { EntryRule, IsoDate, Period } from '../types.ts';
import { entryDay, possibleDays, type Dated } from './entry-day.ts';

const day = (text: string): IsoDate => text as IsoDate;
const ADOPTED = day('2020-01-15');
const publishedOn = (date: string | null): Dated => ({
  date: ADOPTED,
  publication: date === null ? null : { date: day(date) },
});
const after = (wait: Period | null, then: Extract<EntryRule, { type: 'after' }>['then']): EntryRule => ({
  type: 'after',
  event: 'published',
  wait,
  then,
});
const months = (count: number): Period => ({ count, unit: 'months' });

describe('the day a rule leads to', () => {
  it.each([
    [1, '2020-02-10', '2020-03-11'],
    [1, '2021-01-31', '2021-03-01'],
    [1, '2020-01-31', '2020-03-01'],
    [3, '2020-11-30', '2021-03-01'],
    [6, '2020-08-31', '2021-03-01'],
    [12, '2020-02-29', '2021-03-01'],
    [2, '2020-12-05', '2021-02-06'],
  ])('is, %i months after the announcement of %s, %s', (count, published, expected) => {
    expect(entryDay(after(months(count), 'next-day'), publishedOn(published))).toBe(expected);
  });

  it.each([
    [{ count: 14, unit: 'days' }, 'next-day', '2020-03-25'],
    [{ count: 14, unit: 'days' }, 'same-day', '2020-03-24'],
    [{ count: 2, unit: 'weeks' }, 'next-day', '2020-03-25'],
    [{ count: 1, unit: 'years' }, 'next-day', '2021-03-11'],
    [null, 'same-day', '2020-03-10'],
    [null, 'next-day', '2020-03-11'],
    [null, { day: 1, month: 1 }, '2020-04-01'],
    [null, { day: 15, month: 3 }, '2020-06-15'],
    [{ count: 30, unit: 'days' }, { day: 1, month: 1 }, '2020-05-01'],
    [{ count: 21, unit: 'days' }, { day: 1, month: 1 }, '2020-04-01'],
  ] as const)('is after %o and then %o of the announcement of 10 March 2020 %s', (wait, then, expected) => {
    expect(entryDay(after(wait, then), publishedOn('2020-03-10'))).toBe(expected);
  });

  it('is none where the month has no such day', () => {
    expect(entryDay(after(null, { day: 31, month: 1 }), publishedOn('2020-03-10'))).toBeNull();
  });

  it('is unknown where the day of the announcement is', () => {
    expect(entryDay(after(months(1), 'next-day'), publishedOn(null))).toBeNull();
    const latest: EntryRule = { type: 'latest', of: [{ type: 'day', date: day('2021-01-01') }, after(null, 'same-day')] };
    expect(entryDay(latest, publishedOn(null))).toBeNull();
  });

  it.each([
    ['2020-12-10', '2021-01-01'],
    ['2020-12-20', '2021-01-04'],
  ])('is the later of two: announced on %s, it is %s', (published, expected) => {
    const rule: EntryRule = {
      type: 'latest',
      of: [{ type: 'day', date: day('2021-01-01') }, after({ count: 14, unit: 'days' }, 'next-day')],
    };
    expect(entryDay(rule, publishedOn(published))).toBe(expected);
  });

  it('is uncertain where the words may mean either', () => {
    const fortnight: Period = { count: 14, unit: 'days' };
    const either: EntryRule = { type: 'either', of: [after(fortnight, 'next-day'), after(fortnight, 'same-day')] };
    expect(entryDay(either, publishedOn('2017-12-05'))).toBeNull();
    expect(possibleDays(either, publishedOn('2017-12-05'))).toEqual(['2017-12-19', '2017-12-20']);
    const limited: EntryRule = { type: 'latest', of: [either, { type: 'day', date: day('2018-01-01') }] };
    expect(entryDay(limited, publishedOn('2017-12-05'))).toBe('2018-01-01');
  });

  it('is none that is known where the words name another event', () => {
    expect(possibleDays({ type: 'elsewhere' }, publishedOn('2020-03-10'))).toEqual([]);
  });

  it('may be reckoned from the adoption', () => {
    expect(entryDay({ type: 'after', event: 'adopted', wait: null, then: 'next-day' }, publishedOn(null))).toBe('2020-01-16');
  });
});
