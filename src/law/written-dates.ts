import type { IsoDate } from '../types.ts';
import { calendarDay } from './calendar-day.ts';
import { MONTHS } from './dates.ts';

/** A day as a text writes it, and where. */
export interface WrittenDate {
  readonly date: IsoDate;
  readonly at: number;
  readonly length: number;
}

/** „25 października 2018 r.”, „1 stycznia 2020 roku”, „24.10.2019 r.” */
const DATE = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:\\s+(${MONTHS.join('|')})\\s+|\\.(\\d{1,2})\\.)(\\d{4})(?!\\d)(?:\\s*(?:roku|r\\.))?`,
  'giu',
);

/** All days that a text names in full, in order; days that are not in the calendar are left out. */
export function writtenDates(text: string): WrittenDate[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const [whole, day, name, digits, year] = match;
    const month = name === undefined ? Number(digits) : MONTHS.findIndex((known) => known === name.toLowerCase()) + 1;
    const date = calendarDay(Number(year), month, Number(day));
    return date === null ? [] : [{ date, at: match.index, length: whole.length }];
  });
}
