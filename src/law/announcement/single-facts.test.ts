import { describe, expect, it } from 'vitest';
import { factsIn, shownFacts } from '../../testing/announcement-facts.ts';

describe('what an announcement says of one fact', () => {
  it('keeps the words of a bound and says a relative term in part', () => {
    const facts = factsIn(`
Burmistrz Miasteczka Lipno Małe ogłasza konkurs ofert z zakresu sportu.
Lipno Małe, dnia 20 grudnia 2026 r.
Na zadanie przeznacza się do 25.000 zł.
Oferty należy składać w terminie 21 dni od dnia ukazania się ogłoszenia.
Zadanie realizowane będzie od dnia podpisania umowy do 30 listopada 2027 r.
`);
    expect(shownFacts(facts)).toEqual({
      amount: 'do 25\u00a0000 zł',
      deadline: ['Oferty należy składać w terminie 21 dni od dnia ukazania się ogłoszenia.'],
      announced: ['Lipno Małe, dnia 20 grudnia 2026 r.'],
      realisation: { from: null, to: '2027-11-30' },
      spheres: [expect.stringContaining('z zakresu sportu') as unknown],
    });
  });

  it('takes the whole pool and not what one offer may get', () => {
    expect(
      shownFacts(
        factsIn(`
Łączna pula środków: 120 000 zł
Kwota na zadanie nr 1 wynosi 70 000 zł, a na zadanie nr 2 wynosi 50 000 zł.
Wysokość dotacji dla jednej oferty: do 10 000 zł
`),
      )['amount'],
    ).toBe(120_000);
  });

  it('says in part what has two different ends', () => {
    expect(
      shownFacts(
        factsIn(`
Oferty na zadanie nr 1 należy składać do 10 stycznia 2027 r.
Oferty na zadanie nr 2 należy składać do 20 stycznia 2027 r.
`),
      )['deadline'],
    ).toEqual([expect.stringContaining('10 stycznia') as unknown]);
  });

  it.each([
    ['Termin składania ofert upływa w dniu 15 stycznia 2027 r. o godz. 15.00', '2027-01-15', '15:00'],
    ['Do dnia 15 stycznia 2027 r. należy składać oferty na realizację zadania.', '2027-01-15', null],
    ['Ofertę należy złożyć w ciągu 21 dni od ukazania się ogłoszenia, tj. do 15.01.2027 r. do godz. 9', '2027-01-15', '09:00'],
    [
      'Oferty będą przyjmowane od 27 grudnia 2026 r. do 17 stycznia 2027 r. w godzinach pracy urzędu (godz. 7.30–15.30).',
      '2027-01-17',
      null,
    ],
    ['Rozpatrzone zostaną oferty, które wpłyną do godz. 12.00 w dniu 15 stycznia 2027 r.', '2027-01-15', '12:00'],
    ['Termin składania ofert na realizację zadania: 15-01-2027, do końca dnia', '2027-01-15', null],
    ['Oferty należy składać do dnia 15 stycznia 2027 r. (piątek) do godziny 15.30.', '2027-01-15', '15:30'],
    ['Termin naboru wniosków: od 2 stycznia do 15 stycznia 2027 r.', '2027-01-15', null],
  ])('gives the end of „%s”', (line, day, hour) => {
    expect(shownFacts(factsIn(line))['deadline']).toEqual({ day, hour });
  });

  it.each([
    'Braki formalne można uzupełnić do 15 stycznia 2027 r., a oferty uzupełnione po terminie odrzuca się.',
    'Sprawozdanie ze złożonej oferty przesyła się do 15 stycznia 2028 r.',
    'Oferty przygotowuje się według rozporządzenia z dnia 24 października 2018 r.',
  ])('gives no end where „%s” is all it says', (line) => {
    expect(shownFacts(factsIn(line))['deadline']).toBeUndefined();
  });

  it.each([
    ['Wyniki konkursu zostaną ogłoszone do 31 stycznia 2027 r.', { resultBy: '2027-01-31' }],
    ['Kwota dotacji nie może przekroczyć 25 000 zł.', { amount: ['Kwota dotacji nie może przekroczyć 25 000 zł.'] }],
    ['Zadanie należy zrealizować w roku 2027.', { realisation: ['Zadanie należy zrealizować w roku 2027.'] }],
    ['Oferty można składać: osobiście w biurze albo pocztą.', { place: 'Osobiście w biurze albo pocztą' }],
    ['Data publikacji: 22.12.2026', { announced: '2026-12-22' }],
  ])('says of „%s” no more than it says', (line, expected) => {
    expect(shownFacts(factsIn(line))).toEqual(expected);
  });

  it('leaves aside what was given in former years', () => {
    const facts = factsIn(`
II. Wysokość środków na realizację zadań w 2027 r.
Na zadania przeznacza się 90 000 zł.
III. Zadania zrealizowane w 2026 r.
1) sport – kwota 100 000 zł;
2) kultura – kwota 50 000 zł.
`);
    expect(shownFacts(facts)).toEqual({ amount: 90_000 });
  });

  it('is silent where it says nothing', () => {
    expect(shownFacts(factsIn('Zapraszamy na piknik organizacji pozarządowych.'))).toEqual({});
  });
});
