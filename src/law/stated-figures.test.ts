import { describe, expect, it } from 'vitest';
import { competitionFigures, smallGrantFigures, speaksOfCompetitions, speaksOfSmallGrants } from './stated-figures.ts';

const figures = (text: string): string[] =>
  smallGrantFigures(text).map(({ id, value, at, length }) => `${id} ${String(value)} „${text.slice(at, at + length)}”`);

describe('figures of small grants', () => {
  it.each([
    [
      'Dofinansowanie nie może przekroczyć 10 000 zł, a zadanie trwa nie dłużej niż 90 dni.',
      ['small-grant 10000 „10 000 zł”', 'small-grant-days 90 „90 dni”'],
    ],
    [
      'Jedna organizacja może otrzymać w 2026 r. w tym trybie nie więcej niż 20 000 zł.',
      ['small-grants-of-organisation 20000 „nie więcej niż 20 000 zł”'],
    ],
    [
      'Grant wynosi do kwoty 20.000,00 zł, a łączna kwota grantów jednej organizacji nie może przekroczyć 40 000 zł.',
      ['small-grant 20000 „do kwoty 20.000,00 zł”', 'small-grants-of-organisation 40000 „40 000 zł”'],
    ],
    ['Mały grant wynosi nie więcej niż 20 tys. zł.', ['small-grant 20000 „nie więcej niż 20 tys. zł”']],
    ['Środki na małe granty nie mogą przekroczyć 20 % dotacji.', ['small-grants-share 20 „20 %”']],
    ['Wniosek rozpatruje się w ciągu 14 dni.', []],
    ['Na małe granty przeznacza się 60 000 zł.', []],
    ['Wkład własny wynosi 20% kosztów.', []],
  ])('of „%s”', (text, wanted) => {
    expect(figures(text)).toEqual(wanted);
  });

  it('stand in provisions that speak of them', () => {
    expect(['w trybie art. 19a ustawy', 'Małe granty', 'z pominięciem otwartego konkursu ofert'].every(speaksOfSmallGrants)).toBe(
      true,
    );
    expect(speaksOfSmallGrants('art. 19b–19h ustawy')).toBe(false);
  });
});

describe('the term for offers', () => {
  it('is a number of days that is the least', () => {
    const [found] = competitionFigures('Termin składania ofert nie może być krótszy niż 21 dni od dnia ogłoszenia.');
    expect(found).toMatchObject({ id: 'competition-days', value: 21 });
    expect(competitionFigures('Ofertę uzupełnia się w terminie 7 dni.')).toEqual([]);
  });

  it('stands in provisions on the terms of offers', () => {
    expect(speaksOfCompetitions('Termin do składania ofert określa ogłoszenie.')).toBe(true);
    expect(speaksOfCompetitions('Oferty ocenia komisja.')).toBe(false);
  });
});
