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
