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
  'uchwaly/program.md': act(
    '§ 1. Uchwala się program, stanowiący załącznik do uchwały.\n\n§ 2. 1. Wykonanie:\n\n1) jeden;\n\n2) dwa.\n\n2. Nadzór.\n\n§ 3. Inne.',
    { numer: 'XV/200/2019', data: '2019-10-24' },
  ),
  'uchwaly/druga.md': act('§ 1. Druga.\n\n§ 2. Inna.', { numer: 'XVI/210/2019', data: '2019-11-24' }),
  'programy/2020.md': programme('XV/200/2019', '§ 1. Cele.\n\n§ 12. 1. Środki.\n\n2. Podział.'),
};

const PROGRAMME = '/uchwaly/program/';

/** What a sentence of § 5 ust. 1 cites: „words → where”, places in the program act without its path. */
const cites = (sentence: string): string[] => {
  const body = `§ 1. Pierwszy.\n\n§ 2. 1. Ustęp:\n\n1) punkt;\n\n2) drugi.\n\n2. Ustęp.\n\n§ 5. 1. ${sentence}\n\n2. Drugi:\n\n1) punkt.\n\n## Załącznik nr 1\n\nREGULAMIN\n\n§ 1. Zasada.`;
  return citationsOf(corpusOf({ ...FILES, 'uchwaly/a.md': act(body, { data: '2020-02-01' }) }), 'uchwaly/a')
    .filter((line) => !/^(?:uchwa|ustaw)/u.test(line))
    .map((line) => line.replace(PROGRAMME, 'P'));
};

