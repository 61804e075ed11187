import { describe, expect, it } from 'vitest';
import { readDate } from './read-date.ts';

describe('the first day of a text', () => {
  it.each([
    ['z dnia 25 października 2018 r.', '2018-10-25'],
    ['z dnia 25  Października\n2018 r.', '2018-10-25'],
    ['30.09.2010 r.', '2010-09-30'],
    ['30/09/2010', '2010-09-30'],
    ['3-9-2010', '2010-09-03'],
    ['1.02.2010 oraz 5 maja 2011', '2010-02-01'],
    ['5 maja 2011 oraz 1.02.2010', '2011-05-05'],
    ['31 czerwca 2010, 5 maja 2011', null],
    ['31.06.2010', null],
    ['XV/30.09.2010', null],
    ['1.30.09.2010', null],
    ['30.09.20101', null],
    ['5 maja', null],
    ['', null],
  ])('„%s” is %j', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});
