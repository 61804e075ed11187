import { MONTHS } from '../dates.ts';
import type { Cursor } from './cursor.ts';

/** „100 000 zł”, „12,5 %”, „15 września 2019 r.”: a value whose end is certain although no marks stand around it. */
const VALUE = new RegExp(
  String.raw`\d{1,2}[\s\u00a0]+(?:${MONTHS.join('|')})[\s\u00a0]+\d{4}(?:[\s\u00a0]*(?:roku|r\.?(?!\p{L})))?|\d{1,2}\.\d{1,2}\.\d{4}(?:[\s\u00a0]*(?:roku|r\.?(?!\p{L})))?|\d[\d.\s\u00a0]*(?:,\d+)?[\s\u00a0]*(?:złotych|zł|PLN|%|dni|dniach|miesi(?:ąc|ące|ęcy)|lat|lata|tygodni|godzin|osób|osoby|członków)(?!\p{L})|\d[\d\u00a0 .]*\d(?:,\d+)?|\d+(?:,\d+)?`,
  'uy',
);

/** A value named without quotation marks („kwotę 100 000 zł zastępuje się kwotą 120 000 zł”), as the text has it; `null` for other words. */
export const readBareValue = (cursor: Cursor): string | null => {
  const match = cursor.takeText(VALUE);
  return match === null ? null : match[0].trim().replace(/(\d{4}[\s\u00a0]*r)$/u, '$1.');
};
