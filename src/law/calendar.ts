import type { IsoDate } from '../types.ts';
import { addDays } from './add-days.ts';

/** Days of the week from Sunday, in the nominative and as „w poniedziałek” has them. */
const WEEKDAYS = ['niedziela', 'poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota'] as const;
const WEEKDAY_FORMS: readonly RegExp[] = [
  /^niedziel(?:a|ę|i)$/iu,
  /^poniedział(?:ek|ku)$/iu,
  /^wtor(?:ek|ku)$/iu,
  /^środ(?:a|ę|y)$/iu,
  /^czwart(?:ek|ku)$/iu,
  /^piąt(?:ek|ku)$/iu,
  /^sobot(?:a|ę|y)$/iu,
];

/** A word for a day of the week, in any case that stands before a date. */
export const WEEKDAY_WORD =
  '(?:niedziel[aęi]|poniedział(?:ek|ku)|wtor(?:ek|ku)|środ[aęy]|czwart(?:ek|ku)|piąt(?:ek|ku)|sobot[aęy])';

/** Holidays with a fixed day (ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy, with 24 December since 2025). */
const FIXED = ['01-01', '01-06', '05-01', '05-03', '08-15', '11-01', '11-11', '12-25', '12-26'];
const CHRISTMAS_EVE_SINCE = 2025;

const time = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);

/** Index of the day of the week, from Sunday. */
const weekdayIndex = (date: IsoDate): number => new Date(time(date)).getUTCDay();

/** „czwartek” */
export const weekdayOf = (date: IsoDate): string => WEEKDAYS[weekdayIndex(date)] ?? '';

/** Whether a word („czwartek”, „w środę”) names the day of the week of a date. */
export const isWeekday = (word: string, date: IsoDate): boolean => WEEKDAY_FORMS[weekdayIndex(date)]?.test(word) ?? false;

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
