import { describe, expect, it } from 'vitest';
import { datesInText } from './dates-in-text.ts';
import { consultationDays, proposalsDay, proposalsDayFor } from './programme-dates.ts';

describe('days in a text', () => {
  it('are read in words and in figures, and only where they exist', () => {
    expect(datesInText('od 04 października 2019 roku do 11.10.2019 r., nie 31 lutego 2020 r.')).toEqual([
      '2019-10-04',
      '2019-10-11',
    ]);
    expect(datesInText('uchwała nr 14.11.22, art. 5 ust. 2')).toEqual([]);
  });
});

/** The same words as lines of a Word document break them. */
const broken = (words: string): string => words.replaceAll(' ', '\u00a0\n');

describe('the last day for proposals', () => {
  it.each([
    ['Program powstał na podstawie propozycji organizacji zgłoszonych do dnia 14 czerwca 2019 r. oraz wniosków.', '2019-06-14'],
    ['Propozycje zbierano do 14 czerwca 2019 r.', '2019-06-14'],
    ['Propozycje zbierano do 14.06.2019 r. i do 15.06.2020 r.', '2019-06-14'],
    ['Propozycje zgłasza się przez cały rok.', null],
    ['Propozycje zgłasza się przez cały rok. Nabór trwa do 14 czerwca 2019 r.', null],
    ['Propozycje zgłasza się; nabór trwa do 14 czerwca 2019 r.', null],
    ['Propozycje zgłasza się do 31 czerwca 2019 r.', null],
    ['Uwagi zgłasza się do 14 czerwca 2019 r.', null],
  ])('is found in „%s”', (text, day) => {
    expect([proposalsDay(text), proposalsDay(broken(text))]).toEqual([day, day]);
  });

  it.each([
    ['do dnia 15 czerwca 2020 r. – przyjmowanie propozycji do programu na 2021 rok', 2021, '2020-06-15'],
    ['do dnia 15 czerwca 2020 r. – przyjmowanie propozycji do programu na 2021 rok', 2022, null],
    ['Wójt przyjmuje do 15.06.2021 r. propozycje do programu na rok 2022', 2022, '2021-06-15'],
    [
      'do 31 maja 2021 r. – sprawozdanie; do 15 czerwca 2021 r. – przyjmowanie propozycji do programu na 2022 rok',
      2022,
      '2021-06-15',
    ],
    ['do 15 czerwca 2021 r. – sprawozdanie; przyjmowanie propozycji do programu na 2022 rok', 2022, null],
    ['do 31 czerwca 2021 r. propozycje do programu na 2022 rok', 2022, null],
    ['do 15 czerwca 2021 r. propozycje do budżetu na 2022 rok', 2022, null],
  ])('is found in the calendar „%s” for %d', (text, year, day) => {
    expect([proposalsDayFor(text, year), proposalsDayFor(broken(text), year)]).toEqual([day, day]);
  });
});

describe('the days of consultations', () => {
  it.each([
    [
      'Konsultacje trwały od dnia 4 października 2019 r. do dnia 11 października 2019 r. i polegały na',
      ['2019-10-04', '2019-10-11'],
    ],
    ['Konsultacje odbyły się od 4.10.2019 r. do 11.10.2019 r.', ['2019-10-04', '2019-10-11']],
    ['konsultacjom od 4 października 2019 do 4 października 2019', ['2019-10-04', '2019-10-04']],
    ['Konsultacje trwały od 4 października 2019 r.', null],
    ['Konsultacje trwały od 11 października 2019 r. do 4 października 2019 r.', null],
    ['Konsultacje trwały od 4 października 2019 r. do 31 czerwca 2019 r.', null],
    ['Konsultacje odbyły się. Nabór trwał od 4 października 2019 r. do 11 października 2019 r.', null],
    ['Nabór trwał od 4 października 2019 r. do 11 października 2019 r.', null],
  ])('are found in „%s”', (text, days) => {
    expect([consultationDays(text), consultationDays(broken(text))]).toEqual([days, days]);
  });
});
