import type { IsoDate } from '../types.ts';

/** A day of the calendar; `null` where there is none such. */
export function calendarDay(year: number, month: number, day: number): IsoDate | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day ? (time.toISOString().slice(0, 10) as IsoDate) : null;
}
