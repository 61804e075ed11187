import type { IsoDate } from '../types.ts';

/** The day so many days later (earlier, where the number is negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  const time = Date.parse(`${date}T00:00:00Z`) + days * 86_400_000;
  return new Date(time).toISOString().slice(0, 10) as IsoDate;
}

/** The same day so many months later, or the last of that month where it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10) as IsoDate;
}

/** Whether a day is the last of its month. */
export const endsMonth = (date: IsoDate): boolean => addDays(date, 1).endsWith('-01');
