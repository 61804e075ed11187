import { isWeekday, WEEKDAY_WORD, weekdayOf } from './calendar.ts';
import { MONTHS } from './dates.ts';
import { writtenDates } from './written-dates.ts';

/** Words about a day that can't be right. */
export interface DateFault {
  readonly at: number;
  readonly words: string;
  /** What the calendar says: the day of the week; empty for days in the wrong order. */
  readonly weekday: string;
}

/** Matches that begin with a word and not inside one. To look behind within the pattern would take as long as all other checks. */
const wordMatches = (text: string, pattern: RegExp): RegExpExecArray[] =>
  [...text.matchAll(pattern)].filter(({ index }) => index === 0 || !/\p{L}/u.test(text.charAt(index - 1)));

/** „w poniedziałek 24 października 2019 r.”, „wtorek, dnia 1 września 2020 r.” */
const NAMED = new RegExp(`(${WEEKDAY_WORD}),?\\s+(?:\\(?dnia\\s+)?(?=\\d)`, 'giu');

/** Days that are not the day of the week the text says. */
export function wrongWeekdays(text: string): DateFault[] {
  return wordMatches(text, NAMED).flatMap((match) => {
    const after = match.index + match[0].length;
    const [day] = writtenDates(text.slice(after, after + 40));
    if (day?.at !== 0 || isWeekday(match[1] ?? '', day.date)) return [];
    return [{ at: match.index, words: match[0] + text.slice(after, after + day.length), weekday: weekdayOf(day.date) }];
  });
}

/** „od dnia 5 maja 2020 r. do dnia 1 maja 2020 r.” */
const SPAN_BEGINS = /od\s+(?:dnia\s+)?(?=\d)/giu;
/** „w dniach 11–4 października 2019 r.” */
const SHORT_SPAN = new RegExp(`(?<![\\d.])(\\d{1,2})\\s?[–-]\\s?(\\d{1,2})\\s+(?:${MONTHS.join('|')})\\s+\\d{4}`, 'giu');

/** Spans whose last day is before the first. */
export function reversedSpans(text: string): DateFault[] {
  const long = wordMatches(text, SPAN_BEGINS).flatMap((match) => {
    const start = match.index + match[0].length;
    const [from, to] = writtenDates(text.slice(start, start + 90));
    if (from?.at !== 0 || to === undefined) return [];
    const between = text.slice(start + from.length, start + to.at);
    if (!/^\s*(?:r\.)?\s*do\s+(?:dnia\s+)?$/u.test(between) || to.date >= from.date) return [];
    return [{ at: match.index, words: text.slice(match.index, start + to.at + to.length), weekday: '' }];
  });
  const short = [...text.matchAll(SHORT_SPAN)].flatMap((match) =>
    Number(match[2]) < Number(match[1]) ? [{ at: match.index, words: match[0], weekday: '' }] : [],
  );
  return [...long, ...short];
}
