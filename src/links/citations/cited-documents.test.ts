import { describe, expect, it } from 'vitest';
import { act, citationsOf, programme } from '../../testing/citations-of.ts';
import { corpusOf } from '../../testing/corpus-of.ts';

const FILES = {
  'serwis.yaml': `miasto: Gmina Próbna
organy:
  - { nazwa: Rada Gminy Próbna, aliasy: [Rada Gminy w Próbnej], rodzaj: stanowiący }
  - { nazwa: Wójt Gminy Próbna, rodzaj: wykonawczy }
`,
  'uchwaly/program.md': act('§ 1. Uchwala się program, stanowiący załącznik do uchwały.\n\n§ 2. 1. Wykonanie.\n\n2. Nadzór.', {
    numer: 'XV/200/2019',
    data: '2019-10-24',
  }),
  'uchwaly/statut.md': act(
    '§ 1. Nadaje się statut.\n\n§ 2. Nadzór.\n\n## Załącznik nr 1\n\nSTATUT\n\n§ 1. Siedziba.\n\n## Załącznik nr 2\n\nREGULAMIN\n\n§ 1. Obrady.',
    { numer: 'VI/31/2019', data: '2019-03-07', w_sprawie: 'w sprawie statutu gminy' },
  ),
  'uchwaly/sejmik.md': act('§ 1. Drogi.', { numer: 'VI/40/2019', data: '2019-03-07', organ: 'Rada Powiatu Leśnego' }),
  'uchwaly/zarzadzenie.md': act('§ 1. Komisja.', { rodzaj: 'zarządzenie', numer: '15/2020', organ: 'Wójt Gminy Próbna' }),
  'programy/2020.md': programme('XV/200/2019', '§ 1. Cele.\n\n§ 12. 1. Środki.\n\n2. Podział.'),
};

/** What the words of § 1 of a resolution cite. */
const citedIn = (words: string): string[] =>
  citationsOf(corpusOf({ ...FILES, 'uchwaly/a.md': act(`§ 1. Zgodnie z: ${words}.`, { data: '2020-02-01' }) }), 'uchwaly/a');

