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
  ])('is read in „%s”', (line, value, label, rest) => {
    expect(read(line)).toEqual([value, label, rest]);
  });

  it('needs no stop in a heading', () => {
    expect(read('III Formy współpracy', true)).toEqual([3, 'III', 'Formy współpracy']);
    expect(read('III FORMY WSPÓŁPRACY')).toEqual([3, 'III', 'FORMY WSPÓŁPRACY']);
    expect(read('III Formy współpracy')).toBeNull();
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
    '',
  ])('is not in „%s”', (line) => {
    expect(read(line)).toBeNull();
  });
});

describe('the title of a part', () => {
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
