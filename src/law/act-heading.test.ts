import { describe, expect, it } from 'vitest';
import { readActHeading, startsActHeading } from './act-heading.ts';

describe('readActHeading', () => {
  it('reads type, number, organ, day and subject', () => {
    expect(
      readActHeading(
        'UCHWAŁA NR LIII/732/2018 RADY MIEJSKIEJ LESZNA z dnia 25 października 2018 r. w sprawie uchwalenia „Programu”',
      ),
    ).toEqual({
      type: 'uchwała',
      number: 'LIII/732/2018',
      organ: 'RADY MIEJSKIEJ LESZNA',
      date: '2018-10-25',
      subject: 'w sprawie uchwalenia „Programu”',
      isDraft: false,
    });
  });

  it('reads letters set apart, spaces in the number and „roku”', () => {
    expect(
      readActHeading('U C H W A Ł A Nr VI/55 /2015 Rady Miejskiej Leszna z dnia 19 marca 2015 roku w sprawie Programu działania'),
    ).toMatchObject({
      type: 'uchwała',
      number: 'VI/55/2015',
      organ: 'Rady Miejskiej Leszna',
      date: '2015-03-19',
      subject: 'w sprawie Programu działania',
    });
  });

  it('reads an order and an amending act', () => {
    expect(
      readActHeading('ZARZĄDZENIE NR 71/2019 Prezydenta Miasta Leszna z dnia 4 lutego 2019 r. w sprawie komisji'),
    ).toMatchObject({
      type: 'zarządzenie',
      number: '71/2019',
      organ: 'Prezydenta Miasta Leszna',
    });
    expect(
      readActHeading('UCHWAŁA NR XX/5/2020 RADY GMINY LIPNO z dnia 26 marca 2020 r. zmieniająca uchwałę w sprawie programu'),
    ).toMatchObject({
      subject: 'zmieniająca uchwałę w sprawie programu',
    });
  });

  it('leaves open what a draft leaves open', () => {
    expect(readActHeading('Projekt uchwały Nr ……/2019 Rady Gminy Lipno z dnia ………… 2019 r. w sprawie opłat')).toEqual({
      type: 'uchwała',
      number: null,
      organ: 'Rady Gminy Lipno',
      date: null,
      subject: 'w sprawie opłat',
      isDraft: true,
    });
    expect(readActHeading('UCHWAŁA NR ... RADY GMINY LIPNO z dnia ... w sprawie opłat')).toMatchObject({
      number: null,
      date: null,
      isDraft: true,
    });
  });

  it('is not found in a sentence', () => {
    expect(startsActHeading('Uchwała wchodzi w życie z dniem podjęcia.')).toBe(false);
    expect(startsActHeading('UCHWAŁA')).toBe(true);
    expect(startsActHeading('Uchwała Nr 5/2020')).toBe(true);
    expect(readActHeading('Na podstawie art. 18')).toBeNull();
  });
});

describe('the parts of a heading', () => {
  const read = (heading: string): string | null => {
    const found = readActHeading(heading);
    if (found === null) return null;
    const { type, number, organ, date, subject, isDraft } = found;
    return [isDraft ? 'projekt' : '', type, number ?? '?', organ, date ?? '?', subject].join('|');
  };

  it.each([
    ['UCHWAŁA NR 5/2019 z dnia 5 maja 2019 r. w sprawie opłat', '|uchwała|5/2019||2019-05-05|w sprawie opłat'],
    [
      'OBWIESZCZENIE Nr 1/2020 Rady Gminy z dnia 5 maja 2020 r. w sprawie ogłoszenia',
      '|obwieszczenie|1/2020|Rady Gminy|2020-05-05|w sprawie ogłoszenia',
    ],
    [
      'Rozporządzenie Wojewody z dnia 5 maja 2020 r. o zakazie polowań',
      '|rozporządzenie|?|Wojewody|2020-05-05|o zakazie polowań',
    ],
    ['Projekt – zarządzenia nr 7 Wójta', 'projekt|zarządzenie|7|Wójta|?|'],
    ['projekt: uchwały numer 7 / XV/ 2019 Rady', 'projekt|uchwała|7/XV/2019|Rady|?|'],
    ['Projekt uchwały', 'projekt|uchwała|?||?|'],
    ['Uchwała nr. 7/2019 Rady w sprawie dróg', '|uchwała|7/2019|Rady|?|w sprawie dróg'],
    ['Uchwała Nr ___ Rady z dnia __ maja 2019 r. zmieniająca uchwałę', 'projekt|uchwała|?|Rady|?|zmieniająca uchwałę'],
    ['Uchwała Nr 5_1 Rady z dnia 5.05.2019 r., uchylająca uchwałę', '|uchwała|5_1|Rady|2019-05-05|uchylająca uchwałę'],
    ['Uchwała Nr 5. Rady z dnia 5 maja 2019 r. . dotycząca dróg', '|uchwała|5.|Rady|2019-05-05|dotycząca dróg'],
    ['Uchwała Nr 5.. Rady z dnia 5 maja 2019 r.', 'projekt|uchwała|?|Rady|2019-05-05|'],
    ['Uchwała Rady w sprawie ustawy z dnia 5 maja 2019 r.', '|uchwała|?|Rady|?|w sprawie ustawy z dnia 5 maja 2019 r.'],
    ['Uchwała Rady o zmianie statutu', '|uchwała|?|Rady|?|o zmianie statutu'],
    ['Uchwała Rady o uchyleniu statutu', '|uchwała|?|Rady|?|o uchyleniu statutu'],
    ['Uchwała Rady o sprostowaniu błędu', '|uchwała|?|Rady|?|o sprostowaniu błędu'],
    ['Uchwała Rady o ogłoszeniu tekstu', '|uchwała|?|Rady|?|o ogłoszeniu tekstu'],
    ['Uchwała Rady z dnia w sprawie dróg', '|uchwała|?|Rady|?|w sprawie dróg'],
    ['Uchwałami Rady', null],
    ['Ta uchwała Rady', null],
  ])('„%s”', (heading, wanted) => {
    expect([read(heading), read(` ${heading.replaceAll(' ', '\u00a0\n')} `)]).toEqual([wanted, wanted]);
  });

  it.each([
    ['UCHWAŁA RADY GMINY', true],
    ['ZARZĄDZENIE', true],
    [' Zarządzenie Nr 5 ', true],
    ['UCHWAŁA w sprawie', true],
    ['U C H W A Ł A Rady', true],
    ...['Rady', 'Prezydenta', 'Burmistrza', 'Wójta', 'Zarządu', 'Sejmiku', 'Starosty'].map((organ): [string, boolean] => [
      `Uchwała ${organ} Wzorowa`,
      true,
    ]),
    ['Uchwała Radyskiego', false],
    ['Uchwała dla Rady Gminy', false],
    ['Uchwałą Nr 5', false],
    ['Numer 5', false],
    ['', false],
  ])('„%s” begins one: %j', (line, begins) => {
    expect(startsActHeading(line)).toBe(begins);
  });
});
