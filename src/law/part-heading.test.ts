import { describe, expect, it } from 'vitest';
import { isPartTitle, readPartMarker } from './part-heading.ts';

const read = (line: string, isHeading = false): readonly [number, string, string] | null => {
  const marker = readPartMarker(line, isHeading);
  return marker === null ? null : [marker.value, marker.label, line.slice(marker.length)];
};

describe('the number of a part', () => {
  it.each([
    ['I. Cele programu', 1, 'I.', 'Cele programu'],
    ['IV.Formy współpracy', 4, 'IV.', 'Formy współpracy'],
    ['IX) Komisje', 9, 'IX)', 'Komisje'],
    ['XIV – Sprawozdanie', 14, 'XIV', 'Sprawozdanie'],
    ['II.', 2, 'II.', ''],
    ['Część II. Zasady', 2, 'Część II', 'Zasady'],
    ['CZĘŚĆ PIERWSZA – OGÓLNA', 1, 'CZĘŚĆ PIERWSZA', 'OGÓLNA'],
    ['C z ę ś ć  I', 1, 'Część I', ''],
    ['Część 12: Oferty', 12, 'Część 12', 'Oferty'],
    ['Część X', 10, 'Część X', ''],
    ...['pierwsza', 'druga', 'trzecia', 'czwarta', 'piąta', 'szósta', 'siódma', 'ósma', 'dziewiąta', 'dziesiąta'].map(
      (word, index): [string, number, string, string] => [`Część ${word}. Cele`, index + 1, `Część ${word}`, 'Cele'],
    ),
    ['V.  Cele', 5, 'V.', 'Cele'],
    ['V . – Cele', 5, 'V.', 'Cele'],
    ['XXX. Cele', 30, 'XXX.', 'Cele'],
    ['X.Cele programu', 10, 'X.', 'Cele programu'],
  ])('is read in „%s”', (line, value, label, rest) => {
    expect(read(line)).toEqual([value, label, rest]);
  });

  it('needs no stop in a heading', () => {
    expect(read('III Formy współpracy', true)).toEqual([3, 'III', 'Formy współpracy']);
    expect(read('III FORMY WSPÓŁPRACY')).toEqual([3, 'III', 'FORMY WSPÓŁPRACY']);
    expect(read('III Formy współpracy')).toBeNull();
    expect(read('III FORMY i zasady')).toBeNull();
    expect(read('III AB')).toBeNull();
    expect(read('II A – CELE')).toEqual([2, 'II', 'A – CELE']);
  });

  it.each([
    'IIII. Cele',
    'I',
    'i. Cele',
    'Iława. Miasto',
    'VIA. Droga',
    'część druga uchwały',
    'C. Lista',
    'Części I i II',
    'XIX wiek',
    'X.cele',
    'X.CELE',
    'Część 123',
    'Część IA',
    'Ta część II',
    'Ala I. Cele',
    'XIX wiek. ABC',
    '',
  ])('is not in „%s”', (line) => {
    expect(read(line)).toBeNull();
  });
});

describe('the title of a part', () => {
  it('begins with a capital letter, a mark or a number, and is no longer than a title is', () => {
    expect(['(zadania)', '2 cele', 'A'.repeat(160)].map(isPartTitle)).toEqual([true, true, true]);
    expect(['A'.repeat(161), 'Sport;', '– cele', 'cele Programu', ''].map(isPartTitle)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('is no sentence', () => {
    expect(['Cele programu', 'Rodzaj zadania:', '„Mikrodotacje”', 'Zasady.'].map(isPartTitle)).toEqual([true, true, true, true]);
    expect(['Uchwala się program', 'Program trwa rok.', 'kultura', 'Sport,'].map(isPartTitle)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
