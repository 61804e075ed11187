import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../types.ts';
import { isWeekday, isWorkingDay, WEEKDAY_WORD, weekdayOf, workingDayFrom } from './calendar.ts';

const day = (text: string): IsoDate => text as IsoDate;

/** From Sunday, 20 October 2019. */
const WEEK = ['20', '21', '22', '23', '24', '25', '26'].map((number) => day(`2019-10-${number}`));
const FORMS = [
  ['niedziela', 'niedzielę', 'niedzieli'],
  ['poniedziałek', 'poniedziałku'],
  ['wtorek', 'wtorku'],
  ['środa', 'środę', 'środy'],
  ['czwartek', 'czwartku'],
  ['piątek', 'piątku'],
  ['sobota', 'sobotę', 'soboty'],
];

describe('the days of the week', () => {
  it('are named', () => {
    expect(WEEK.map(weekdayOf)).toEqual(FORMS.map(([name]) => name));
  });

  it('are known in any case that stands before a date', () => {
    const word = new RegExp(`^${WEEKDAY_WORD}$`, 'iu');
    for (const [index, forms] of FORMS.entries()) {
      for (const form of [...forms, forms[0]?.toUpperCase() ?? '']) {
        expect([form, WEEK.filter((date) => isWeekday(form, date))]).toEqual([form, [WEEK[index]]]);
        expect(form).toMatch(word);
      }
    }
  });

  it.each(['niedzielami', 'poniedziałkowy', 'wtorków', 'środowy', 'czwartkowy', 'piątkowy', 'sobotni', 'dzień', 'w środę'])(
    'are not „%s”',
    (word) => {
      expect(WEEK.filter((date) => isWeekday(word, date))).toEqual([]);
    },
  );
});

describe('days off', () => {
  it('are those of the act of 18 January 1951', () => {
    const off = (year: number): string[] =>
      Array.from({ length: 366 }, (_, index) => new Date(Date.UTC(year, 0, 1 + index)))
        .filter((date) => date.getUTCFullYear() === year && date.getUTCDay() !== 0 && date.getUTCDay() !== 6)
        .map((date) => date.toISOString().slice(0, 10))
        .filter((date) => !isWorkingDay(day(date)))
        .map((date) => date.slice(5));
    // Easter Monday and Corpus Christi move; Christmas Eve is off since 2025.
    expect(off(2019)).toEqual(['01-01', '04-22', '05-01', '05-03', '06-20', '08-15', '11-01', '11-11', '12-25', '12-26']);
    expect(off(2020)).toEqual(['01-01', '01-06', '04-13', '05-01', '06-11', '11-11', '12-25']);
    expect(off(2024)).toEqual(['01-01', '04-01', '05-01', '05-03', '05-30', '08-15', '11-01', '11-11', '12-25', '12-26']);
    expect(off(2025)).toEqual(['01-01', '01-06', '04-21', '05-01', '06-19', '08-15', '11-11', '12-24', '12-25', '12-26']);
    expect(off(2026)).toEqual(['01-01', '01-06', '04-06', '05-01', '06-04', '11-11', '12-24', '12-25']);
  });

  it.each([
    // Easter Mondays from the tables of the calendar, the earliest and the latest among them.
    '2000-04-24',
    '2008-03-24',
    '2011-04-25',
    '2018-04-02',
    '2022-04-18',
    '2030-04-22',
    '2035-03-26',
    '2038-04-26',
    '2049-04-19',
    '2076-04-20',
    '1981-04-20',
    '1954-04-19',
  ])('have Easter Monday on %s', (monday) => {
    expect(isWorkingDay(day(monday))).toBe(false);
  });

  it('are Saturdays and Sundays too', () => {
    expect(WEEK.map(isWorkingDay)).toEqual([false, true, true, true, true, true, false]);
  });

  it('put off to the next day on which offices work', () => {
    expect(['2026-05-01', '2026-05-05', '2025-12-24', '2019-10-26'].map((date) => workingDayFrom(day(date)))).toEqual([
      '2026-05-04',
      '2026-05-05',
      '2025-12-29',
      '2019-10-28',
    ]);
  });
});
