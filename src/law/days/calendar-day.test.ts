import { describe, expect, it } from 'vitest';
import { readFrom } from '../../testing/days-in-words.ts';
import { readDay, readDayOfYear, readEndOfMonth, readYear } from './calendar-day.ts';
import { Reader } from './reader.ts';

const MONTHS = 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(' ');
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
const two = (value: number): string => String(value).padStart(2, '0');

describe('a day of the calendar', () => {
  it.each(MONTHS.map((name, index) => [name, ROMAN[index] ?? '', index + 1] as const))(
    'may have its month by name or in Roman digits: „%s”, „%s”',
    (name, roman, month) => {
      const wanted = `2021-${two(month)}-05`;
      for (const text of [
        `5 ${name} 2021 r.`,
        `5 ${name.toUpperCase()} 2021 r.`,
        `5 ${roman} 2021 r.`,
        `5.${roman}.2021 r.`,
        `piątego ${name} 2021 r.`,
      ])
        expect(readFrom(`${text} i`, readDay)).toEqual([wanted, ' i']);
    },
  );

  it.each([
    ['1 stycznia 2021', '2021-01-01'],
    ['1 stycznia 2021 roku', '2021-01-01'],
    ['1 stycznia 2021r.', '2021-01-01'],
    ['1 stycznia 2021 r', '2021-01-01'],
    ['1-go stycznia 2021 r.', '2021-01-01'],
    ['01. stycznia 2021 r.', '2021-01-01'],
    ['1 pazdziernika 2021 r.', '2021-10-01'],
    ['1 styczeń 2021 r.', '2021-01-01'],
    ['01.02.2021 r.', '2021-02-01'],
    ['1.2.2021', '2021-02-01'],
    ['1-02-2021 roku', '2021-02-01'],
    ['1/2/2021r.', '2021-02-01'],
    ['1 . 2 . 2021', '2021-02-01'],
    ['2021-02-01', '2021-02-01'],
    ['29 lutego 2020 r.', '2020-02-29'],
    ['trzydziestego pierwszego grudnia 2021 roku', '2021-12-31'],
    ['pierwszego XII 2021 r.', '2021-12-01'],
  ])('is read: „%s”', (text, date) => {
    expect(readFrom(`${text}, po`, readDay)).toEqual([date, ', po']);
  });

  it.each([
    '31 lutego 2021 r.',
    '29 lutego 2021 r.',
    '31.04.2021',
    '2021-02-30',
    '2021-13-01',
    'trzydziestego lutego 2021 r.',
    '1 stycznia',
    '1 stycznia 20211',
    '1.1.20211',
    '2021-01-011',
    '1 Nowaka 2021 r.',
    'pierwszego dnia 2021 r.',
    'pierwszego stycznia',
    'stycznia 2021 r.',
    '1 2 2021',
    '',
  ])('is none, and is not passed over: „%s”', (text) => {
    const reader = new Reader(text);
    expect([readDay(reader), reader.rest]).toEqual([null, text]);
  });

  it('leaves words that only begin like „roku”', () => {
    expect(readFrom('1 stycznia 2021 radny', readDay)).toEqual(['2021-01-01', ' radny']);
    expect(readFrom('1 stycznia 2021 rokująca', readDay)).toEqual(['2021-01-01', ' rokująca']);
  });
});

describe('a day whose year a later one has', () => {
  const dayIn = (text: string, year: number): readonly [string | null, string] | null => {
    const read = readFrom(text, readDayOfYear);
    return read === null ? null : [read[0](year), read[1]];
  };

  it('is that day of the year', () => {
    expect(dayIn('1 stycznia do 31 grudnia 2018 r.', 2018)).toEqual(['2018-01-01', ' do 31 grudnia 2018 r.']);
    expect(dayIn('15 IX – 15 XI 2019 r.', 2019)).toEqual(['2019-09-15', ' – 15 XI 2019 r.']);
    expect(dayIn('29 lutego do', 2020)).toEqual(['2020-02-29', ' do']);
    expect(dayIn('29 lutego do', 2019)).toEqual([null, ' do']);
  });

  it.each(['1 stycznia 2018 r.', '1 maju do', '1 majami', 'stycznia do', ''])('is not „%s”', (text) => {
    expect(dayIn(text, 2018)).toBeNull();
  });
});

describe('a year', () => {
  it.each(['2018', '2018 r.', '2018 roku', '2018r.'])('is read: „%s”', (text) => {
    expect(readFrom(`${text} i`, readYear)).toEqual([2018, ' i']);
  });

  it.each(['20181', '201', 'roku 2018', ''])('is none: „%s”', (text) => {
    expect(readFrom(text, readYear)).toBeNull();
  });
});

describe('the end of a month', () => {
  it.each([
    ['grudnia 2018 r.', '2018-12-31'],
    ['lutego 2020 roku', '2020-02-29'],
    ['lutego 2019', '2019-02-28'],
    ['czerwca 2019 r.', '2019-06-30'],
    ['VI 2019 r.', '2019-06-30'],
  ])('is its last day: „%s”', (text, date) => {
    expect(readFrom(`${text} i`, readEndOfMonth)).toEqual([date, ' i']);
  });

  it.each(['grudnia', 'roku 2018', '2018 r.', 'grudnia 20188', ''])('is none: „%s”', (text) => {
    expect(readFrom(text, readEndOfMonth)).toBeNull();
  });
});
