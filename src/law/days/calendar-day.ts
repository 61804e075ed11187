import type { IsoDate } from '../../types.ts';
import { addDays, addMonths } from '../add-days.ts';
import { calendarDay } from '../calendar-day.ts';
import { MONTH_FORMS } from '../dates.ts';
import { readOrdinal } from './numbers.ts';
import { signs, type Reader } from './reader.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const MONTH = `${[...MONTH_FORMS.keys()].join('|')}|${[...ROMAN].reverse().join('|')}`;
const YEAR_MARK = String.raw`(?:\s*(?:roku|r\.|r)(?!\p{L}))?`;

const IN_WORDS = signs(String.raw`(\d{1,2})(?:\.|-go)?\s*(${MONTH})[\s.]+(\d{4})(?!\d)${YEAR_MARK}`);
const IN_DIGITS = signs(String.raw`(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4})(?!\d)${YEAR_MARK}`);
const ISO = signs(String.raw`(\d{4})-(\d{2})-(\d{2})(?!\d)`);
const WITHOUT_YEAR = signs(String.raw`(\d{1,2})\s*(${MONTH})(?!\p{L})(?!\s+\d{4})`);
const YEAR = signs(String.raw`(\d{4})(?!\d)${YEAR_MARK}`);
const MONTH_AND_YEAR = signs(String.raw`(${MONTH})\s+(\d{4})(?!\d)${YEAR_MARK}`);

/** Number of a month by its name in any form, or in Roman digits; 0 for other words. */
const monthOf = (name: string): number => MONTH_FORMS.get(name.toLowerCase()) ?? ROMAN.indexOf(name.toUpperCase()) + 1;

/** „pierwszego stycznia 2021 r.” */
function spelledDay(reader: Reader): IsoDate | null {
  const day = readOrdinal(reader);
  const match = day === null ? null : reader.take(MONTH_AND_YEAR);
  return day === null || match === null ? null : calendarDay(Number(match[2]), monthOf(match[1] ?? ''), day);
}

/** „1 stycznia 2021 r.”, „01.01.2021”, „1 I 2021 roku”, „2021-01-01”. */
export function readDay(reader: Reader): IsoDate | null {
  return reader.attempt(() => {
    const words = reader.take(IN_WORDS);
    if (words !== null) return calendarDay(Number(words[3]), monthOf(words[2] ?? ''), Number(words[1]));
    const spelled = reader.attempt(() => spelledDay(reader));
    if (spelled !== null) return spelled;
    const iso = reader.take(ISO);
    if (iso !== null) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const digits = reader.take(IN_DIGITS);
    return digits === null ? null : calendarDay(Number(digits[3]), Number(digits[2]), Number(digits[1]));
  });
}

/** „1 stycznia” whose year a later day has: „od 1 stycznia do 31 grudnia 2018 r.” */
export function readDayOfYear(reader: Reader): ((year: number) => IsoDate | null) | null {
  const match = reader.take(WITHOUT_YEAR);
  return match === null ? null : (year) => calendarDay(year, monthOf(match[2] ?? ''), Number(match[1]));
}

/** „2018 r.”, „2018 roku”, „2018” */
export function readYear(reader: Reader): number | null {
  const match = reader.take(YEAR);
  return match === null ? null : Number(match[1]);
}

/** The last day of a month named with its year: „grudnia 2018 r.” */
export function readEndOfMonth(reader: Reader): IsoDate | null {
  const match = reader.take(MONTH_AND_YEAR);
  if (match === null) return null;
  const first = calendarDay(Number(match[2]), monthOf(match[1] ?? ''), 1);
  return first === null ? null : addDays(addMonths(first, 1), -1);
}
