import type { IsoDate } from '../types.ts';
import { calendarDay } from './calendar-day.ts';
import { MONTHS } from './dates.ts';

const WORDS = new RegExp(String.raw`(\d{1,2})\s+(${MONTHS.join('|')})\s+(\d{4})`, 'iu');
const DIGITS = /(?<![\d/.])(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/u;

/** The first day that a text names: „25 października 2018 r.”, „30.09.2010 r.”; `null` where there is none that exists. */
export function readDate(text: string): IsoDate | null {
  const folded = text.replace(/\s+/gu, ' ');
  const words = WORDS.exec(folded);
  const digits = DIGITS.exec(folded);
  if (words !== null && (digits === null || words.index <= digits.index)) {
    const month = MONTHS.findIndex((name) => name === words[2]?.toLowerCase()) + 1;
    return calendarDay(Number(words[3]), month, Number(words[1]));
  }
  return digits === null ? null : calendarDay(Number(digits[3]), Number(digits[2]), Number(digits[1]));
}
