import { describe, expect, it } from 'vitest';
import { organGenitive } from './genitive.ts';

describe('organGenitive', () => {
  it.each([
    ['Rada Miejska Leszna', 'Rady Miejskiej Leszna'],
    ['Rada Miejska w Żywcu', 'Rady Miejskiej w Żywcu'],
    ['Rada Miasta Poznania', 'Rady Miasta Poznania'],
    ['Rada Gminy Piątnica', 'Rady Gminy Piątnica'],
    ['Rada Powiatu Leszczyńskiego', 'Rady Powiatu Leszczyńskiego'],
    ['Rada Sołecka', 'Rady Sołeckiej'],
    ['Prezydent Miasta Leszna', 'Prezydenta Miasta Leszna'],
    ['Burmistrz Miasta i Gminy Szamotuły', 'Burmistrza Miasta i Gminy Szamotuły'],
    ['Wójt Gminy Lipno', 'Wójta Gminy Lipno'],
    ['Starosta Leszczyński', 'Starosty Leszczyńskiego'],
    ['Zarząd Powiatu', 'Zarządu Powiatu'],
    ['Sejmik Województwa Wielkopolskiego', 'Sejmiku Województwa Wielkopolskiego'],
    ['Wojewoda Wielkopolski', 'Wojewody Wielkopolskiego'],
    ['Wojewoda Mazowiecki', 'Wojewody Mazowieckiego'],
    ['Prezes Rady Ministrów', 'Prezesa Rady Ministrów'],
  ])('declines „%s” to „%s”', (name, genitive) => {
    expect(organGenitive(name)).toBe(genitive);
  });

  it('leaves a name with an unknown beginning as it is', () => {
    expect(organGenitive('Młodzieżowa Rada Miejska')).toBe('Młodzieżowa Rada Miejska');
    expect(organGenitive('')).toBe('');
  });

  it('does not decline what stands after an unknown word', () => {
    expect(organGenitive('Rada Osiedla Rada')).toBe('Rady Osiedla Rada');
  });
});
