import type { IsoDate } from '../types.ts';
import { fold } from './fold.ts';

/** Months in the genitive, as dates have them („25 października 2018 r.”). */
export const MONTHS = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
] as const;

const NOMINATIVE = [
  'styczeń',
  'luty',
  'marzec',
  'kwiecień',
  'maj',
  'czerwiec',
  'lipiec',
  'sierpień',
  'wrzesień',
  'październik',
  'listopad',
  'grudzień',
] as const;

/** Names of months after a day, also as typed without diacritics („pazdziernika”) or undeclined, and their numbers. */
export const MONTH_FORMS: ReadonlyMap<string, number> = new Map(
  [MONTHS, NOMINATIVE].flatMap((names) =>
    names.flatMap((name, index): [string, number][] => [
      [name, index + 1],
      [fold(name), index + 1],
    ]),
  ),
);

/** „październik”: a month by its number, in the nominative. */
export const monthName = (month: number): string => NOMINATIVE[month - 1] ?? '';

const parts = (date: IsoDate): [number, number, number] => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
};

export const yearOf = (date: IsoDate): number => parts(date)[0];

/** „25 października 2018 r.” */
export function longDate(date: IsoDate): string {
  const [year, month, day] = parts(date);
  return `${String(day)} ${MONTHS[month - 1] ?? ''} ${String(year)} r.`;
}

/** The day of a month and its name, as on a leaf of a calendar: „18” and „grudnia”. */
export function dayAndMonth(date: IsoDate): { readonly day: string; readonly month: string } {
  const [, month, day] = parts(date);
  return { day: String(day), month: MONTHS[month - 1] ?? '' };
}

/** „4–11 października 2019 r.”, „28 września – 5 października 2019 r.” */
export function dateRange(from: IsoDate, to: IsoDate): string {
  const [fromYear, fromMonth, fromDay] = parts(from);
  const [toYear, toMonth, toDay] = parts(to);
  const end = longDate(to);
  if (from === to) return end;
  if (fromYear !== toYear) return `${longDate(from)} – ${end}`;
  if (fromMonth !== toMonth) return `${String(fromDay)} ${MONTHS[fromMonth - 1] ?? ''} – ${end}`;
  return `${String(fromDay)}–${String(toDay)} ${MONTHS[toMonth - 1] ?? ''} ${String(toYear)} r.`;
}

const DAY = 86_400_000;
const epoch = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);

/** Whole days from one day to another; negative where the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((epoch(to) - epoch(from)) / DAY);

/** „25.10.2018”: for pictures and tables, where there is no room for words. */
export function shortDate(date: IsoDate): string {
  const [year, month, day] = parts(date);
  return `${String(day)}.${String(month).padStart(2, '0')}.${String(year)}`;
}
