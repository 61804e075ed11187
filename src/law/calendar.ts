import type { IsoDate } from '../types.ts';
import { addDays } from './add-days.ts';

/** Days of the week from Sunday: the nominative, and the cases that stand before a date. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['niedziela', 'niedzielę', 'niedzieli'],
  ['poniedziałek', 'poniedziałku'],
  ['wtorek', 'wtorku'],
  ['środa', 'środę', 'środy'],
  ['czwartek', 'czwartku'],
  ['piątek', 'piątku'],
  ['sobota', 'sobotę', 'soboty'],
];

/** A word for a day of the week, in any case that stands before a date. */
export const WEEKDAY_WORD = `(?:${WEEKDAYS.flat().join('|')})`;

/** Holidays with a fixed day (ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy, with 24 December since 2025). */
const FIXED = ['01-01', '01-06', '05-01', '05-03', '08-15', '11-01', '11-11', '12-25', '12-26'];
const CHRISTMAS_EVE_SINCE = 2025;

const time = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);

/** Index of the day of the week, from Sunday. */
const weekdayIndex = (date: IsoDate): number => new Date(time(date)).getUTCDay();
const formsOf = (date: IsoDate): readonly string[] => WEEKDAYS[weekdayIndex(date)] ?? [];

/** „czwartek” */
export const weekdayOf = (date: IsoDate): string => formsOf(date)[0] ?? '';

/** Whether a word („czwartek”, „w środę”) names the day of the week of a date. */
export const isWeekday = (word: string, date: IsoDate): boolean => formsOf(date).includes(word.toLowerCase());

/** Easter Sunday of a year (Gauss, as completed by Meeus and Butcher). */
function easter(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${String(year)}-${pad(Math.floor(f / 31))}-${pad((f % 31) + 1)}` as IsoDate;
}

function isHoliday(date: IsoDate): boolean {
  const year = Number(date.slice(0, 4));
  const day = date.slice(5);
  const sunday = easter(year);
  return (
    FIXED.includes(day) ||
    (day === '12-24' && year >= CHRISTMAS_EVE_SINCE) ||
    // Easter Monday and Corpus Christi; Easter and Pentecost are Sundays.
    [1, 60].some((after) => addDays(sunday, after) === date)
  );
}

/** Whether offices work on a day. */
export const isWorkingDay = (date: IsoDate): boolean => ![0, 6].includes(weekdayIndex(date)) && !isHoliday(date);

/** The day itself where offices work, else the first after it on which they do. */
export function workingDayFrom(date: IsoDate): IsoDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}
