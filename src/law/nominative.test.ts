import { describe, expect, it } from 'vitest';
import { organGenitive } from './genitive.ts';
import { organNominative } from './nominative.ts';

describe('organNominative', () => {
  it.each([
    ['RADY MIEJSKIEJ LESZNA', 'Rada Miejska Leszna'],
    ['Rady Gminy w Dolinie Wierzbowej', 'Rada Gminy w Dolinie Wierzbowej'],
    ['RADY MIEJSKIEJ W BIELSKU-BIAŁEJ', 'Rada Miejska w Bielsku-Białej'],
    ['PREZYDENTA MIASTA LESZNA', 'Prezydent Miasta Leszna'],
    ['Rady Powiatu Leszczyńskiego', 'Rada Powiatu Leszczyńskiego'],
    ['WÓJTA GMINY LIPNO', 'Wójt Gminy Lipno'],
    ['SEJMIKU WOJEWÓDZTWA LUBUSKIEGO', 'Sejmik Województwa Lubuskiego'],
    ['Zarządu Powiatu', 'Zarząd Powiatu'],
    ['BURMISTRZA', 'Burmistrz'],
    ['Starosty Leszczyńskiego', 'Starosta Leszczyńskiego'],
    ['MARSZAŁKA WOJEWÓDZTWA', 'Marszałek Województwa'],
    ['Wojewody Wielkopolskiego', 'Wojewoda Wielkopolskiego'],
    ['Ministra Zdrowia', 'Minister Zdrowia'],
    ['Przewodniczącego Komisji', 'Przewodniczący Komisja'],
    ['Zgromadzenia Związku Komisji', 'Zgromadzenie Związku Komisji'],
    ['RADY GMINNEJ', 'Rada Gminna'],
    ['Rady  Powiatowej', 'Rada Powiatowa'],
    ['Związku Rady', 'Związku Rady'],
    ['RADY GMINY NAD WARTĄ I POD LASEM', 'Rada Gminy nad Wartą i pod Lasem'],
    ['RADY M.ST. WARSZAWY', 'Rada m.st. Warszawy'],
    ['RADY WE WSI PRZY DRODZE Z DO NA ZE', 'Rada we Wsi przy Drodze z do na ze'],
    ['RADY MIASTA ŁÓDŹ/ZGIERZ', 'Rada Miasta Łódź/Zgierz'],
  ])('turns „%s” into „%s”', (genitive, name) => {
    expect(organNominative(genitive, [])).toBe(name);
  });

  it('prefers the name or alias of a known organ', () => {
    const organs = [
      { name: 'Rada m.st. Wąchock', aliases: ['Rada Miejska w Wąchocku'], genitive: organGenitive('Rada m.st. Wąchock') },
    ];
    expect(organNominative('RADY M.ST. WĄCHOCK', organs)).toBe('Rada m.st. Wąchock');
    expect(organNominative('RADY MIEJSKIEJ W WĄCHOCKU', organs)).toBe('Rada Miejska w Wąchocku');
    expect(organNominative(' Rady\nm.st.  WĄCHOCK', organs)).toBe('Rada m.st. Wąchock');
    expect(organNominative('RADY GMINY LIPNO', organs)).toBe('Rada Gminy Lipno');
    const others = [
      { name: 'Zarząd', aliases: ['Rada Osiedla McDonald'], genitive: 'Kolegium MCD' },
      { name: 'Kolegium', aliases: [], genitive: 'ZARZĄDU MCD' },
    ];
    expect(['rady osiedla mcdonald', 'zarządu mcd', 'KOLEGIUM MCD'].map((text) => organNominative(text, others))).toEqual([
      'Rada Osiedla McDonald',
      'Kolegium',
      'Zarząd',
    ]);
    expect(organNominative('Rady McDonald M. St. ST.', [])).toBe('Rada McDonald m. st. st.');
  });
});
