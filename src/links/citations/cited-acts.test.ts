import { describe, expect, it } from 'vitest';
import { act, citationsOf, programme } from '../../testing/citations-of.ts';
import { corpusOf } from '../../testing/corpus-of.ts';

const SITE = `miasto: Gmina Próbna
organy:
  - { nazwa: Rada Gminy Próbna, aliasy: [Rada Gminy w Próbnej], rodzaj: stanowiący }
  - { nazwa: Wójt Gminy Próbna, rodzaj: wykonawczy }
`;

const FILES = {
  'serwis.yaml': SITE,
  'uchwaly/program.md': act('§ 1. Uchwala się program, stanowiący załącznik do uchwały.\n\n§ 2. 1. Wykonanie.\n\n2. Nadzór.', {
    numer: 'XV/200/2019',
    data: '2019-10-24',
  }),
  'uchwaly/zarzadzenie.md': act('§ 1. Komisja.', { rodzaj: 'zarządzenie', numer: '15/2020', organ: 'Wójt Gminy Próbna' }),
  'programy/2020.md': programme('XV/200/2019', '§ 1. Cele.\n\n§ 12. 1. Środki.\n\n2. Podział.'),
};

const citedIn = (sentence: string, rest = ''): string[] =>
  citationsOf(corpusOf({ ...FILES, 'uchwaly/a.md': act(`§ 1. ${sentence}${rest}`, { data: '2020-02-01' }) }), 'uchwaly/a');

describe('an act of this site', () => {
  it.each([
    'uchwały nr XV/200/2019 Rady Gminy Próbna z dnia 24 października 2019 r.',
    'uchwałą Nr XV / 200 / 2019 Rady Gminy w Próbnej',
    'Uchwała Rady Gminy Próbna NR XV/ 200/2019 z dnia 24.10.2019 r.',
    'uchwale numer XV/200/19',
    'uchwałę XV/200/2019 z dnia 24 października 2019 roku',
    'uchwały Rady Gminy Próbna z dnia 24 października 2019 r.',
  ])('is found by „%s”', (name) => {
    expect(citedIn(`Zgodnie z treścią ${name}`)).toEqual([`${name.replace(/\s+/g, ' ')} → /uchwaly/program/`]);
  });

  it.each([
    'uchwały nr XV/200/2019 Rady Gminy Inna z dnia 24 października 2019 r.',
    'uchwały nr XV/201/2019',
    'uchwały nr XV/200/2019 z dnia 25 października 2019 r.',
    'zarządzenia nr XV/200/2019',
  ])('is not taken for „%s”', (name) => {
    expect(citedIn(`Zgodnie z treścią ${name}`)).toEqual([`${name} → unknown`]);
  });

  it.each([
    [
      '§ 2 ust. 1 i 2 uchwały nr XV/200/2019',
      [
        '§ 2 ust. 1 → /uchwaly/program/#par-2-ust-1',
        '2 → /uchwaly/program/#par-2-ust-2',
        'uchwały nr XV/200/2019 → /uchwaly/program/',
      ],
    ],
    [
      'W uchwale nr XV/200/2019 w § 2 ust. 2 jest mowa',
      ['uchwale nr XV/200/2019 → /uchwaly/program/', '§ 2 ust. 2 → /uchwaly/program/#par-2-ust-2'],
    ],
    [
      'Uchwała nr XV/200/2019 oraz § 1 tej uchwały',
      ['Uchwała nr XV/200/2019 → /uchwaly/program/', '§ 1 → /uchwaly/program/#par-1'],
    ],
    ['§ 7 uchwały nr XV/200/2019', ['§ 7 → broken par-7', 'uchwały nr XV/200/2019 → /uchwaly/program/']],
    [
      '§ 12 ust. 2 załącznika do uchwały nr XV/200/2019',
      ['§ 12 ust. 2 → /programy/2020/#par-12-ust-2', 'uchwały nr XV/200/2019 → /uchwaly/program/'],
    ],
    [
      '§ 12 ust. 1–2 załącznika do uchwały nr XV/200/2019',
      [
        '§ 12 ust. 1 → /programy/2020/#par-12-ust-1',
        '2 → /programy/2020/#par-12-ust-2',
        'uchwały nr XV/200/2019 → /uchwaly/program/',
      ],
    ],
    [
      'Uchwałą nr XV/200/2019 przyjęto program; § 12 Programu określa środki',
      ['Uchwałą nr XV/200/2019 → /uchwaly/program/', '§ 12 → /programy/2020/#par-12'],
    ],
    ['uchwałami nr XV/200/2019 i nr XV/201/2019', ['uchwałami nr XV/200/2019 → /uchwaly/program/', 'nr XV/201/2019 → unknown']],
    [
      '§ 1 zarządzenia nr 15/2020 Wójta Gminy Próbna',
      ['§ 1 → /uchwaly/zarzadzenie/#par-1', 'zarządzenia nr 15/2020 Wójta Gminy Próbna → /uchwaly/zarzadzenie/'],
    ],
  ])('is reached by „%s”', (sentence, expected) => {
    const found = citedIn(`${sentence}.`);
    expect(found.filter((line) => !line.startsWith('załącznika →'))).toEqual(expected);
  });

  it('is the one that a provision named before points to', () => {
    const body = '§ 1. Zmienia się uchwałę nr XV/200/2019.\n\n§ 2. Przepisy § 2 uchwały, o której mowa w § 1, stosuje się.';
    expect(citationsOf(corpusOf({ ...FILES, 'uchwaly/a.md': act(body) }), 'uchwaly/a')).toEqual([
      'uchwałę nr XV/200/2019 → /uchwaly/program/',
      '§ 2 → /uchwaly/program/#par-2',
      '§ 1 → #par-1',
    ]);
  });

  it('is called „uchwała” in the programme it adopts', () => {
    const body =
      '§ 1. Ilekroć jest mowa o:\n\n1) uchwale – należy przez to rozumieć uchwałę nr XV/200/2019;\n\n2) Programie – należy przez to rozumieć niniejszy Program.\n\n§ 2. Stosuje się § 2 niniejszej uchwały, § 1 uchwały i § 1 Programu.';
    const files = { ...FILES, 'programy/2020.md': programme('XV/200/2019', body) };
    expect(citationsOf(corpusOf(files), 'programy/2020').slice(1)).toEqual([
      '§ 2 → /uchwaly/program/#par-2',
      '§ 1 → /uchwaly/program/#par-1',
      '§ 1 → #par-1',
    ]);
  });
});

