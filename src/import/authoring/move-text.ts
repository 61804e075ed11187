import { addDays } from '../../law/add-days.ts';
import { isWeekday, isWorkingDay, WEEKDAY_WORD, weekdayOf, workingDayFrom } from '../../law/calendar.ts';
import { longDate, MONTHS } from '../../law/dates.ts';
import type { IsoDate } from '../../types.ts';

/** A year or day that was moved, or left where it was. */
export interface Move {
  readonly at: number;
  readonly before: string;
  /** The same as `before` where it was left. */
  readonly after: string;
  /** What the person who edits should look at. */
  readonly remark: string | null;
}

/** Places whose years are those of other acts, of journals, addresses and sums: „(Dz. U. z 2019 r. poz. 688)”, „nr LIII/732/2018”. */
const FIXED =
  /Dz\.\s*U(?:rz)?\.[^);\n]*|(?<!\p{L})nr\s+\S+|(?<!\p{L})poz\.\s*\d+|https?:\/\/\S+|\S*\/\d{4}\S*|(?:\d{1,3}[ \u00a0])*\d+(?:,\d\d)?[ \u00a0](?:zł|PLN|proc|%)|\]\([^)\s]*\)/gu;
const DATE = new RegExp(
  `(?:(${WEEKDAY_WORD}),?\\s+(?:dnia\\s+)?)?(?<!\\d)(\\d{1,2})(\\s+)(${MONTHS.join('|')})(\\s+)(\\d{4})(?!\\d)|(?<![\\d/.,-])(20\\d{2})(?![\\d/,-]|\\.\\d)`,
  'giu',
);
/** „ustawy z dnia 24 kwietnia 2003 r.”: the day names an act. */
const NAMES_ACT = /(?:z\s+dnia|z\s+dn\.)\s+$/u;

const pad = (value: number): string => String(value).padStart(2, '0');

/** The same day of another year; 29 February becomes the 28th where there is none. */
function sameDay(year: number, month: number, day: number): IsoDate {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${String(year)}-${pad(month)}-${pad(Math.min(day, last))}` as IsoDate;
}

/** The day of the same name nearest to a date: „poniedziałek” stays Monday. */
function nearestWeekday(word: string, date: IsoDate): IsoDate {
  const candidates = [0, 1, -1, 2, -2, 3, -3].map((days) => addDays(date, days));
  return candidates.find((candidate) => isWeekday(word, candidate)) ?? date;
}

/** „to sobota; najbliższy dzień pracy: 2 stycznia 2021 r.”, where offices worked on the old day and do not on the new. */
function workingDayRemark(before: IsoDate, after: IsoDate): string | null {
  if (!isWorkingDay(before) || isWorkingDay(after)) return null;
  const name = weekdayOf(after);
  const free = name === 'sobota' || name === 'niedziela' ? name : `święto (${name})`;
  return `${longDate(after)} to ${free}; najbliższy dzień pracy: ${longDate(workingDayFrom(after))}`;
}

/**
 * Moves the years and days of a programme's text by whole years: those of its own year, the year before and the year after. Days that name
 * other acts stay; a day of the week that is named stays the same day of the week.
 */
export function moveText(text: string, ownYear: number, by: number): { readonly text: string; readonly moves: readonly Move[] } {
  const fixed = [...text.matchAll(FIXED)].map((match) => [match.index, match.index + match[0].length] as const);
  const moves: Move[] = [];
  const moved = text.replace(DATE, (...args) => {
    const [whole, weekday, day, space, month, secondSpace, yearOfDate, bareYear] = args as (string | undefined)[];
    const before = whole ?? '';
    const at = args.findLast((arg): arg is number => typeof arg === 'number') ?? 0;
    const year = Number(yearOfDate ?? bareYear);
    if (Math.abs(year - ownYear) > 1) return before;
    const keep = (remark: string): string => {
      moves.push({ at, before, after: before, remark });
      return before;
    };
    if (NAMES_ACT.test(text.slice(Math.max(0, at - 12), at))) return keep('data innego aktu; sprawdź, czy nadal ma tu stać');
    if (fixed.some(([from, to]) => at >= from && at < to))
      return keep('rok innego aktu, dziennika albo kwota; sprawdź, czy nadal ma tu stać');
    if (day === undefined || month === undefined) {
      moves.push({ at, before, after: String(year + by), remark: null });
      return String(year + by);
    }
    const index = MONTHS.findIndex((name) => name === month.toLowerCase()) + 1;
    const old = sameDay(year, index, Number(day));
    const same = sameDay(year + by, index, Number(day));
    const next = weekday === undefined ? same : nearestWeekday(weekday, same);
    const [nextYear = '', nextMonth = '1', nextDay = '1'] = next.split('-');
    const lead = weekday === undefined ? '' : before.slice(0, before.lastIndexOf(day, before.length - month.length - 4));
    const after = `${lead}${String(Number(nextDay))}${space ?? ' '}${MONTHS[Number(nextMonth) - 1] ?? month}${secondSpace ?? ' '}${nextYear}`;
    const remark =
      weekday !== undefined && !isWeekday(weekday, old)
        ? `w poprzednim programie ${longDate(old)} to ${weekdayOf(old)}, a nie „${weekday}”`
        : workingDayRemark(old, next);
    moves.push({ at, before, after, remark });
    return after;
  });
  return { text: moved, moves };
}
