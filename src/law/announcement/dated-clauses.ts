import type { IsoDate } from '../../types.ts';
import { calendarDay } from '../calendar-day.ts';
import { MONTHS } from '../dates.ts';
import { writtenDates } from '../written-dates.ts';

/** „15.01.2027”, „15-01-2027”, „15/01/2027”, „2027-01-15” beside the days that texts of law write. */
const OTHER_SIGNS = /(?<![\d/.-])(?:(\d{1,2})[-/](\d{1,2})[-/](\d{4})|(\d{4})-(\d{2})-(\d{2}))(?![\d/-])(?:\s*(?:roku|r\.))?/gu;
/** „od 1 lutego do 31 grudnia 2027 r.”: the first day takes the year of the second. */
const SHARED_YEAR = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:\\s+(${MONTHS.join('|')})|\\.(\\d{1,2})\\.?)\\s*(?:do|[-–—])\\s*(?:dnia\\s+)?(?=\\d{1,2}(?:\\s+(?:${MONTHS.join('|')})\\s+|\\.\\d{1,2}\\.)(\\d{4}))`,
  'giu',
);

interface DayAt {
  readonly date: IsoDate;
  readonly at: number;
  readonly length: number;
}

function daysAt(text: string): DayAt[] {
  const full = writtenDates(text);
  const other = [...text.matchAll(OTHER_SIGNS)].flatMap((match): DayAt[] => {
    const [words, day, month, year, isoYear, isoMonth, isoDay] = match;
    const date = calendarDay(Number(year ?? isoYear), Number(month ?? isoMonth), Number(day ?? isoDay));
    return date === null ? [] : [{ date, at: match.index, length: words.length }];
  });
  const shared = [...text.matchAll(SHARED_YEAR)].flatMap((match): DayAt[] => {
    const [words, day = '', name, digits, year] = match;
    const month = name === undefined ? Number(digits) : MONTHS.findIndex((known) => known === name.toLowerCase()) + 1;
    const date = calendarDay(Number(year), month, Number(day));
    const length = words.search(/\s*(?:do|[-–—])\s*(?:dnia\s+)?$/u);
    const next = full.find(({ at }) => at > match.index);
    // „od 27 grudnia do 15 stycznia 2027 r.” is over the turn of a year, which its words do not say.
    return date === null || next === undefined || date > next.date ? [] : [{ date, at: match.index, length }];
  });
  return [...full, ...other, ...shared].sort((a, b) => a.at - b.at);
}

/** „do godz. 15.30”, „godz. 12:00”, „o godzinie 9”, „godz. 1530” */
const HOUR =
  /godz(?:\.|in\p{L}*)?\s*(\d{1,2})(?:\s*[:.,]\s*(\d{2})|\s*\^?([\d⁰¹²³⁴⁵⁶⁷⁸⁹]{2})\^?|(?!\d))(?!\s*(?:[-–—]|do)\s*\d)/iu;
const HOUR_AFTER = new RegExp(
  `^[\\s,;(–—-]*(?:roku|r\\.)?\\s*(?:\\(\\p{L}{3,14}\\))?[\\s,;(–—-]*(?:\\p{L}+\\s+){0,3}?${HOUR.source}`,
  'iu',
);
const HOUR_BEFORE = new RegExp(`${HOUR.source}[\\s,]*(?:w\\s+dniu|dnia|do\\s+dnia|w\\s+terminie\\s+do\\s+dnia)?\\s*$`, 'iu');

/** „godz. 15³⁰” */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function hourOf(match: RegExpExecArray | null): string | null {
  if (match === null) return null;
  const [, hour = '', minute, raised] = match;
  const minutes = (minute ?? raised ?? '00').replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (digit) => String(RAISED.indexOf(digit)));
  return Number(hour) < 24 && Number(minutes) < 60 ? `${hour.padStart(2, '0')}:${minutes}` : null;
}

/** A day in a sentence, with the words around it. */
interface DatedClause {
  readonly date: IsoDate;
  /** „15:30”; `null` where no hour stands with it. */
  readonly hour: string | null;
  /** Words from the day before it, or the beginning, up to it; and those after it up to the next. */
  readonly before: string;
  readonly after: string;
}

/** All days that a sentence of an announcement names in full, in order. */
export function datedClauses(text: string): DatedClause[] {
  const days = daysAt(text);
  return days.map(({ date, at, length }, index) => {
    const former = days[index - 1];
    const before = text.slice(former === undefined ? 0 : former.at + former.length, at);
    const after = text.slice(at + length, days[index + 1]?.at ?? text.length);
    return { date, before, after, hour: hourOf(HOUR_AFTER.exec(after)) ?? hourOf(HOUR_BEFORE.exec(before)) };
  });
}
