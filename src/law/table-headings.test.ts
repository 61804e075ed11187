import { describe, expect, it } from 'vitest';
import { columnRole, headingYear, isTotalLabel } from './table-headings.ts';

describe('headings of tables', () => {
  it.each([
    ['Lp.', 'number'],
    ['L.p.', 'number'],
    ['Nr zadania', 'number'],
    ['Zadanie priorytetowe', 'task'],
    ['Rodzaj zadania', 'task'],
    ['Sfera zadań', 'task'],
    ['Priorytet', 'task'],
    ['Sfera (art. 4 ust. 1 pkt)', 'sphere'],
    ['Sfera', 'sphere'],
    ['Planowana kwota (zł)', 'planned'],
    ['Wysokość środków publicznych przeznaczonych na realizację zadania w zł.', 'planned'],
    ['Plan na 2020 r.', 'planned'],
    ['Kwota', 'planned'],
    ['Wydatkowana kwota (zł)', 'spent'],
    ['Kwota wykonania', 'spent'],
    ['Wykonanie', 'spent'],
    ['Podmiot zgłaszający (rodzaj)', 'submitter'],
    ['Treść uwagi', 'remark'],
    ['Stanowisko Miasta', 'answer'],
    ['Wynik', 'result'],
    ['Rok', 'year'],
    ['Konkursy', 'other'],
    ['Jednostka', 'other'],
  ])('take „%s” for %s', (heading, role) => {
    expect(columnRole(heading)).toBe(role);
  });

  it('name a year', () => {
    expect(headingYear('Plan na 2020 r.')).toBe(2020);
    expect(headingYear('Planowana kwota (zł)')).toBeNull();
  });
});

describe('rows of totals', () => {
  it('are known by their word and not by one that begins like it', () => {
    expect(['Razem', 'RAZEM:', 'Ogółem', 'Suma', 'Łącznie na zadania'].every(isTotalLabel)).toBe(true);
    expect(['Razemnicy', 'Wspólnie', ''].some(isTotalLabel)).toBe(false);
  });
});
