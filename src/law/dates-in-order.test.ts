import { describe, expect, it } from 'vitest';
import { reversedSpans, wrongWeekdays } from './dates-in-order.ts';

describe('days of the week in a text', () => {
  it.each([
    ['w poniedziałek 24 października 2019 r. o godz. 10', [['poniedziałek 24 października 2019 r.', 'czwartek']]],
    ['Wtorek, dnia 24.10.2019 r.', [['Wtorek, dnia 24.10.2019 r.', 'czwartek']]],
    ['środę (dnia 24 października 2019', [['środę (dnia 24 października 2019', 'czwartek']]],
    ['piątek,\n 24 października 2019 r.', [['piątek,\n 24 października 2019 r.', 'czwartek']]],
    ['w czwartek 24 października 2019 r.', []],
    ['CZWARTEK 24 października 2019 r.', []],
    ['w poniedziałek 31 lutego 2019 r.', []],
    ['w poniedziałek 5 osób, a 24 października 2019 r. zebranie', []],
    ['xwtorek 24 października 2019 r.', []],
    ['wtorek24 października 2019 r.', []],
    ['w poniedziałek', []],
  ])('„%s” say %j', (text, wanted) => {
    const faults = wrongWeekdays(text);
    expect(faults.map(({ words, weekday }) => [words, weekday])).toEqual(wanted);
    for (const { at, words } of faults) expect(text.slice(at, at + words.length)).toBe(words);
  });
});

describe('spans of days', () => {
  it.each([
    ['Od dnia 5 maja 2020 r. do dnia 1 maja 2020 r.', ['Od dnia 5 maja 2020 r. do dnia 1 maja 2020 r.']],
    ['trwa od 5.05.2020 r. do 1.05.2020 r.', ['od 5.05.2020 r. do 1.05.2020 r.']],
    ['trwa od  5 maja 2020 do  1 maja 2020', ['od  5 maja 2020 do  1 maja 2020']],
    ['w dniach 11–4 października 2019 r.', ['11–4 października 2019']],
    ['w dniach 11 - 4  października 2019', ['11 - 4  października 2019']],
    ['od 5 maja 2020 r. do 1 maja 2020 r. i 9–8 maja 2020', ['od 5 maja 2020 r. do 1 maja 2020 r.', '9–8 maja 2020']],
    ['od 1 maja 2020 r. do 5 maja 2020 r.', []],
    ['od 5 maja 2020 r. do 5 maja 2020 r.', []],
    ['od 5 maja 2020 r. albo do 1 maja 2020 r.', []],
    ['od 5 maja 2020 r., a do 1 maja 2020 r.', []],
    ['od 5 maja 2020 r.', []],
    ['od 5 osób do 1 maja 2020 r.', []],
    ['Kod 5 maja 2020 r. do 1 maja 2020 r.', []],
    ['w dniach 4–11 października 2019 r.', []],
    ['w dniach 4–4 października 2019 r.', []],
    ['art. 5.11–4 maja 2019', []],
    ['111–4 maja 2019', []],
  ])('„%s” are reversed in %j', (text, wanted) => {
    const faults = reversedSpans(text);
    expect(faults.map(({ words, weekday }) => words + weekday)).toEqual(wanted);
    for (const { at, words } of faults) expect(text.slice(at, at + words.length)).toBe(words);
  });
});
