import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../types.ts';
import { addDays, addMonths } from './add-days.ts';
import { calendarDay } from './calendar-day.ts';
import { datesInText } from './dates-in-text.ts';
import { reversedSpans, wrongWeekdays } from './dates-in-order.ts';
import { readDate } from './read-date.ts';

const day = (text: string): IsoDate => text as IsoDate;

describe('a day reckoned from another', () => {
  it.each([
    ['2020-02-28', 1, '2020-02-29'],
    ['2020-02-28', 2, '2020-03-01'],
    ['2019-12-31', 1, '2020-01-01'],
    ['2020-03-01', -1, '2020-02-29'],
    ['2020-03-10', 14, '2020-03-24'],
    ['2020-03-10', 0, '2020-03-10'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
  });

  it.each([
    ['2020-01-15', 1, '2020-02-15'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2019-01-31', 1, '2019-02-28'],
    ['2020-08-31', 1, '2020-09-30'],
    ['2020-11-30', 3, '2021-02-28'],
    ['2020-12-31', 12, '2021-12-31'],
    ['2020-12-01', 1, '2021-01-01'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it('is none where the calendar has none', () => {
    expect([calendarDay(2020, 2, 29), calendarDay(2019, 2, 29), calendarDay(2020, 4, 31), calendarDay(2020, 13, 1)]).toEqual([
      '2020-02-29',
      null,
      null,
      null,
    ]);
    expect([calendarDay(2020, 12, 31), calendarDay(2020, 1, 0), calendarDay(2020, 0, 1)]).toEqual(['2020-12-31', null, null]);
  });
});

describe('the first day that a text names', () => {
  it.each([
    ['25 października 2018 r.', '2018-10-25'],
    ['z dnia 1\u00a0 STYCZNIA\n2019 r.', '2019-01-01'],
    ['do 31 grudnia 2019 r., a nie 5.01.2018', '2019-12-31'],
    ['do 5.01.2018, a nie 31 grudnia 2019 r.', '2018-01-05'],
    ['30.09.2010 r.', '2010-09-30'],
    ['30-9-2010', '2010-09-30'],
    ['1/2/2010', '2010-02-01'],
  ])('of „%s” is %s', (text, found) => {
    expect(readDate(text)).toBe(found);
  });

  it.each(['31 lutego 2019 r.', '30.02.2019', 'X/1.2.2019', '1.2.20190', '11.1.2.2019', 'w październiku 2018 r.', ''])(
    'is none in „%s”',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );
});

describe('all days that a text names', () => {
  it('stand in their order, those that do not exist left out', () => {
    expect(
      datesInText('od 15 czerwca 2020 r. do 04 Października 2019 roku, 30.09.2010 r., 31.02.2010, 31 kwietnia 2020'),
    ).toEqual(['2020-06-15', '2019-10-04', '2010-09-30']);
    expect(datesInText('1\u00a0maja\u00a02020')).toEqual(['2020-05-01']);
    expect(datesInText('115 maja 2020, 1 maja 20201, maj 2020')).toEqual([]);
  });
});

describe('words about days', () => {
  const faults = (found: readonly { words: string; weekday: string }[]): string[] =>
    found.map(({ words, weekday }) => `${words}${weekday === '' ? '' : ` (${weekday})`}`);

  it.each([
    ['w poniedziałek 24 października 2019 r. o godz. 10', ['poniedziałek 24 października 2019 (czwartek)']],
    ['wtorek, dnia 2 września 2020 r.', ['wtorek, dnia 2 września 2020 (środa)']],
    ['w czwartek 24 października 2019 r.', []],
    ['w czwartki do 25 października 2019 r.', []],
    ['przedsobota 24 października 2019 r.', []],
    ['Sobota 24 października 2019 r.', ['Sobota 24 października 2019 (czwartek)']],
  ])('of „%s” that the calendar denies are %j', (text, found) => {
    expect(faults(wrongWeekdays(text)).map((fault) => fault.replace(/ r\.(?= \()/u, ''))).toEqual(found);
  });

  it.each([
    ['od dnia 5 maja 2020 r. do dnia 1 maja 2020 r.', 1],
    ['od 5 maja 2020 r. do 6 maja 2020 r.', 0],
    ['od 5 maja 2020 r. do 5 maja 2020 r.', 0],
    ['od 5 maja 2020 r., a do 1 maja 2020 r. też', 0],
    ['w dniach 11–4 października 2019 r.', 1],
    ['w dniach 4–11 października 2019 r.', 0],
    ['w dniach 4–4 października 2019 r.', 0],
  ])('of a span „%s” tell %i with its end before its beginning', (text, count) => {
    expect(reversedSpans(text)).toHaveLength(count);
  });
});
