import type { IsoDate } from '../types.ts';

const MONTHS: Readonly<Record<string, string>> = {
  stycznia: '01',
  lutego: '02',
  marca: '03',
  kwietnia: '04',
  maja: '05',
  czerwca: '06',
  lipca: '07',
  sierpnia: '08',
  września: '09',
  października: '10',
  listopada: '11',
  grudnia: '12',
};

/** „15 czerwca 2020 r.”, „04 października 2019 roku”, „30.09.2010 r.” */
const DATE = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:[ \\u00a0](${Object.keys(MONTHS).join('|')})[ \\u00a0]|\\.(\\d{1,2})\\.)(\\d{4})(?!\\d)`,
  'giu',
);

function isoDate(year: string, month: string, day: string): IsoDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date) ? (date as IsoDate) : null;
}

/** The days a text names in full, in order; days that don't exist are left out. */
export function datesInText(text: string): IsoDate[] {
  return [...text.matchAll(DATE)].flatMap(([, day = '', word, number, year = '']) => {
    const month = word === undefined ? (number ?? '') : (MONTHS[word.toLowerCase()] ?? '');
    const date = isoDate(year, month, day);
    return date === null ? [] : [date];
  });
}
