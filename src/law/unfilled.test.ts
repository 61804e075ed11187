import { describe, expect, it } from 'vitest';
import { unfilledPlaces, withoutPlaceholders } from './unfilled.ts';

describe('places that nobody filled in', () => {
  it.each([
    ['z dnia ………… r.', ['z dnia …………']],
    ['z dnia ..... r.', ['z dnia .....']],
    ['z dnia .......... r.', ['z dnia ......']],
    ['kwota _____ zł i ______', ['kwota _____', 'kwota _____ zł i ______']],
    ['......', ['......']],
    ['Uchwala się …', ['Uchwala się …']],
    ['Przyjmuje się ...', ['Przyjmuje się ...']],
    ['ustala się  …', []],
    ['Ustala się ....', ['Ustala się ....']],
    ['Uchyla się …', ['Uchyla się …']],
    ['Nadaje się …', ['Nadaje się …']],
    ['Nr …/2024', ['Nr …']],
    ['numer ...', ['numer ...']],
    ['Rada Gminy w Dolinie Wierzbowej uchwala\n się …', ['Wierzbowej uchwala się …']],
    ['Rada Gminy\n\n przyjmuje program, co …….', ['przyjmuje program, co ……']],
    // Ellipses of ordinary sentences.
    ['czekamy… dalej', []],
    ['czekamy... dalej', []],
    ['czekamy....', []],
    ['____', []],
    ['wnr …', []],
    ['zapisuje się …', []],
  ])('in „%s” are %j', (text, words) => {
    expect(unfilledPlaces(text).map((place) => place.words)).toEqual(words);
  });

  it('stand where their dots begin', () => {
    expect(unfilledPlaces('z dnia ………… r. nr …').map(({ at }) => at)).toEqual([7, 18]);
  });
});

describe('a text without placeholders', () => {
  it.each([
    ['Kwota [wpisać kwotę] zł', 'Kwota zł'],
    ['Nr [uzupełni urząd]', 'Nr'],
    ['[do uzupełnienia] Rada', 'Rada'],
    ['[Wpisz] [wstaw datę] [do  ustalenia] [poda urząd] koniec', 'koniec'],
    [`[${'a'.repeat(60)}wpisać${'a'.repeat(59)}] x`, 'x'],
    ['Art. 22[1] ust. 2', 'Art. 22[1] ust. 2'],
    ['dwa  odstępy', 'dwa  odstępy'],
    [`[${'a'.repeat(61)}wpisać] x`, `[${'a'.repeat(61)}wpisać] x`],
    [`[wpisać${'a'.repeat(61)}] x`, `[wpisać${'a'.repeat(61)}] x`],
    ['[[wpisać] x]', '[ x]'],
  ])('of „%s” is „%s”', (text, rest) => {
    expect(withoutPlaceholders(text)).toBe(rest);
  });
});
