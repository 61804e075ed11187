import { describe, expect, it } from 'vitest';
import {
  competitionFigures,
  smallGrantFigures,
  speaksOfCompetitions,
  speaksOfSmallGrants,
  type StatedFigure,
} from './stated-figures.ts';

/** The same words as lines of a Word document break them, figures left whole. */
const broken = (words: string): string => words.replaceAll(/(?<!\d) | (?!\d)/g, '\u00a0\n');

const shown = (text: string, figures: readonly StatedFigure[]): string[] =>
  figures.map(({ id, value, at, length }) => `${id} ${String(value)} „${text.slice(at, at + length).replaceAll(/\s+/gu, ' ')}”`);

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
    // Limits in other words.
    ['Dotacje nie przekraczają 10 000 zł.', ['small-grant 10000 „nie przekraczają 10 000 zł”']],
    ['Dotacje nie mogą przekraczać kwoty 10 000 zł.', ['small-grant 10000 „10 000 zł”']],
    ['Dotacja nie może być wyższa od sumy 10 000 zł.', ['small-grant 10000 „10 000 zł”']],
    ['Dotacja w kwocie nie wyższej niż 10 000 zł.', ['small-grant 10000 „nie wyższej niż 10 000 zł”']],
    ['Dotacja w kwocie nieprzekraczającej 10 000 zł.', ['small-grant 10000 „nieprzekraczającej 10 000 zł”']],
    ['Dotacja do wysokości 10 000 zł.', ['small-grant 10000 „do wysokości 10 000 zł”']],
    ['Maksymalna dotacja to 10 000 zł.', ['small-grant 10000 „10 000 zł”']],
    ['Ze względu na zasady lodo kwoty to 10 000 zł.', []],
    ['Nie przekracza się terminu. Dotacja wynosi 10 000 zł.', []],
    ['Dotacja nie może przekroczyć kwoty od 5 000 zł do dziesięciu.', ['small-grant 5000 „od 5 000 zł”']],
    ['Dotacja nie może przekroczyć 10 000 zł (słownie: pięć tysięcy złotych).', []],
    // Whose sum it is.
    ...[
      'Tej samej organizacji',
      'Temu samemu podmiotowi',
      'Ta sama organizacja',
      'Jednej organizacji',
      'Jednemu podmiotowi',
      'Każdej organizacji',
      'Danemu podmiotowi',
      'W roku kalendarzowym organizacji',
    ].map((words): [string, string[]] => [
      `${words} nie przekazuje się więcej, maksymalnie to 20 000 zł.`,
      ['small-grants-of-organisation 20000 „20 000 zł”'],
    ]),
    ...['Łączna kwota', 'Łączna wysokość', 'Łączna suma'].map((words): [string, string[]] => [
      `${words} dotacji nie może przekroczyć 20 000 zł.`,
      ['small-grants-of-organisation 20000 „20 000 zł”'],
    ]),
    [
      'Dotacja nie przekracza 20 000 zł dla jednej organizacji.',
      ['small-grants-of-organisation 20000 „nie przekracza 20 000 zł”'],
    ],
    ['Dotacja nie przekracza 20 000 zł, dla każdej organizacji po równo.', ['small-grant 20000 „nie przekracza 20 000 zł”']],
    ['Dotacja nie przekracza 20 000 zł; łączna kwota jest jawna.', ['small-grant 20000 „nie przekracza 20 000 zł”']],
    ['Dotacja nie przekracza 20 000 zł. Łączna kwota jest jawna.', ['small-grant 20000 „nie przekracza 20 000 zł”']],
    ['Kwota dla wydanej organizacji maksymalnie to 20 000 zł.', ['small-grant 20000 „20 000 zł”']],
    ['Łączna wiedza jest ważna, a grant nie przekracza 20 000 zł.', ['small-grant 20000 „nie przekracza 20 000 zł”']],
    // Days.
    ['Zadanie jest realizowane w okresie do 90 dni.', ['small-grant-days 90 „90 dni”']],
    ['Zadanie trwa 90 dni.', ['small-grant-days 90 „90 dni”']],
    ['Zadanie ma być realizowane przez 90 dni.', ['small-grant-days 90 „90 dni”']],
    ['Realizacja w ciągu 90 dni.', ['small-grant-days 90 „90 dni”']],
    ['Realizacja do 90dni.', ['small-grant-days 90 „90dni”']],
    ['Zadanie ma 90-dniowy okres, a okres nie dłuższy niż 60-dniowy.', ['small-grant-days 60 „60-dniowy”']],
    ['Czas zadania nie może przekraczać 90 dni.', ['small-grant-days 90 „90 dni”']],
    ['Czas zadania nie może przekraczać 1.90 dni albo 1234 dni, 7,5 dni.', []],
    ['Zadanie trwa 90 dniówek.', []],
    ['Wniosek rozpatruje się w ciągu 14 dni.', []],
    ['Zadanie opisuje się wg wzoru; bodo 14 dni.', []],
    ['Zadanie trwa, o ile jest to możliwe, 14 dni.', []],
    ['Zadanie trwa tak długo jak potrzeba 14 dni.', []],
    // Shares.
    ['Środki na małe granty nie mogą przekroczyć 20 % dotacji.', ['small-grants-share 20 „20 %”']],
    ['Środki na małe granty nie mogą przekroczyć 20% dotacji.', ['small-grants-share 20 „20%”']],
    ['Granty to maksymalnie 30 proc. dotacji.', ['small-grants-share 30 „30 proc.”']],
    ['Granty to maksymalnie 30 procent dotacji.', ['small-grants-share 30 „30 procent”']],
    ['Granty to maksymalnie 0,30 procent dotacji.', []],
    ['Na małe granty przeznacza się 60 000 zł.', []],
    ['Wkład własny wynosi 20% kosztów.', []],
  ])('of „%s”', (text, wanted) => {
    expect(shown(text, smallGrantFigures(text))).toEqual(wanted);
    expect(shown(broken(text), smallGrantFigures(broken(text)))).toEqual(wanted);
  });

  it('stand in order', () => {
    const text = 'Zadanie trwa do 90 dni, a grant nie przekracza 10 000 zł i 20% puli.';
    expect(smallGrantFigures(text).map(({ value }) => value)).toEqual([90, 10_000, 20]);
  });

  it.each([
    ['w trybie art. 19a ustawy', true],
    ['w trybie art.19 a ustawy', true],
    ['w trybie art 19a', true],
    ['art. 19b–19h ustawy', false],
    ['art. 19ab', false],
    ['Małe granty', true],
    ['małych grantów', true],
    ['niemałe granty', false],
    ['z pominięciem otwartego konkursu ofert', true],
    ['z pominięciem konkursu', true],
    ['z ogłoszeniem konkursu', false],
  ])('stand in provisions that speak of them: „%s”', (text, wanted) => {
    expect([speaksOfSmallGrants(text), speaksOfSmallGrants(broken(text))]).toEqual([wanted, wanted]);
  });
});

