import { calendarDay } from '../law/calendar-day.ts';
import { addDays, addMonths } from '../law/add-days.ts';
import type { DayEvent, EntryRule, IsoDate, Period, Publication } from '../types.ts';

/** What an act's days are reckoned from. */
export interface Dated {
  /** The day of adoption; `null` where it is not known. */
  readonly date: IsoDate | null;
  readonly publication: Pick<Publication, 'date'> | null;
}

const eventDay = (event: DayEvent, { date, publication }: Dated): IsoDate | null =>
  event === 'adopted' ? date : (publication?.date ?? null);

/**
 * The last day of a period: the day it runs from isn't counted, and weeks, months and years end on the day of the same name or date or
 * the last of the month (art. 6 of the statute on announcing normative acts, Dz. U. z 2019 r. poz. 1461).
 */
function lastDayOf(from: IsoDate, { count, unit }: Period): IsoDate {
  switch (unit) {
    case 'days':
      return addDays(from, count);
    case 'weeks':
      return addDays(from, 7 * count);
    case 'months':
      return addMonths(from, count);
    case 'years':
      return addMonths(from, 12 * count);
  }
}

function dayAfter(rule: Extract<EntryRule, { type: 'after' }>, dated: Dated): IsoDate | null {
  const from = eventDay(rule.event, dated);
  if (from === null) return null;
  const last = rule.wait === null ? from : lastDayOf(from, rule.wait);
  if (rule.then === 'same-day') return last;
  if (rule.then === 'next-day') return addDays(last, 1);
  const [year = 0, month = 1] = addMonths(last, rule.then.month).split('-').map(Number);
  return calendarDay(year, month, rule.then.day);
}

const inOrder = (days: readonly IsoDate[]): IsoDate[] => [...new Set(days)].sort();

/** All days that a rule may lead to, in order: one where it is certain, none where it isn't known. */
export function possibleDays(rule: EntryRule, dated: Dated): IsoDate[] {
  switch (rule.type) {
    case 'day':
      return [rule.date];
    case 'after': {
      const day = dayAfter(rule, dated);
      return day === null ? [] : [day];
    }
    case 'either': {
      const days = rule.of.map((part) => possibleDays(part, dated));
      return days.some(({ length }) => length === 0) ? [] : inOrder(days.flat());
    }
    case 'latest': {
      const [first = [], ...others] = rule.of.map((part) => possibleDays(part, dated));
      return others.reduce(
        (days, more) => inOrder(days.flatMap((day) => more.map((other) => (day > other ? day : other)))),
        first,
      );
    }
    case 'elsewhere':
      return [];
  }
}

/** The day a rule leads to; `null` where none is certain. */
export function entryDay(rule: EntryRule, dated: Dated): IsoDate | null {
  const [day, other] = possibleDays(rule, dated);
  return day === undefined || other !== undefined ? null : day;
}

/** Whether the day depends on the day of announcement. */
export function needsPublication(rule: EntryRule): boolean {
  switch (rule.type) {
    case 'day':
    case 'elsewhere':
      return false;
    case 'after':
      return rule.event === 'published';
    case 'latest':
    case 'either':
      return rule.of.some(needsPublication);
  }
}
