import { describe, expect, it } from 'vitest';
import { writtenDates } from './written-dates.ts';

const dates = (text: string): string[] => writtenDates(text).map(({ date }) => date);

describe('writtenDates', () => {
  it('reads days in words and in digits', () => {
    expect(dates('uchwała z dnia 25 października 2018 r., ogłoszona 5.12.2018 r.')).toEqual(['2018-10-25', '2018-12-05']);
    expect(dates('Z DNIA 1 STYCZNIA 2020 ROKU')).toEqual(['2020-01-01']);
  });

  it('says where each stands', () => {
    expect(writtenDates('od 1 marca 2020 r. do')).toEqual([{ date: '2020-03-01', at: 3, length: 15 }]);
  });

  it('leaves out what is no day', () => {
    expect(dates('31 lutego 2020 r., 3 maja, 112.10.2019, ust. 1.2.2020x 30.13.2020')).toEqual(['2020-02-01']);
  });
});