describe('units named beside an act', () => {
  it.each([
    ['Zgodnie z uchwałą nr XV/200/2019 § 2 ust. 2.', ['§ 2 ust. 2 → P#par-2-ust-2']],
    ['Zgodnie z uchwałą nr XV/200/2019 w sprawie programu, § 2 i § 3.', ['§ 2 → P#par-2', '§ 3 → P#par-3']],
    ['Zgodnie z uchwałą z dnia 24 października 2019 r. § 3.', ['§ 3 → P#par-3']],
    ['Zgodnie z uchwałą nr XV/200/2019, w szczególności § 2.', ['§ 2 → P#par-2']],
    ['Zgodnie z ustawą z dnia 8 marca 1990 r. o samorządzie gminnym, art. 18.', ['art. 18 → DU/1990/95']],
    ['W uchwale nr XV/200/2019, zmienionej uchwałą nr XVI/210/2019, w § 3.', ['§ 3 → P#par-3']],
    ['W uchwale nr XV/200/2019, zmienionej uchwałą nr XVI/210/2019 i uchwałą nr XVII/1/2019, w § 3.', ['§ 3 → P#par-3']],
    ['§ 1, § 2 ust. 2 i § 3 uchwały nr XV/200/2019.', ['§ 1 → P#par-1', '§ 2 ust. 2 → P#par-2-ust-2', '§ 3 → P#par-3']],
    ['§ 1; § 2 uchwały nr XV/200/2019.', ['§ 1 → P#par-1', '§ 2 → P#par-2']],
    ['załącznika nr 1 do uchwały nr XV/200/2019.', ['załącznika nr 1 → /programy/2020/']],
  ])('are its own in „%s”', (sentence, expected) => {
    expect(cites(sentence)).toEqual(expected);
  });

  it.each([
    ['ust. 1 oraz § 2 ust. 2 uchwały nr XV/200/2019.', ['ust. 1 → #par-5-ust-1', '§ 2 ust. 2 → P#par-2-ust-2']],
    [
      'ust. 2 pkt 1 i art. 18 ust. 1 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym.',
      ['ust. 2 pkt 1 → #par-5-ust-2-pkt-1', 'art. 18 ust. 1 → DU/1990/95'],
    ],
    ['§ 1 a także art. 18 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym.', ['§ 1 → #par-1', 'art. 18 → DU/1990/95']],
    ['uchwałą nr XV/200/2019 oraz § 2.', ['§ 2 → #par-2']],
  ])('are its own from the first of their kind on in „%s”', (sentence, expected) => {
    expect(cites(sentence)).toEqual(expected);
  });

  it.each([
    ['Zgodnie z uchwałą nr XV/200/2019 ust. 2.', ['ust. 2 → unknown']],
    ['Zgodnie z ustawą z dnia 8 marca 1990 r. o samorządzie gminnym § 2.', ['§ 2 → unknown']],
    ['§ 2 tej uchwały.', ['§ 2 → unknown']],
    ['art. 5 ustawy.', ['art. 5 → unknown']],
    ['§ 12 programu.', ['§ 12 → unknown']],
    ['załącznika nr 2 do oferty.', ['załącznika nr 2 → unknown']],
    ['§ 1 odrębnej uchwały.', ['§ 1 → unknown']],
    ['§ 1 dotychczasowej uchwały Rady.', ['§ 1 → unknown']],
    ['§ 1 przedmiotowej uchwały.', ['§ 1 → unknown']],
    ['§ 1 zmienianej uchwały.', ['§ 1 → unknown']],
    ['ust. 2 do innego regulaminu.', ['ust. 2 → unknown']],
    ['§ 1 wcześniej obowiązującego statutu.', ['§ 1 → unknown']],
    ['§ 1 oferty, § 2 decyzji, § 5 wzoru umowy.', ['§ 1 → unknown', '§ 2 → unknown', '§ 5 → unknown']],
    ['Wykonuje się ustawę z dnia 8 marca 1990 r. o samorządzie gminnym; art. 5 nowej ustawy.', ['art. 5 → unknown']],
  ])('lead nowhere where nobody can tell whose they are: „%s”', (sentence, expected) => {
    expect(cites(sentence)).toEqual(expected);
  });

  it.each([
    'tej',
    'tejże',
    'ww.',
    'w/w',
    'wyżej wymienionej',
    'wskazanej',
    'przywołanej',
    'cytowanej',
    'wspomnianej',
    'przytoczonej',
    'powyższej',
    'powołanej',
  ])('are of the act named last in „%s uchwały”', (pointer) => {
    expect(cites(`Zgodnie z uchwałą nr XV/200/2019 oraz § 2 ust. 1 ${pointer} uchwały.`)).toEqual(['§ 2 ust. 1 → P#par-2-ust-1']);
    expect(cites(`§ 2 ust. 1 ${pointer} uchwały.`)).toEqual(['§ 2 ust. 1 → unknown']);
  });

  it('are of the amended act where the provision calls it so', () => {
    const files = {
      ...FILES,
      'uchwaly/a.md': act(
        '§ 1. W uchwale nr XV/200/2019 uchyla się § 3.\n\n§ 2. Do § 2 ust. 1 zmienianej uchwały stosuje się § 1.',
        {
          data: '2020-02-01',
          zmienia: '[uchwaly/program]',
        },
      ),
    };
    expect(citationsOf(corpusOf(files), 'uchwaly/a').slice(2)).toEqual([
      '§ 2 ust. 1 → /uchwaly/program/#par-2-ust-1',
      '§ 1 → #par-1',
    ]);
  });

  it('are missing where the act has no such unit', () => {
    expect(cites('§ 1 oraz ust. 2 uchwały nr XV/200/2019.')).toEqual(['§ 1 → P#par-1', 'ust. 2 → broken par-1-ust-2']);
    expect(cites('ust. 2, ust. 1 pkt 1 uchwały nr XV/200/2019.')).toEqual([
      'ust. 2 → broken ust-2',
      'ust. 1 pkt 1 → broken ust-1-pkt-1',
    ]);
    expect(cites('W uchwale nr XV/200/2019 i uchwale nr XVI/210/2019 w § 3.')).toEqual(['§ 3 → broken par-3']);
  });
});