describe('a statute', () => {
  const BENEFIT =
    'ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (Dz. U. z 2019 r. poz. 688)';

  it.each([
    [
      `Na podstawie art. 5a ust. 1 ${BENEFIT}`,
      [
        'art. 5a ust. 1 → DU/2019/688',
        'ustawy z dnia 24 kwietnia 2003 r. → DU/2019/688',
        'Dz. U. z 2019 r. poz. 688 → DU/2019/688',
      ],
    ],
    [
      'Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (tekst jednolity Dz. U. z 2001 r. nr 142, poz.1591 ze zmianami)',
      [
        'art. 18 ust. 2 pkt 15 → DU/2001/1591',
        'ustawy z dnia 8 marca 1990 r. → DU/2001/1591',
        'Dz. U. z 2001 r. nr 142, poz.1591 → DU/2001/1591',
      ],
    ],
    [
      'art. 16 a ustawy z dnia 24 kwietnia 2003 r. (Dz. U. z 2018 r. poz. 450)',
      ['art. 16 a → DU/2018/450', 'ustawy z dnia 24 kwietnia 2003 r. → DU/2018/450', 'Dz. U. z 2018 r. poz. 450 → DU/2018/450'],
    ],
    [
      'ustawy z dnia 11 września 2015 r. o zdrowiu publicznym (Dz. U. poz. 1916 oraz z 2016 r. poz. 2003)',
      [
        'ustawy z dnia 11 września 2015 r. → DU/2015/1916',
        'Dz. U. poz. 1916 → DU/2015/1916',
        'z 2016 r. poz. 2003 → DU/2016/2003',
      ],
    ],
    [
      'przepisy art. 229 § 8 ustawy z dnia 26 czerwca 1974 r. – Kodeks pracy',
      ['art. 229 § 8 → DU/1974/141', 'ustawy z dnia 26 czerwca 1974 r. → DU/1974/141'],
    ],
    ['art. 415 Kodeksu cywilnego i art. 104 § 1 k.p.a.', ['art. 415 → DU/1964/93', 'art. 104 § 1 → DU/1960/168']],
    ['art. 4 ust. 1 pkt 3) ustawy o działalności pożytku publicznego i o wolontariacie', ['art. 4 ust. 1 pkt 3 → DU/2003/873']],
    ['art. 5 ustawy o sporcie kwalifikowanym', ['art. 5 → unknown']],
    [
      'art. 3 ust. 1 ustawy z dnia 6 listopada 2008 r. o prawach pacjenta',
      ['art. 3 ust. 1 → unknown', 'ustawy z dnia 6 listopada 2008 r. → unknown'],
    ],
    [
      'Dz. Urz. Woj. Wielkopolskiego z 2018 r. poz. 9579',
      ['Dz. Urz. Woj. Wielkopolskiego z 2018 r. poz. 9579 → https://edziennik.poznan.uw.gov.pl/eli/POL_WOJ_WP/2018/9579'],
    ],
    ['art. 81 Traktatu', ['art. 81 → unknown']],
    [
      'rozdziału 4 ustawy z dnia 13 kwietnia 2016 r. o systemach oceny (Dz. U. z 2017 r. poz. 1398), z wyjątkiem art. 24 ust. 4',
      [
        'rozdziału 4 → DU/2017/1398',
        'ustawy z dnia 13 kwietnia 2016 r. → DU/2017/1398',
        'Dz. U. z 2017 r. poz. 1398 → DU/2017/1398',
        'art. 24 ust. 4 → DU/2017/1398',
      ],
    ],
  ])('is found in „%s”', (sentence, expected) => {
    expect(citedIn(`${sentence}.`)).toEqual(expected);
  });

  it.each([
    `zgodnie z przepisami ${BENEFIT}, zwanej dalej „ustawą”`,
    `zgodnie z przepisami ${BENEFIT}, zwanej dalej ustawą`,
    `zgodnie z przepisami ${BENEFIT} (dalej: ustawa)`,
  ])('is meant by the short name of „%s”', (sentence) => {
    expect(citedIn(`Działa się ${sentence}.`, '\n\n§ 2. Stosuje się art. 11–13 ustawy.').slice(-2)).toEqual([
      'art. 11 → DU/2019/688',
      '13 → DU/2019/688',
    ]);
  });

  it('is meant by a term of the list of definitions, also where the article stands apart from it', () => {
    const list = `Ilekroć w uchwale jest mowa o:\n\n1) ustawie – należy przez to rozumieć ${BENEFIT.replace('ustawy', 'ustawę')};\n\n2) organizacjach – podmioty z art. 3 ust. 2 oraz te, o których mowa w art. 3 ust. 3 ustawy.`;
    expect(citedIn(list).slice(2)).toEqual(['art. 3 ust. 2 → DU/2019/688', 'art. 3 ust. 3 → DU/2019/688']);
  });
});
