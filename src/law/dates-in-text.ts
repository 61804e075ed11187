import type { IsoDate } from '../types.ts';
import { calendarDay } from './calendar-day.ts';
import { MONTHS } from './dates.ts';

/** „15 czerwca 2020 r.”, „04 października 2019 roku”, „30.09.2010 r.” */
const DATE = new RegExp(`(?<!\\d)(\\d{1,2})(?:[ \\u00a0](${MONTHS.join('|')})[ \\u00a0]|\\.(\\d{1,2})\\.)(\\d{4})(?!\\d)`, 'giu');

/** The days a text names in full, in order; days that don't exist are left out. */
export function datesInText(text: string): IsoDate[] {
  return [...text.matchAll(DATE)].flatMap(([, day, word, number, year]) => {
    const month = word === undefined ? Number(number) : MONTHS.findIndex((name) => name === word.toLowerCase()) + 1;
    return calendarDay(Number(year), month, Number(day)) ?? [];
  });
}
