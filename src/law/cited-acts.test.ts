import { describe, expect, it } from 'vitest';
import { citedActs } from './cited-acts.ts';
import { programmeYears } from './programme-title.ts';

describe('citedActs', () => {
  it.each([
    ['zmieniająca uchwałę nr LIII/732/2018 w sprawie programu', 'zmienia', 'LIII/732/2018'],
    ['w sprawie zmiany uchwały Nr XV/200/2019 Rady Miejskiej', 'zmienia', 'XV/200/2019'],
    ['w sprawie uchylenia uchwały nr X/1/2015', 'uchyla', 'X/1/2015'],
    ['Traci moc uchwała Nr XL/1/2017 Rady Gminy z dnia 5 maja 2017 r.', 'uchyla', 'XL/1/2017'],
    ['w sprawie ogłoszenia jednolitego tekstu uchwały nr V/5/2011, w sprawie statutu', 'oglasza_tekst_jednolity', 'V/5/2011'],
  ])('finds in „%s” that it %s %s', (text, key, number) => {
    expect(citedActs(text)).toEqual([{ key, number }]);
  });

  it('finds none where an act is only mentioned', () => {
    expect(citedActs('Program przyjęto uchwałą nr LIII/732/2018.')).toEqual([]);
  });
});

describe('programmeYears', () => {
  it.each([
    ['Roczny Program Współpracy Miasta Leszna, ustawy z dnia 24 kwietnia 2003 r. o wolontariacie, na 2020 rok', 2020, 2020],
    ['WIELOLETNI PROGRAM WSPÓŁPRACY NA LATA 2021–2025', 2021, 2025],
    ['Program współpracy gminy na rok 2019', 2019, 2019],
  ])('reads the years of „%s”', (title, first, last) => {
    expect(programmeYears(title)).toEqual({ first, last });
  });

  it('reads none from another title', () => {
    expect(programmeYears('Regulamin konsultacji na 2020 rok')).toBeNull();
    expect(programmeYears('Program współpracy')).toBeNull();
  });
});
