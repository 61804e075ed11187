import { describe, expect, it } from 'vitest';
import { readDictionary } from '../../content/read-dictionary.ts';
import { openDictionary } from '../dictionary/dictionary.ts';
import { governedCells } from './governed-cases.ts';
import { CELLS, type FormCell, type Gender } from './lexeme.ts';
import { lexicon } from './lexicon.ts';

const words = lexicon(openDictionary(readDictionary()));
const left = (before: string, gender: Gender = 'person', cells: readonly FormCell[] = CELLS): string =>
  governedCells(`${before}…`, before.length, gender, cells, words).join(' ');

const ALL = CELLS.join(' ');
/** Both numbers of some cases. */
const both = (...cases: readonly string[]): string => CELLS.filter((cell) => cases.includes(cell.slice(3))).join(' ');

describe('a preposition right before a noun', () => {
  it.each([
    ['do od ode bez beze dla u oprócz wśród spośród podczas według wobec spoza względem wskutek'.split(' '), ['gen']],
    [
      ['z', 'ze'],
      ['gen', 'ins'],
    ],
    ['ku dzięki wbrew przeciw przeciwko'.split(' '), ['dat']],
    [['przez', 'poprzez'], ['acc']],
    [['przy'], ['loc']],
    [
      ['w', 'we', 'na', 'o'],
      ['acc', 'loc'],
    ],
    [['po'], ['dat', 'acc', 'loc']],
    ['pod nad przed poza między pomiędzy ponad'.split(' '), ['acc', 'ins']],
    [['za'], ['gen', 'acc', 'ins']],
    [
      'w imieniu;na rzecz;w skład;na podstawie;w celu;w ramach;w razie;w przypadku;w trakcie;w toku;na czele;pod względem;za pośrednictwem'.split(
        ';',
      ),
      ['gen'],
    ],
  ])('%j leaves the cases %j', (prepositions, cases) => {
    for (const preposition of prepositions) {
      expect([preposition, left(`${preposition} `)]).toEqual([preposition, both(...cases)]);
      expect(left(`Wniosek składa się ${preposition}\u00a0`)).toBe(both(...cases));
    }
  });

  it.each(['xdo', 'dom', 'odo', 'stropo', 'zpo', 'nadto', 'kuc', 'przeze', 'ponadto', 'zaś', 'pozaz', 'wna', 'przyzz', 'zażz'])(
    'is none that only begins or ends like one: „%s”',
    (word) => {
      expect(left(`${word} `)).toBe(ALL);
    },
  );

  it('is not a letter or a number of a provision', () => {
    for (const label of ['lit.', 'lit', 'pkt', 'pkt.', 'ust.', 'tiret', 'poz.', 'nr', 'NR'])
      expect([label, left(`w § 1 ${label} z `)]).toEqual([label, ALL]);
    expect(left('w tym z ')).toBe(both('gen', 'ins'));
    expect(left('pktowy z ')).toBe(both('gen', 'ins'));
  });

  it('stands right before it', () => {
    expect([left('do'), left('do, '), left('do – '), left('(do '), left('w imienin '), left('ów imieniu ')]).toEqual([
      ALL,
      ALL,
      ALL,
      both('gen'),
      ALL,
      ALL,
    ]);
    expect(left('')).toBe(ALL);
  });

  it('is asked for no other cells than those a form may have', () => {
    expect(left('do ', 'person', ['sg-gen', 'sg-acc'])).toBe('sg-gen');
    expect(left('do ', 'person', ['sg-acc'])).toBe('');
  });
});

describe('a word between preposition and noun that can only agree with the noun', () => {
  it.each([
    ['do właściwego ', 'person', 'sg-gen'],
    ['do dotychczasowego ', 'thing', 'sg-gen'],
    ['do nowego ', 'neuter', 'sg-gen'],
    ['dla każdej ', 'feminine', 'sg-gen'],
    ['przez daną ', 'feminine', 'sg-acc'],
    ['o poszczególnym ', 'person', 'sg-loc'],
    ['w poszczególnych ', 'thing', 'pl-loc'],
    ['z nowym ', 'thing', 'sg-ins'],
  ] as const)('narrows the cases: „%s” of %s', (before, gender, cells) => {
    expect(left(before, gender)).toBe(cells);
  });

  it.each([
    ['do starego ', 'person'],
    ['dla każdej ', 'person'],
    ['właściwego ', 'person'],
    ['lit. z nowym ', 'thing'],
    ['do nowego, ', 'person'],
    ['do wójta ', 'person'],
  ] as const)('leaves all: „%s” of %s', (before, gender) => {
    expect(left(before, gender)).toBe(ALL);
  });
});

describe('a sentence that has no preposition', () => {
  const NO_LOCATIVE = both('nom', 'gen', 'dat', 'acc', 'ins');

  it.each([
    'Wójt powołuje ',
    'Uchwala się. Wójt powołuje ',
    '1) Wójt powołuje ',
    'Wniosek przekazuje się z budżetu gminy ',
    `${'Zadania są jawne. '.repeat(20)}Wójt powołuje `,
  ])('gives no locative: „%s”', (before) => {
    expect(left(before)).toBe(NO_LOCATIVE);
  });

  it.each([
    'wójt powołuje ',
    'Rada, powołuje ',
    'Na wniosek wójt powołuje ',
    'Wójt w gminie powołuje ',
    'Wójt powołuje o świcie ',
    'Wójt powołuje po sesji ',
    'Wójt powołuje przy stole ',
    'Wójt ',
    `Wójt ${'bardzo '.repeat(40)}powołuje `,
    'i powołuje ',
  ])('may give one: „%s”', (before) => {
    expect(left(before)).toBe(ALL);
  });
});
