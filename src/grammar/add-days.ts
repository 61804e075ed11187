import type { IsoDate } from '../types.ts';

/** The day so many days later (earlier, where the number is negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  const time = Date.parse(`${date}T00:00:00Z`) + days * 86_400_000;
  return new Date(time).toISOString().slice(0, 10) as IsoDate;
}
