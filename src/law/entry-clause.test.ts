import { describe, expect, it } from 'vitest';
import { readEntryIntoForce } from './entry-clause.ts';

describe('readEntryIntoForce', () => {
  it.each([
    ['Uchwała wchodzi w życie z dniem 1 stycznia 2020 r.', { kind: 'day', date: '2020-01-01' }],
    ['Uchwała wchodzi w życie z dniem podjęcia.', { kind: 'adoption' }],
    [
      'Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym.',
      { kind: 'after-publication', days: 14 },
    ],
    ['Zarządzenie wchodzi w życie z dniem podpisania', { kind: 'adoption' }],
  ])('reads „%s”', (text, expected) => {
    expect(readEntryIntoForce(text)).toMatchObject(expected);
  });

  it('finds none where the clause names no day', () => {
    expect(readEntryIntoForce('Wykonanie uchwały powierza się Wójtowi.')).toBeNull();
    expect(
      readEntryIntoForce('Uchwała wchodzi w życie w terminie ustalonym odrębnie, nie wcześniej niż 1 maja 2020 r.'),
    ).toBeNull();
  });
});