describe('units that no act is named beside', () => {
  it.each([
    ['Stosuje się niniejszą uchwałę, w § 2.', ['§ 2 → #par-2']],
    ['W uchwale w § 2 jest mowa.', ['§ 2 → #par-2']],
    ['§ 2 uchwały.', ['§ 2 → #par-2']],
    ['§ 2 uchwały Rady Gminy Próbna.', ['§ 2 → #par-2']],
    ['Do uchwały zmienianej w § 2 stosuje się § 1.', ['§ 2 → #par-2', '§ 1 → #par-1']],
    ['załącznika nr 2.', ['załącznika nr 2 → broken zal-2']],
    ['załącznika nr 1 do niniejszej uchwały.', ['załącznika nr 1 → #zal-1']],
    ['załączniku nr 1 § 1.', ['załączniku nr 1 § 1 → #zal-1-par-1']],
    ['ust. 2 niniejszej uchwały.', ['ust. 2 → #par-5-ust-2']],
    ['pkt 1 niniejszej uchwały.', ['pkt 1 → broken par-5-ust-1-pkt-1']],
    ['§ 2 ust. 1 pkt 1, ust. 2 i § 1.', ['§ 2 ust. 1 pkt 1 → #par-2-ust-1-pkt-1', 'ust. 2 → #par-2-ust-2', '§ 1 → #par-1']],
    ['§ 2 ust. 1 pkt 2 i pkt 1.', ['§ 2 ust. 1 pkt 2 → #par-2-ust-1-pkt-2', 'pkt 1 → #par-2-ust-1-pkt-1']],
    ['ust. 2 pkt 1 i ust. 1.', ['ust. 2 pkt 1 → #par-5-ust-2-pkt-1', 'ust. 1 → #par-5-ust-1']],
  ])('are those of the text itself in „%s”', (sentence, expected) => {
    expect(cites(sentence)).toEqual(expected);
  });

  it('lead nowhere on a page of prose, where what names an act leads to it', () => {
    const onPage = (text: string): string[] =>
      citationsOf(corpusOf({ ...FILES, 'strony/a.md': `---\ntytul: Strona\n---\n\n${text}\n` }), 'strony/a');
    expect(onPage('Zob. § 2, załącznik nr 1 i § 12 programu.').map((line) => line.replace(/^.* → /u, ''))).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(onPage('Zob. § 2 uchwały nr XV/200/2019.')[0]).toBe('§ 2 → /uchwaly/program/#par-2');
  });
});

describe('a statute that the settings name', () => {
  const SETTINGS = `${SITE}ustawy:\n  - { skrot: fundusze, tytul: ustawa z dnia 5 maja 2021 r. o funduszach gminnych, eli: DU/2021/777 }\n`;
  it.each([
    ['ustawy z dnia 5 maja 2021 r. o funduszach gminnych', 'DU/2021/777'],
    ['ustawy z dnia 6 maja 2021 r. o funduszach gminnych', 'unknown'],
    ['ustawy z dnia 5 maja 2021 r. o innych funduszach', 'unknown'],
  ])('is known by its day and title: „%s”', (name, where) => {
    const files = { 'serwis.yaml': SETTINGS, 'uchwaly/a.md': act(`§ 1. Stosuje się art. 5 ${name}.`) };
    expect(citationsOf(corpusOf(files), 'uchwaly/a')).toEqual([`art. 5 → ${where}`, `${name.replace(/ o .*/u, '')} → ${where}`]);
  });

  it('is known by its title alone', () => {
    const files = { 'serwis.yaml': SETTINGS, 'uchwaly/a.md': act('§ 1. Stosuje się art. 5 ustawy o funduszach gminnych.') };
    expect(citationsOf(corpusOf(files), 'uchwaly/a')).toEqual(['art. 5 → DU/2021/777']);
  });
});