describe('the document that a citation leads to', () => {
  it.each<[string, readonly string[]]>([
    [
      'rozporządzenia Rady (UE) nr 1303/2013, art. 5 rozporządzenia Parlamentu Europejskiego i Rady (UE) nr 1303/2013 z dnia 17 grudnia 2013 r.',
      ['art. 5 → unknown'],
    ],
    [
      'uchwały Rady Powiatu Leśnego nr VI/40/2019 z dnia 7 marca 2019 r.',
      ['uchwały Rady Powiatu Leśnego nr VI/40/2019 z dnia 7 marca 2019 r. → /uchwaly/sejmik/'],
    ],
    ['uchwały nr VI/40/2019', ['uchwały nr VI/40/2019 → unknown']],
    ['uchwały nr VI/40/2019 z dnia 7 marca 2019 r.', ['uchwały nr VI/40/2019 z dnia 7 marca 2019 r. → /uchwaly/sejmik/']],
    ['umowy nr 12/2019 z dnia 3 maja 2019 r.', []],
    [
      '§ 1 uchwały nr VI/31/2019, a także § 2 tej uchwały',
      ['§ 1 → /uchwaly/statut/#par-1', 'uchwały nr VI/31/2019 → /uchwaly/statut/', '§ 2 → /uchwaly/statut/#par-2'],
    ],
    [
      '§ 1 uchwały nr VI/31/2019 oraz § 2 powołanej uchwały i § 9 tej uchwały',
      [
        '§ 1 → /uchwaly/statut/#par-1',
        'uchwały nr VI/31/2019 → /uchwaly/statut/',
        '§ 2 → /uchwaly/statut/#par-2',
        '§ 9 → broken par-9',
      ],
    ],
    ['§ 1 tej uchwały', ['§ 1 → unknown']],
    [
      'art. 5 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (Dz. U. z 2019 r. poz. 688) i art. 7 tej ustawy',
      [
        'art. 5 → DU/2019/688',
        'ustawy z dnia 24 kwietnia 2003 r. → DU/2019/688',
        'Dz. U. z 2019 r. poz. 688 → DU/2019/688',
        'art. 7 → DU/2019/688',
      ],
    ],
    [
      'art. 5 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (Dz. U. z 2019 r. poz. 688), oraz ustawy z dnia 25 czerwca 2010 r. o sporcie (Dz. U. z 2019 r. poz. 1468). Stosuje się art. 7 ustawy',
      [
        'art. 5 → DU/2019/688',
        'ustawy z dnia 24 kwietnia 2003 r. → DU/2019/688',
        'Dz. U. z 2019 r. poz. 688 → DU/2019/688',
        'ustawy z dnia 25 czerwca 2010 r. → DU/2019/1468',
        'Dz. U. z 2019 r. poz. 1468 → DU/2019/1468',
        'art. 7 → unknown',
      ],
    ],
    [
      'ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (Dz. U. z 2019 r. poz. 688). Stosuje się art. 7 ustawy o sporcie',
      ['ustawy z dnia 24 kwietnia 2003 r. → DU/2019/688', 'Dz. U. z 2019 r. poz. 688 → DU/2019/688', 'art. 7 → DU/2010/857'],
    ],
    [
      'ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (Dz. U. z 2019 r. poz. 688). Stosuje się art. 7 ustawy budżetowej',
      ['ustawy z dnia 24 kwietnia 2003 r. → DU/2019/688', 'Dz. U. z 2019 r. poz. 688 → DU/2019/688', 'art. 7 → unknown'],
    ],
    [
      'ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (Dz. U. z 2019 r. poz. 688). Stosuje się art. 7 ustawy',
      ['ustawy z dnia 24 kwietnia 2003 r. → DU/2019/688', 'Dz. U. z 2019 r. poz. 688 → DU/2019/688', 'art. 7 → DU/2019/688'],
    ],
    ['Stosuje się art. 7 ustawy', ['art. 7 → unknown']],
    ['art. 6 u.s.g. i art. 9 k.x.', ['art. 6 → DU/1990/95', 'art. 9 → unknown']],
    ['art. 5 Kodeksu pracy, art. 7 Kodeksu leśnego', ['art. 5 → DU/1974/141', 'art. 7 → unknown']],
    ['§ 12 Programu i § 1 niniejszego Programu', ['§ 12 → unknown', '§ 1 → #par-1']],
    [
      'Uchwałą nr XV/200/2019 przyjęto zasady; § 12 programu określa środki, a § 99 programu nie istnieje',
      ['Uchwałą nr XV/200/2019 → /uchwaly/program/', '§ 12 → /programy/2020/#par-12', '§ 99 → broken par-99'],
    ],
    ['§ 1 statutu', ['§ 1 → unknown']],
    ['§ 1 niniejszego statutu', ['§ 1 → #par-1']],
    [
      '§ 1 załącznika nr 2 do uchwały nr VI/31/2019 i § 1 załącznika nr 3 do uchwały nr VI/31/2019',
      [
        '§ 1 załącznika nr 2 → /uchwaly/statut/#zal-2-par-1',
        'uchwały nr VI/31/2019 → /uchwaly/statut/',
        '§ 1 załącznika nr 3 → broken zal-3-par-1',
        'uchwały nr VI/31/2019 → /uchwaly/statut/',
      ],
    ],
    [
      'załącznik nr 2 do uchwały nr VI/31/2019',
      ['załącznik nr 2 → /uchwaly/statut/#zal-2', 'uchwały nr VI/31/2019 → /uchwaly/statut/'],
    ],
    ['załącznik nr 2 do oferty', ['załącznik nr 2 → unknown']],
    [
      'art. 3 ust. 2 oraz podmioty, o których mowa w art. 3 ust. 3 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (Dz. U. z 2019 r. poz. 688)',
      [
        'art. 3 ust. 2 → DU/2019/688',
        'art. 3 ust. 3 → DU/2019/688',
        'ustawy z dnia 24 kwietnia 2003 r. → DU/2019/688',
        'Dz. U. z 2019 r. poz. 688 → DU/2019/688',
      ],
    ],
    ['art. 3 ust. 2 i zgodnie z uchwałą nr VI/31/2019', ['art. 3 ust. 2 → unknown', 'uchwałą nr VI/31/2019 → /uchwaly/statut/']],
    ['art. 3 ust. 2 bez niczego', ['art. 3 ust. 2 → unknown']],
    [
      'ust. 1 oraz art. 13 ustawy z dnia 25 czerwca 2010 r. o sporcie (Dz. U. z 2019 r. poz. 1468)',
      [
        'ust. 1 → broken par-1-ust-1',
        'art. 13 → DU/2019/1468',
        'ustawy z dnia 25 czerwca 2010 r. → DU/2019/1468',
        'Dz. U. z 2019 r. poz. 1468 → DU/2019/1468',
      ],
    ],
    [
      'art. 5a ust. 1 i ust. 4 ustawy z dnia 25 czerwca 2010 r. o sporcie (Dz. U. z 2019 r. poz. 1468)',
      [
        'art. 5a ust. 1 → DU/2019/1468',
        'ust. 4 → DU/2019/1468',
        'ustawy z dnia 25 czerwca 2010 r. → DU/2019/1468',
        'Dz. U. z 2019 r. poz. 1468 → DU/2019/1468',
      ],
    ],
    [
      '§ 1 ust. 1 zarządzenia nr 15/2020 oraz § 1 zarządzenia',
      ['§ 1 ust. 1 → broken par-1-ust-1', 'zarządzenia nr 15/2020 → /uchwaly/zarzadzenie/', '§ 1 → unknown'],
    ],
    [
      'zarządzenia nr 15/2020 oraz § 1 tego zarządzenia',
      ['zarządzenia nr 15/2020 → /uchwaly/zarzadzenie/', '§ 1 → /uchwaly/zarzadzenie/#par-1'],
    ],
    [
      'uchwały nr VI/31/2019, zmienionej uchwałą nr XV/200/2019, § 2',
      ['uchwały nr VI/31/2019 → /uchwaly/statut/', 'uchwałą nr XV/200/2019 → /uchwaly/program/', '§ 2 → /uchwaly/statut/#par-2'],
    ],
    [
      'uchwały nr VI/31/2019 zmienionej uchwałą nr XV/200/2019 i uchwałą nr VI/40/2019 § 2',
      [
        'uchwały nr VI/31/2019 → /uchwaly/statut/',
        'uchwałą nr XV/200/2019 → /uchwaly/program/',
        'uchwałą nr VI/40/2019 → unknown',
        '§ 2 → /uchwaly/statut/#par-2',
      ],
    ],
    [
      'w uchwale nr VI/31/2019 w § 2 i w § 9',
      ['uchwale nr VI/31/2019 → /uchwaly/statut/', '§ 2 → /uchwaly/statut/#par-2', '§ 9 → broken par-9'],
    ],
    [
      'ustawy z dnia 8 marca 1990 r. o samorządzie gminnym, art. 18 ust. 2',
      ['ustawy z dnia 8 marca 1990 r. → DU/1990/95', 'art. 18 ust. 2 → DU/1990/95'],
    ],
    ['uchwały nr VI/31/2019 art. 2', ['uchwały nr VI/31/2019 → /uchwaly/statut/', 'art. 2 → unknown']],
    ['uchwały z dnia 7 marca 2019 r. w sprawie statutu gminy', ['uchwały z dnia 7 marca 2019 r. → /uchwaly/statut/']],
    [
      'uchwały Rady Gminy w Próbnej z dnia 7 marca 2019 r.',
      ['uchwały Rady Gminy w Próbnej z dnia 7 marca 2019 r. → /uchwaly/statut/'],
    ],
    ['rozdziału 2 uchwały nr VI/31/2019', ['rozdziału 2 → broken rozdz-2', 'uchwały nr VI/31/2019 → /uchwaly/statut/']],
    ['USTAWY z dnia 24 kwietnia 2003 r.', ['USTAWY z dnia 24 kwietnia 2003 r. → DU/2003/873']],
  ])('is told by „%s”', (words, expected) => {
    expect(citedIn(words)).toEqual(expected);
  });
});
