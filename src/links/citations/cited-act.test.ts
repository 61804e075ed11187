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

describe('a short name', () => {
  it.each([
    [
      'of two words is that of the one act it was given to',
      'Stosuje się uchwałę nr XV/200/2019, zwaną dalej „Zasadami Wykonania”; § 2 Zasad Wykonania, § 1 Zasad Naboru.',
      ['§ 2 → /uchwaly/program/#par-2', '§ 1 → #par-1'],
    ],
    [
      'begun with a capital is not the common word',
      'Stosuje się uchwałę nr XV/200/2019, zwaną dalej „Zasadami”; § 2 Zasad, § 1 zasad.',
      ['§ 2 → /uchwaly/program/#par-2', '§ 1 → #par-1'],
    ],
    [
      'of a programme leads nowhere where no programme is known',
      'Przyjmuje się program, zwany dalej „Programem”; § 12 Programu.',
      ['§ 12 → unknown'],
    ],
    [
      'of the text itself leads into it',
      'Niniejszy Regulamin, zwany dalej „Regulaminem”, określa zasady; § 1 Regulaminu.',
      ['§ 1 → #par-1'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(cites(sentence).filter((line) => line.startsWith('§'))).toEqual(expected);
  });
});

describe('an act meant by the provision that names it', () => {
  const pointed = (body: string): string[] =>
    citationsOf(corpusOf({ ...FILES, 'uchwaly/a.md': act(body, { data: '2020-02-01' }) }), 'uchwaly/a').filter((line) =>
      line.startsWith('§ 2 ust. 1'),
    );

  it.each([
    ['itself', '§ 1. Wykonuje się uchwałę nr XV/200/2019.\n\n§ 4. Stosuje się § 2 ust. 1 uchwały, o której mowa w § 1.'],
    [
      'in a point below it',
      '§ 1. Wykonuje się:\n\n1) plan;\n\n2) uchwałę nr XV/200/2019.\n\n§ 4. Stosuje się § 2 ust. 1 uchwały, o której mowa w § 1.',
    ],
    [
      'in the ustęp before',
      '§ 4. 1. Wykonuje się uchwałę nr XV/200/2019.\n\n2. Stosuje się § 2 ust. 1 uchwały, o której mowa w ust. 1.',
    ],
    [
      'in an attachment, within it',
      '§ 1. Tekst.\n\n## Załącznik nr 1\n\n§ 1. Wykonuje się uchwałę nr XV/200/2019.\n\n§ 4. Stosuje się § 2 ust. 1 uchwały, o której mowa w § 1.',
    ],
  ])('%s is that one', (_, body) => {
    expect(pointed(body)).toEqual(['§ 2 ust. 1 → /uchwaly/program/#par-2-ust-1']);
  });

  it.each([
    ['names none', '§ 1. Wykonuje się plan.\n\n§ 4. Stosuje się § 2 ust. 1 uchwały, o której mowa w § 1.'],
    ['is not there', '§ 4. Stosuje się § 2 ust. 1 uchwały, o której mowa w § 9.'],
    [
      'names an act of another kind',
      '§ 1. Wykonuje się zarządzenie nr 5/2020.\n\n§ 4. Stosuje się § 2 ust. 1 uchwały, o której mowa w § 1.',
    ],
  ])('is unknown where the provision %s', (_, body) => {
    expect(pointed(body)).toEqual(['§ 2 ust. 1 → unknown']);
  });
});

describe('an article that nothing qualifies', () => {
  const BENEFIT = 'ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie';
  it.each([
    [
      'is of the statute named after other articles',
      `Podmioty z art. 3 ust. 3 i inne, o których mowa w art. 3 ust. 2 ${BENEFIT}.`,
      'DU/2003/873',
    ],
    [
      'is of no statute named in the next but far sentence',
      `Podmioty z art. 3 ust. 3. ${'Tekst. '.repeat(50)}${BENEFIT}`,
      'unknown',
    ],
    ['is of no act before that statute', `Podmioty z art. 3 ust. 3, zarządzenie nr 5/2020 i ${BENEFIT}.`, 'unknown'],
    [
      'is of the code whose abbreviation follows',
      `Podmioty z art. 3 ust. 3, strony z art. 10 k.p.a. i ${BENEFIT}.`,
      'DU/1960/168',
    ],
    ['is of no document that follows a unit after it', `Podmioty z art. 3 ust. 3, strony z § 1 statutu i ${BENEFIT}.`, 'unknown'],
  ])('%s', (_, sentence, where) => {
    expect(cites(sentence)[0]).toBe(`art. 3 ust. 3 → ${where}`);
  });
});
