import { describe, expect, it } from 'vitest';
import { act, citationsOf, programme } from '../../testing/citations-of.ts';
import { corpusOf } from '../../testing/corpus-of.ts';

const FILES = {
  'uchwaly/program.md': act('§ 1. Uchwala się program, stanowiący załącznik do uchwały.\n\n§ 2. 1. Wykonanie.', {
    numer: 'XV/200/2019',
    data: '2019-10-24',
  }),
  'programy/2020.md': programme('XV/200/2019', '§ 1. Cele.\n\n§ 12. 1. Środki.\n\n2. Podział.'),
};

const cites = (sentence: string): string[] =>
  citationsOf(corpusOf({ ...FILES, 'uchwaly/a.md': act(`§ 1. ${sentence}`, { data: '2020-02-01' }) }), 'uchwaly/a');

const GMINNY = 'ustawy z dnia 8 marca 1990 r. o samorządzie gminnym';

describe('the journal beside an act', () => {
  it.each([
    ['rozporządzenia Rady Ministrów z dnia 5 maja 2021 r. w sprawie opłat (Dz. U. poz. 900)', 'DU/2021/900'],
    ['ustawy z dnia 1 marca 2022 r. o czymś nowym (Dz. U. poz. 12)', 'DU/2022/12'],
    ['ustawy z dnia 1 marca 2022 r. o zmianie ustawy o czymś oraz ustawy o czymś innym (Dz. U. poz. 12)', 'DU/2022/12'],
    [`${GMINNY} (Dz. U. Nr 16, poz. 95)`, 'DU/1990/95'],
    [
      'uchwały Rady Gminy Próbna z dnia 5 maja 2021 r. (Dz. Urz. Woj. Wielkopolskiego poz. 900)',
      'https://edziennik.poznan.uw.gov.pl/eli/POL_WOJ_WP/2021/900',
    ],
    [
      'uchwały nr I/1/2021 (Dz. Urz. Woj. Wlkp. z 2021 r. poz. 900)',
      'https://edziennik.poznan.uw.gov.pl/eli/POL_WOJ_WP/2021/900',
    ],
  ])('is where „%s” stands', (name, where) => {
    const found = cites(`Na podstawie ${name}.`).map((line) => line.replace(/^.* → /u, ''));
    expect(found).toEqual([where, where]);
  });

  it.each(['t.j. Dz. U. Nr 142, poz. 1591', 'Dz. U. Nr 142, poz. 1591'])(
    'makes no address of a year and a position that do not stand together: „%s”',
    (journal) => {
      expect(cites(`Na podstawie ${GMINNY} (${journal}).`)).toEqual([
        'ustawy z dnia 8 marca 1990 r. → DU/1990/95',
        expect.stringMatching(/→ unknown$/u),
      ]);
    },
  );

  it('belongs to the act it follows, and to no act named before that one', () => {
    expect(
      cites('Na podstawie ustawy o samorządzie gminnym oraz ustawy z dnia 1 marca 2022 r. o czymś (Dz. U. poz. 12).'),
    ).toEqual(['ustawy z dnia 1 marca 2022 r. → DU/2022/12', 'Dz. U. poz. 12 → DU/2022/12']);
  });

  it('leads nowhere where it is that of the Union, nor does its act', () => {
    const name = 'rozporządzenia Parlamentu Europejskiego i Rady (UE) 2016/679 z dnia 27 kwietnia 2016 r.';
    expect(cites(`Na podstawie ${name} (Dz. Urz. UE L 119 z 04.05.2016, str. 1).`)).toEqual([
      `${name} → unknown`,
      'Dz. Urz. UE L 119 z 04.05.2016, str. 1 → unknown',
    ]);
  });
});

describe('an article', () => {
  it.each([
    ['art. 5 k.c.', 'DU/1964/93'],
    ['art. 5 ust. 2 uofp.', 'unknown'],
    ['art. 7 Konstytucji.', 'unknown'],
    ['art. 5 Kodeksu karnego skarbowego.', 'unknown'],
    ['art. 5 ustawy o sporcie.', 'DU/2010/857'],
    ['art. 5 ustawy o sporcie kwalifikowanym.', 'unknown'],
  ])('is of the statute that follows it: „%s”', (sentence, where) => {
    expect(cites(`Stosuje się ${sentence}`)).toEqual([expect.stringMatching(new RegExp(` → ${where}$`, 'u'))]);
  });

  it('without a statute is of the one that the same sentence names after it', () => {
    const benefit = 'ustawie z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie';
    expect(cites(`Podmioty z art. 3 ust. 3, o których mowa w ${benefit}.`)[0]).toBe('art. 3 ust. 3 → DU/2003/873');
    expect(cites('Podmioty z art. 3 ust. 3. Stosuje się uchwałę nr XV/200/2019.')[0]).toBe('art. 3 ust. 3 → unknown');
  });

  it('is of the only statute that a text names, where it says „ustawa” alone, and of none where there are two', () => {
    expect(cites(`Stosuje się art. 5 ust. 1 ustawy, a w myśl art. 4 ${GMINNY}.`).slice(0, 2)).toEqual([
      'art. 5 ust. 1 → DU/1990/95',
      'art. 4 → DU/1990/95',
    ]);
    expect(
      cites(`Stosuje się art. 5 ustawy, art. 4 ${GMINNY} i art. 2 ustawy z dnia 27 sierpnia 2009 r. o finansach publicznych.`)[0],
    ).toBe('art. 5 → unknown');
  });

  it('is of the statute that a short name stands for, whatever its capital', () => {
    for (const name of ['ustawą', 'Ustawą'])
      expect(
        cites(`${GMINNY.replace('ustawy', 'Ustawy')}, zwanej dalej „${name}”; art. 5 ustawy; art. 6 Ustawy.`).slice(1),
      ).toEqual(['art. 5 → DU/1990/95', 'art. 6 → DU/1990/95']);
  });
});

describe('a programme', () => {
  it('is the one of the resolution named before it, and none where nothing was named', () => {
    expect(cites('Uchwałą nr XV/200/2019 przyjęto program; § 12 programu, § 12 Programie.').slice(1)).toEqual([
      '§ 12 → /programy/2020/#par-12',
      '§ 12 → /programy/2020/#par-12',
    ]);
    expect(cites('Stosuje się § 12 programu, uchwalonego uchwałą nr XV/200/2019.')[0]).toBe('§ 12 → unknown');
  });
});
