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

describe('dates of a programme', () => {
  it('finds until when proposals were taken', () => {
    expect(
      proposalsDay(
        'Program powstał na podstawie doświadczeń, propozycji organizacji zgłoszonych do dnia 14 czerwca 2019 r. oraz wniosków.',
      ),
    ).toBe('2019-06-14');
    expect(proposalsDay('Propozycje zgłasza się przez cały rok.')).toBeNull();
  });

  it('finds in a calendar until when proposals to the next programme are taken', () => {
    const text = 'do dnia 15 czerwca 2020 r. – przyjmowanie propozycji do programu na 2021 rok';
    expect(proposalsDayFor(text, 2021)).toBe('2020-06-15');
    expect(proposalsDayFor(text, 2022)).toBeNull();
    expect(proposalsDayFor('przyjmuje do dnia 15 czerwca 2021 r. propozycje do programu na 2022 rok', 2022)).toBe('2021-06-15');
  });

  it('finds the days of consultations', () => {
    expect(
      consultationDays('Konsultacje trwały od dnia 4 października 2019 r. do dnia 11 października 2019 r. i polegały na'),
    ).toEqual(['2019-10-04', '2019-10-11']);
    expect(consultationDays('Konsultacje trwały od 4 października 2019 r.')).toBeNull();
  });
});
