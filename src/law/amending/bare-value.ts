import { MONTHS } from '../dates.ts';
import type { Cursor } from './cursor.ts';

/** „100 000”, „1.500,50”, „12,5”. */
const FIGURE = String.raw`(?:\d{1,3}(?:[.\s]\d{3}(?!\d))+|\d+)(?:[.,]\d+)?`;
const MEASURE = 'złotych|zł|PLN|%|dni|dniach|miesiąc|miesiące|miesięcy|lat|lata|tygodni|godzin|osób|osoby|członków';
const DAY_WORDS = String.raw`\d{1,2}\s+(?:${MONTHS.join('|')})\s+\d{4}`;

/** „100 000 zł”, „12,5 %”, „15 września 2019 r.”: a value whose end is certain although no marks stand around it. */
const VALUE = new RegExp(
  String.raw`(?:${DAY_WORDS}|\d{1,2}\.\d{1,2}\.\d{4})(?:\s*(?:roku|r\.?(?!\p{L})))?|${FIGURE}(?:\s*(?:${MEASURE})(?!\p{L}))?`,
  'uy',
);

/** What a value counts: „zł”, „dni”; the same word in two forms is one measure, a day is one. */
const measureOf = (value: string): string =>
  /\d{4}\s*(?:r\.|roku)?$/u.test(value) && /\p{L}|\./u.test(value)
    ? 'dzień'
    : value
        .replace(/^[\d\s.,]+/u, '')
        .replace(/^(?:złotych|PLN)$/u, 'zł')
        .slice(0, 4);

/** „termin 7 zastępuje się terminem 14 dni”: values of two measures leave open what is replaced. */
export const isSameMeasure = (a: string, b: string): boolean => measureOf(a) === measureOf(b);

/** A value named without quotation marks („kwotę 100 000 zł zastępuje się kwotą 120 000 zł”), as the text has it; `null` for other words. */
export const readBareValue = (cursor: Cursor): string | null => {
  const match = cursor.takeText(VALUE);
  return match === null ? null : match[0].trim().replace(/(\d{4}\s*r)$/u, '$1.');
};

/** A value in quotation marks or without them. */
export const readValue = (cursor: Cursor): string | null => cursor.takeQuote()?.value ?? readBareValue(cursor);
