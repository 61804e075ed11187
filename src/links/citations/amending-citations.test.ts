import { describe, expect, it } from 'vitest';
import { act, citationsOf, programme } from '../../testing/citations-of.ts';
import { corpusOf } from '../../testing/corpus-of.ts';

const FILES = {
  'uchwaly/statut.md': act(
    '§ 1. Nadaje się statut, stanowiący załącznik do uchwały.\n\n§ 2. 1. Rada.\n\n2. Wójt:\n\na) pierwszy,\n\nb) drugi.\n\n§ 3. Wykonanie.\n\n## Załącznik do uchwały\n\nSTATUT\n\n§ 2. Siedziba.\n\n§ 15. 1. Klub.\n\n§ 33. Pytania:\n\n4) zapytania.',
    { numer: 'V/27/2003', data: '2003-02-01' },
  ),
  'uchwaly/program.md': act('§ 1. Uchwala się program.', { numer: 'XV/200/2019', data: '2019-10-24' }),
  'programy/2020.md': programme('XV/200/2019', '§ 3. 1. Zadania:\n\n1) kultura;\n\n2) sport.\n\n§ 12. Środki.'),
};

const amending = (body: string, keys: Readonly<Record<string, string>> = {}): string[] => {
  const found = citationsOf(
    corpusOf({ ...FILES, 'uchwaly/zmiana.md': act(body, { data: '2020-05-21', ...keys }) }),
    'uchwaly/zmiana',
  );
  // Which wording an instruction leads to depends on what it changes; here only the provision matters.
  return found.filter((line) => !/^(?:załącznik|uchwa)/iu.test(line)).map((line) => line.replace(/wersje\/[\d-]+\//, ''));
};

describe('in an amending act', () => {
  it('instructions lead to the act they amend, however deep they stand', () => {
    const body = `§ 1. W uchwale nr V/27/2003 Rady Gminy Próbna z dnia 1 lutego 2003 r. wprowadza się następujące zmiany:

1) w § 2:

a) w ust. 2:

– lit. a otrzymuje brzmienie: „a) wybrany,”,

– uchyla się lit. b,

b) ust. 1 i 2 otrzymują brzmienie:

„1. Rada, o której mowa w § 3.

2. Wójt, o którym mowa w ust. 1.”;

2) w § 2 w ust. 1, w ust. 2 w lit. a oraz w § 3 wyraz „Rada” zastępuje się wyrazem „Wójt”.

§ 2. Uchwała wchodzi w życie z dniem podjęcia, z wyjątkiem § 1 pkt 1 lit. a tiret drugie.`;
    expect(amending(body)).toEqual([
      '§ 2 → /uchwaly/statut/#par-2',
      'ust. 2 → /uchwaly/statut/#par-2-ust-2',
      // The same act takes these away: they are led to in the wording before it.
      'lit. a → /uchwaly/statut/#par-2-ust-2-lit-a',
      'lit. b → /uchwaly/statut/#par-2-ust-2-lit-b',
      'ust. 1 → /uchwaly/statut/#par-2-ust-1',
      '2 → /uchwaly/statut/#par-2-ust-2',
      '§ 3 → /uchwaly/statut/#par-3',
      'ust. 1 → /uchwaly/statut/#par-2-ust-1',
      '§ 2 w ust. 1 → /uchwaly/statut/#par-2-ust-1',
      'ust. 2 w lit. a → /uchwaly/statut/#par-2-ust-2-lit-a',
      '§ 3 → /uchwaly/statut/#par-3',
      '§ 1 pkt 1 lit. a tiret drugie → #par-1-pkt-1-lit-a-tir-2',
    ]);
  });

  it.each([
    [
      'W Statucie Gminy stanowiącym załącznik do uchwały nr V/27/2003 wprowadza się zmianę: pkt 4 § 33 otrzymuje brzmienie: „4) inne.”',
      ['pkt 4 § 33 → /uchwaly/statut/#zal-1-par-33-pkt-4'],
    ],
    [
      'W załączniku do uchwały nr V/27/2003 po § 15 dodaje się § 15a w brzmieniu: „§ 15a. 1. Klub, o którym mowa w § 15 ust. 1. 2. Przepis ust. 1.”',
      [
        '§ 15 → /uchwaly/statut/#zal-1-par-15',
        '§ 15a → unknown',
        '§ 15 ust. 1 → /uchwaly/statut/#zal-1-par-15-ust-1',
        'ust. 1 → unknown',
      ],
    ],
    ['W załączniku nr 1 uchwały nr V/27/2003 § 2 otrzymuje brzmienie: „§ 2. Gmina.”', ['§ 2 → /uchwaly/statut/#zal-1-par-2']],
    [
      'W Programie współpracy, stanowiącym załącznik do uchwały nr XV/200/2019, w § 3 w ust. 1 uchyla się pkt 2.',
      ['§ 3 w ust. 1 → /programy/2020/#par-3-ust-1', 'pkt 2 → /programy/2020/#par-3-ust-1-pkt-2'],
    ],
  ])('an attachment is amended by „%s”', (sentence, expected) => {
    expect(amending(`§ 1. ${sentence}`)).toEqual(expected);
  });

  it('a block quotation is new wording as well', () => {
    const body =
      '§ 1. W uchwale nr V/27/2003 po § 2 dodaje się § 2a w brzmieniu:\n\n> § 2a. Rada, o której mowa w § 2 ust. 1.\n\n§ 2. Stosuje się § 1.';
    expect(amending(body)).toEqual([
      '§ 2 → /uchwaly/statut/#par-2',
      '§ 2a → unknown',
      '§ 2 ust. 1 → /uchwaly/statut/#par-2-ust-1',
      '§ 1 → #par-1',
    ]);
  });

  it('„zmienianej w § 1” and „o której mowa w § 2” tell the acts that are amended apart', () => {
    const body = `§ 1. W uchwale nr V/27/2003 uchyla się § 3.

§ 2. W uchwale nr XV/200/2019 § 1 otrzymuje brzmienie: „§ 1. Tekst.”.

§ 3. Przepisy § 2 ust. 1 uchwały zmienianej w § 1 oraz § 1 uchwały, o której mowa w § 2, stosuje się do końca roku.`;
    expect(amending(body).slice(2)).toEqual([
      '§ 2 ust. 1 → /uchwaly/statut/#par-2-ust-1',
      '§ 1 → #par-1',
      '§ 1 → /uchwaly/program/#par-1',
      '§ 2 → #par-2',
    ]);
  });

  it('the act of the front matter is meant where the text names it by its title alone', () => {
    const body = '§ 1. W uchwale w sprawie statutu uchyla się § 3.';
    expect(amending(body, { zmienia: '[uchwaly/statut]' })).toEqual(['§ 3 → /uchwaly/statut/#par-3']);
  });

  it('a preamble orders no changes', () => {
    const body = 'Na podstawie § 2 uchwały nr V/27/2003 uchwala się, co następuje:\n\n§ 1. Tekst.\n\n§ 2. Stosuje się § 1.';
    expect(amending(body)).toEqual(['§ 2 → /uchwaly/statut/#par-2', '§ 1 → #par-1']);
  });
});

describe('a provision of another act that is quoted', () => {
  it('cites within its own act, so that nothing of it leads into the act that quotes', () => {
    const body =
      '1. Tekst jednolity nie obejmuje:\n\n1) § 2 uchwały nr V/27/2003, który stanowi:\n\n„§ 2. 1. Rada działa zgodnie z § 1.\n\n2. Przepis ust. 1 stosuje się.”.\n\n2. Stosuje się ust. 1.';
    expect(amending(body, { rodzaj: 'obwieszczenie' })).toEqual(['§ 2 → /uchwaly/statut/#par-2', 'ust. 1 → #ust-1']);
  });
});

describe('the act that an instruction is about', () => {
  const SECOND = { 'uchwaly/druga.md': act('§ 1. Druga.\n\n§ 2. Inna.', { numer: 'XVI/210/2019', data: '2019-11-24' }) };
  const led = (body: string, keys: Readonly<Record<string, string>> = {}): string[] =>
    citationsOf(
      corpusOf({ ...FILES, ...SECOND, 'uchwaly/zmiana.md': act(body, { data: '2020-05-21', ...keys }) }),
      'uchwaly/zmiana',
    )
      .filter((line) => !/^uchw/iu.test(line))
      .map((line) => line.replace(/wersje\/[\d-]+\//, ''));

  it.each([
    [
      'is one the site does not have, whose units lead nowhere',
      '§ 1. W uchwale nr I/1/2001 § 2 ust. 1 otrzymuje brzmienie: „1. Nowe, o których mowa w § 3.”.\n\n§ 2. Stosuje się § 1.',
      ['§ 2 ust. 1 → unknown', '§ 3 → unknown', '§ 1 → #par-1'],
    ],
    [
      'is that one through a list of changes',
      '§ 1. W uchwale nr I/1/2001 wprowadza się następujące zmiany:\n\n1) w § 2:\n\na) uchyla się ust. 1,\n\nb) ust. 2 otrzymuje brzmienie: „2. Nowe.”;\n\n2) uchyla się § 3.\n\n§ 2. Stosuje się § 1 pkt 1.',
      ['§ 2 → unknown', 'ust. 1 → unknown', 'ust. 2 → unknown', '§ 3 → unknown', '§ 1 pkt 1 → #par-1-pkt-1'],
    ],
    ['has no articles where its text has none', '§ 1. W uchwale nr V/27/2003 uchyla się art. 5.', ['art. 5 → unknown']],
    ['may be known by its day', '§ 1. W uchwale z dnia 1 lutego 2003 r. uchyla się § 3.', ['§ 3 → /uchwaly/statut/#par-3']],
    [
      'is not the one that changed it before',
      '§ 1. W uchwale nr V/27/2003 zmienionej uchwałą nr XVI/210/2019 uchyla się § 3, a § 2 ust. 1 otrzymuje brzmienie: „1. Rada.”.',
      ['§ 3 → /uchwaly/statut/#par-3', '§ 2 ust. 1 → /uchwaly/statut/#par-2-ust-1'],
    ],
    [
      'is another one in the next provision',
      '§ 1. W uchwale nr V/27/2003 uchyla się § 3.\n\n§ 2. W uchwale nr XVI/210/2019 uchyla się § 2.\n\n§ 3. Stosuje się § 1 i § 2.',
      ['§ 3 → /uchwaly/statut/#par-3', '§ 2 → /uchwaly/druga/#par-2', '§ 1 → #par-1', '§ 2 → #par-2'],
    ],
    [
      'is not the one that its words name',
      '§ 1. W uchwale nr V/27/2003 w § 2 w ust. 1 wyrazy „w § 1 uchwały nr XVI/210/2019” zastępuje się wyrazami „w § 2”.',
      ['§ 2 w ust. 1 → /uchwaly/statut/#par-2-ust-1', '§ 1 → /uchwaly/druga/#par-1', '§ 2 → /uchwaly/statut/#par-2'],
    ],
    [
      'is not meant by „niniejsza uchwała”',
      '§ 1. W uchwale nr V/27/2003 uchyla się § 3, z zastrzeżeniem § 2 niniejszej uchwały.\n\n§ 2. Tekst.',
      ['§ 3 → /uchwaly/statut/#par-3', '§ 2 → #par-2'],
    ],
    [
      'is left where another act is named beside a unit',
      '§ 1. W uchwale nr V/27/2003 uchyla się § 3, o którym mowa w § 1 uchwały nr XVI/210/2019.',
      ['§ 3 → /uchwaly/statut/#par-3', '§ 1 → /uchwaly/druga/#par-1'],
    ],
  ] as const)('%s', (_, body, expected) => {
    expect(led(body)).toEqual(expected);
  });

  it('is that of the front matter where the text names none', () => {
    expect(led('§ 1. Uchyla się § 3.\n\n§ 2. Tekst.', { zmienia: '[uchwaly/statut]' })).toEqual(['§ 3 → /uchwaly/statut/#par-3']);
  });

  it('is none on a page of prose, which orders nothing', () => {
    const files = { ...FILES, 'strony/a.md': '---\ntytul: Strona\n---\n\nW uchwale nr V/27/2003 uchyla się § 3 i § 9.\n' };
    expect(citationsOf(corpusOf(files), 'strony/a').slice(1)).toEqual(['§ 3 → unknown', '§ 9 → unknown']);
  });
});