describe('the term for offers', () => {
  it.each([
    ['Termin składania ofert nie może być krótszy niż 21 dni od dnia ogłoszenia.', ['competition-days 21 „21 dni”']],
    ['Termin jest nie mniejszy niż 21 dni.', ['competition-days 21 „21 dni”']],
    ['Termin to nie mniej niż 21 dni.', ['competition-days 21 „21 dni”']],
    ['Termin wynosi co najmniej 21 dni.', ['competition-days 21 „21 dni”']],
    ['Termin wynosi minimum 21 dni.', ['competition-days 21 „21 dni”']],
    ['Ofertę uzupełnia się w terminie 7 dni.', []],
    ['Termin wynosi minimum około 21 dni.', []],
  ])('is a number of days that is the least: „%s”', (text, wanted) => {
    expect(shown(text, competitionFigures(text))).toEqual(wanted);
    expect(shown(broken(text), competitionFigures(broken(text)))).toEqual(wanted);
  });

  it.each([
    ['Termin do składania ofert określa ogłoszenie.', true],
    ['W terminie składania ofert', true],
    ['terminy złożenia ofert', true],
    ['termin do przedstawienia ofert', true],
    ['Czas na składanie ofert nie może być krótszy.', true],
    ['Termin oceny ofert', false],
    ['Składanie ofert w urzędzie', false],
    ['Oferty ocenia komisja.', false],
  ])('stands in provisions on the terms of offers: „%s”', (text, wanted) => {
    expect([speaksOfCompetitions(text), speaksOfCompetitions(broken(text))]).toEqual([wanted, wanted]);
  });
});