describe('the wording a citation leads to', () => {
  const AMENDED = {
    ...FILES,
    'uchwaly/zmiana.md': act(
      '§ 1. W uchwale nr XV/200/2019 po § 3 dodaje się § 4 w brzmieniu: „§ 4. Nowy.”.\n\n§ 2. Uchyla się § 3 uchwały nr XV/200/2019.\n\n§ 3. Uchwała wchodzi w życie z dniem podjęcia.',
      { numer: 'XX/1/2020', data: '2020-03-01' },
    ),
  };
  const on = (date: string, sentence: string): string[] =>
    citationsOf(corpusOf({ ...AMENDED, 'uchwaly/a.md': act(`§ 1. ${sentence}`, { data: date }) }), 'uchwaly/a').map((line) =>
      line.replace(PROGRAMME, 'P'),
    );

  it('is that in force on the day of the citing text', () => {
    expect(on('2020-02-01', '§ 3 uchwały nr XV/200/2019.')[0]).toBe('§ 3 → Pwersje/2019-10-24/#par-3');
    expect(on('2020-04-01', '§ 2 uchwały nr XV/200/2019.')[0]).toBe('§ 2 → P#par-2');
    expect(on('2020-02-01', '§ 2 uchwały nr XV/200/2019.')[0]).toBe('§ 2 → Pwersje/2019-10-24/#par-2');
  });

  it('is a later one where only that has the provision', () => {
    expect(on('2020-02-01', '§ 4 uchwały nr XV/200/2019.')[0]).toBe('§ 4 → P#par-4');
    expect(on('2020-02-01', '§ 5 uchwały nr XV/200/2019.')[0]).toBe('§ 5 → broken par-5');
  });
});

describe('a programme', () => {
  const onNews = (keys: string): string[] =>
    citationsOf(
      corpusOf({ ...FILES, 'aktualnosci/a.md': `---\ntytul: A\ndata: 2020-03-01\n${keys}---\n\nZob. § 12 Programu.\n` }),
      'aktualnosci/a',
    );

  it('cites its own units', () => {
    const files = {
      ...FILES,
      'programy/2020.md': programme('XV/200/2019', '§ 1. Zgodnie z § 12 ust. 2.\n\n§ 12. 1. A.\n\n2. B.'),
    };
    expect(citationsOf(corpusOf(files), 'programy/2020')).toEqual(['§ 12 ust. 2 → #par-12-ust-2']);
  });

  it('is meant by „Program” in news that are about it, also beside an act', () => {
    expect(onNews('dotyczy: [programy/2020]\n')).toEqual(['§ 12 → /programy/2020/#par-12']);
    expect(onNews('dotyczy: [programy/2020, XVI/210/2019]\n')).toEqual(['§ 12 → /programy/2020/#par-12']);
    expect(onNews('dotyczy: [XVI/210/2019]\n')).toEqual(['§ 12 → unknown']);
    expect(onNews('')).toEqual(['§ 12 → unknown']);
  });

  it('calls the act that adopts it „niniejsza uchwała”', () => {
    const files = { ...FILES, 'programy/2020.md': programme('XV/200/2019', '§ 1. Zgodnie z § 2 ust. 2 niniejszej uchwały.') };
    expect(citationsOf(corpusOf(files), 'programy/2020')[0]).toMatch(/^§ 2 ust\. 2 → \/uchwaly\/program\/.*#par-2-ust-2$/u);
  });
});

describe('a cell of a table', () => {
  const inTable = (cell: string): string[] => cites(`Tabela.\n\n| Podstawa | Kwota |\n| --- | --- |\n| ${cell} | 5 |`);

  it('numbers units of what its heading names, unless it names them whole', () => {
    expect(inTable('ust. 9')).toEqual(['ust. 9 → unknown']);
    expect(inTable('ust. 2')).toEqual(['ust. 2 → #par-5-ust-2']);
    expect(inTable('§ 9')).toEqual(['§ 9 → broken par-9']);
    expect(inTable('ust. 9 uchwały nr XV/200/2019')).toEqual(['ust. 9 → broken ust-9']);
  });
});

describe('the way back of citations', () => {
  it('names each document that cites, with the words, and no citation that leads nowhere', () => {
    const { byId, citations } = corpusOf({
      ...FILES,
      'uchwaly/a.md': act('§ 1. Stosuje się § 2 ust. 2 i § 99 uchwały nr XV/200/2019.', { data: '2020-02-01' }),
    });
    const cited = byId.get('uchwaly/program');
    if (cited === undefined) throw new Error('no document');
    const back = citations.to(cited).map(({ work, citation }) => `${work.document.id}: ${citation.text}`);
    expect(back).toEqual(['uchwaly/a: § 2 ust. 2', 'uchwaly/a: uchwały nr XV/200/2019']);
    const citing = byId.get('uchwaly/a');
    expect(citing === undefined ? null : citations.to(citing)).toEqual([]);
  });
});
