import { describe, expect, it } from 'vitest';
import { columnRole, headingYear, isGroupHeading, moneyUnit, totalLabel, unitRemark } from './table-headings.ts';

describe('headings of tables', () => {
  it.each([
    ['Lp.', 'number'],
    ['L.p.', 'number'],
    ['Nr zadania', 'number'],
    ['Zadanie priorytetowe', 'task'],
    ['Rodzaj zadania', 'task'],
    ['Sfera zadań', 'area'],
    ['Sfera zadań publicznych', 'area'],
    ['Priorytet', 'area'],
    ['Wyszczególnienie', 'task'],
    ['Planowana wysokość środków [zł]', 'planned'],
    ['Planowane wydatki', 'planned'],
    ['Kwota (w tys. zł)', 'planned'],
    ['Planowana liczba ofert', 'other'],
    ['Planowany termin konkursu', 'other'],
    ['Maksymalna kwota dotacji na jedno zadanie', 'other'],
    ['Termin realizacji zadania', 'other'],
    ['Wkład własny (zł)', 'other'],
    ['Kwota w roku ubiegłym', 'other'],
    ['Stanowisko Wójta', 'answer'],
    ['Sposób rozpatrzenia uwagi', 'result'],
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

describe('units of money', () => {
  it('stand in headings and in remarks before a table', () => {
    expect(['Kwota (w tys. zł)', 'Plan [zł]', 'Kwota', 'mln zł'].map(moneyUnit)).toEqual([1000, 1, null, 1_000_000]);
    expect(['Kwoty podano w tys. zł', '(w zł)', 'na sport 100 zł'].map(unitRemark)).toEqual([1000, 1, null]);
  });
});

describe('rows of totals', () => {
  it('are known by their word and not by one that begins like it', () => {
    const certain = ['Razem', 'RAZEM:', 'Ogółem', 'Suma środków', 'Łącznie na zadania', 'Łączna kwota', 'Środki ogółem, w tym:'];
    expect(certain.map(totalLabel)).toEqual(certain.map(() => 'yes'));
    expect(['Razemnicy', 'Wspólnie', 'Suma wszystkich pasji', ''].map(totalLabel)).toEqual(['no', 'no', 'maybe', 'no']);
    expect(['Razem kultura', 'Razem dla seniorów', 'Bądźmy razem'].map(totalLabel)).toEqual(['maybe', 'maybe', 'maybe']);
  });

  it('are told from headings of groups', () => {
    expect(['Zadania z zakresu sportu', 'Kultura fizyczna:', 'Sport'].map(isGroupHeading)).toEqual([true, true, false]);
  });
});
