import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../types.ts';
import { dateRange, dayAndMonth, daysBetween, longDate, yearOf } from './dates.ts';

const day = (text: string): IsoDate => text as IsoDate;

describe('longDate', () => {
  it.each([
    ['2018-10-25', '25 października 2018 r.'],
    ['2020-01-01', '1 stycznia 2020 r.'],
    ['2019-02-28', '28 lutego 2019 r.'],
    ['2019-12-31', '31 grudnia 2019 r.'],
    ['2021-05-09', '9 maja 2021 r.'],
  ])('says %s as „%s”', (date, words) => {
    expect(longDate(day(date))).toBe(words);
  });
});

describe('dateRange', () => {
  it('says the month once within a month', () => {
    expect(dateRange(day('2019-10-04'), day('2019-10-11'))).toBe('4–11 października 2019 r.');
  });

  it('says both months within a year', () => {
    expect(dateRange(day('2019-09-28'), day('2019-10-05'))).toBe('28 września – 5 października 2019 r.');
  });

  it('says both years across years, also in the same month', () => {
    expect(dateRange(day('2019-12-20'), day('2020-01-10'))).toBe('20 grudnia 2019 r. – 10 stycznia 2020 r.');
    expect(dateRange(day('2019-10-04'), day('2020-10-11'))).toBe('4 października 2019 r. – 11 października 2020 r.');
  });

  it('says a single day once', () => {
    expect(dateRange(day('2019-10-04'), day('2019-10-04'))).toBe('4 października 2019 r.');
  });
});

describe('daysBetween', () => {
  it('counts whole days over a leap day', () => {
    expect(daysBetween(day('2020-02-28'), day('2020-03-01'))).toBe(2);
    expect(daysBetween(day('2019-02-28'), day('2019-03-01'))).toBe(1);
  });

  it('counts a day of 23 or 25 hours as one', () => {
    expect(daysBetween(day('2020-03-28'), day('2020-03-30'))).toBe(2);
    expect(daysBetween(day('2020-10-24'), day('2020-10-26'))).toBe(2);
  });

  it('is zero on the day itself and negative backwards', () => {
    expect(daysBetween(day('2019-10-04'), day('2019-10-04'))).toBe(0);
    expect(daysBetween(day('2019-10-11'), day('2019-10-04'))).toBe(-7);
  });
});

describe('yearOf', () => {
  it('is the year of the date, on its first and last day too', () => {
    expect([yearOf(day('2020-01-01')), yearOf(day('2020-12-31'))]).toEqual([2020, 2020]);
  });
});

describe('dayAndMonth', () => {
  it('gives the two lines of a leaf of a calendar', () => {
    expect(dayAndMonth(day('2026-12-08'))).toEqual({ day: '8', month: 'grudnia' });
  });
});
