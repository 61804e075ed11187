import { describe, expect, it } from 'vitest';
import { readFormula } from '../../law/amending/formula.ts';
import type { Clause } from '../../law/amending/scope.ts';
import { tokenise } from '../../law/amending/tokens.ts';
import { plainText } from '../../model/plain-text.ts';
import { REASONS } from '../../strings/versions.ts';
import { briefEffect } from '../../testing/brief-effect.ts';
import { read } from '../../testing/read-legal-text.ts';
import type { Unit, UnitPath, WordsPlace } from '../../types.ts';
import { splitWording } from './read-wording.ts';
import { settleEffect, unitsFor } from './settle-effect.ts';

const line = ({ id, label, text, children }: Unit): string =>
  [id, `(${label})`, text, ...children.map(line)].filter((part) => part !== '').join(' ');

const clauseOf = (order: string): Clause => {
  const [clause] = readFormula(tokenise(order), order)?.clauses ?? [];
  if (clause === undefined) throw new Error(`no formula: ${order}`);
  return clause;
};

/** What an order comes to with a new wording: its effect, the words before the units, and the units; or why they don't agree. */
function settled(words: string, wording: string): readonly string[] | string {
  const clause = clauseOf(`${words}${words.endsWith(':') ? ' „?”' : ''}.`);
  const effect = settleEffect(clause, () => splitWording(read(wording).units));
  if (typeof effect === 'string') return effect;
  if (!('wording' in effect) || effect.wording === null) return [briefEffect(effect)];
  const { lead, units } = effect.wording;
  return [briefEffect(effect), lead.map((node) => plainText([node])).join(' / '), ...units.map(line)];
}

const { otherUnits: OTHER, noWording: NONE, notWords: UNITS, notRead: UNREAD, noTable: NO_TABLE } = REASONS;
const TABLE = '| Lp. | Sala |\n| --- | --- |\n| 1. | mała |';

describe('units that take the place of units', () => {
  it.each<[string, string, readonly string[] | string]>([
    ['§ 5 otrzymuje brzmienie:', '§ 5. Nowy.', ['replace par-5', '', 'par-5 (§ 5.) Nowy.']],
    ['§ 5 otrzymuje brzmienie:', '§ 5. A.\n\n§ 6. B.', OTHER],
    ['§ 5 otrzymuje brzmienie:', '§ 6. Nowy.', OTHER],
    ['§ 5 otrzymuje brzmienie:', '5. Nowy.', OTHER],
    ['§ 5 otrzymuje brzmienie:', 'Nowy.\n\n§ 5. Nowy.', OTHER],
    ['§ 5 otrzymuje brzmienie:', 'Nowy.', ['replace par-5', 'Nowy.']],
    ['§ 5 otrzymuje brzmienie:', 'Nowy:\n\n1) a;\n\n2) b.', ['replace par-5', 'Nowy:', 'pkt-1 (1)) a;', 'pkt-2 (2)) b.']],
    ['§ 5 otrzymuje brzmienie:', '', NONE],
    ['§ 5 otrzymuje brzmienie:', '1. A.\n\n2. B.', ['replace par-5', '', 'ust-1 (1.) A.', 'ust-2 (2.) B.']],
    ['art. 5 otrzymuje brzmienie:', '1. A.\n\n2. B.', ['replace art-5', '', 'ust-1 (1.) A.', 'ust-2 (2.) B.']],
    ['§ 5 otrzymuje brzmienie:', '1. A.', OTHER],
    ['§ 5 otrzymuje brzmienie:', '1. A.\n\n3. B.', OTHER],
    ['§ 5 otrzymuje brzmienie:', '2. A.\n\n3. B.', OTHER],
    ['§ 5 otrzymuje brzmienie:', '1) a;\n\n2) b.', OTHER],
    ['§ 5 ust. 2 otrzymuje brzmienie:', '1. A.\n\n2. B.', OTHER],
    ['§ 5 ust. 2 otrzymuje brzmienie:', '2. Nowy.', ['replace par-5/ust-2', '', 'ust-2 (2.) Nowy.']],
    ['§ 5 pkt 2 otrzymuje brzmienie:', '2) nowy;', ['replace par-5/pkt-2', '', 'pkt-2 (2)) nowy;']],
    ['§ 5 pkt 2 otrzymuje brzmienie:', '2. Nowy.', ['replace par-5/pkt-2', '', 'ust-2 (2.) Nowy.']],
    ['§ 5 pkt 2 otrzymuje brzmienie:', '3. Nowy.', OTHER],
    ['§ 5 pkt 2 otrzymuje brzmienie:', '§ 2. Nowy.', OTHER],
    ['§ 5 ust. 2 otrzymuje brzmienie:', '2) nowy;', OTHER],
    [
      '§ 5 pkt 2 otrzymuje brzmienie:',
      'nowy:\n\na) raz,\n\nb) dwa;',
      ['replace par-5/pkt-2', 'nowy:', 'lit-a (a)) raz,', 'lit-b (b)) dwa;'],
    ],
    ['§ 5 pkt 2 otrzymuje brzmienie:', 'nowy:\n\n1) raz,\n\n2) dwa;', OTHER],
    [
      '§ 5 ust. 1 i 2 otrzymują brzmienie:',
      '1. A.\n\n2. B.',
      ['replace par-5/ust-1, par-5/ust-2', '', 'ust-1 (1.) A.', 'ust-2 (2.) B.'],
    ],
    ['§ 5 ust. 1 i 2 otrzymują brzmienie:', '1. A.\n\n3. B.', OTHER],
    ['§ 5 ust. 1 i 2 otrzymują brzmienie:', '1. A.', OTHER],
    ['§ 5 ust. 1 i 2 otrzymują brzmienie:', 'A i B.', OTHER],
    ['§ 5 i 6 otrzymują brzmienie:', '1. A.\n\n2. B.', OTHER],
    [
      '§ 5–7 otrzymują brzmienie:',
      '§ 5. A.\n\n§ 5a. B.\n\n§ 7. C.',
      ['replace par-5..7', '', 'par-5 (§ 5.) A.', 'par-5a (§ 5a.) B.', 'par-7 (§ 7.) C.'],
    ],
    ['§ 5–7 otrzymują brzmienie:', '§ 5. A.\n\n§ 6. B.', OTHER],
    ['§ 5–7 otrzymują brzmienie:', '§ 5. A.\n\n§ 7. B.\n\n§ 8. C.', OTHER],
    ['§ 5–7 otrzymują brzmienie:', 'A.', OTHER],
    ['§ 5–7 otrzymują brzmienie:', '1. A.\n\n2. B.', OTHER],
    ['§ 5–7 otrzymują brzmienie:', '§ 5. A.\n\n## Rozdział 2. Cele\n\n§ 7. B.', OTHER],
    [
      'tiret drugie w § 1 pkt 2 lit. b otrzymuje brzmienie:',
      '– nowe,',
      ['replace par-1/pkt-2/lit-b/tir-2', '', 'tir-1 (–) nowe,'],
    ],
    [
      'rozdział 2 otrzymuje brzmienie:',
      '## Rozdział 2. Cele\n\n§ 3. Cel.',
      ['replace rozdz-2', '', 'rozdz-2 (Rozdział 2) par-3 (§ 3.) Cel.'],
    ],
    ['załącznik nr 1 otrzymuje brzmienie:', '1. A.\n\n3. B.', ['replace zal-1', '', 'ust-1 (1.) A.', 'ust-3 (3.) B.']],
    ['załącznik nr 1 otrzymuje brzmienie:', '## Załącznik nr 2\n\nB.', OTHER],
  ])('„%s” %j', (words, wording, outcome) => {
    expect(settled(words, wording)).toEqual(outcome);
  });
});

describe('words that take the place of a part', () => {
  it.each<[string, string, readonly string[] | string]>([
    ['w § 5 zdanie drugie otrzymuje brzmienie:', 'Nowe.', ['replace par-5#2', 'Nowe.']],
    ['w § 5 zdanie drugie otrzymuje brzmienie:', '', NONE],
    ['w § 5 zdanie drugie otrzymuje brzmienie:', '§ 5. Nowe.', ['replace par-5#2', 'Nowe.']],
    ['w § 5 zdanie drugie otrzymuje brzmienie:', '§ 6. Nowe.', UNITS],
    ['w § 5 zdanie drugie otrzymuje brzmienie:', '§ 5.', UNITS],
    ['w § 5 zdanie drugie otrzymuje brzmienie:', '– nowe.', UNITS],
    ['w § 5 ust. 2 zdanie pierwsze i w ust. 3 zdanie drugie otrzymują brzmienie:', 'Jedno. Drugie.', UNREAD],
    ['w § 5 zdanie drugie otrzymuje brzmienie:', 'Nowe.\n\n§ 5. Nowe.', UNITS],
    ['w § 5 zdanie drugie otrzymuje brzmienie:', '§ 5. Nowe:\n\n1) a.', UNITS],
    ['w § 5 zdanie drugie otrzymuje brzmienie:', '§ 5. Nowe.\n\n§ 6. Dalej.', UNITS],
    ['w § 5 zdanie pierwsze i drugie otrzymują brzmienie:', 'Jedno. Drugie.', ['replace par-5#1, par-5#2', 'Jedno. Drugie.']],
    ['w § 5 zdanie pierwsze i trzecie otrzymują brzmienie:', 'Jedno. Drugie.', UNREAD],
    ['w § 5 część wspólna otrzymuje brzmienie:', '– co tydzień.', ['replace par-5#common', 'co tydzień.']],
    ['w § 5 część wspólna otrzymuje brzmienie:', '2) co tydzień.', UNITS],
    ['w § 5 wprowadzenie do wyliczenia otrzymuje brzmienie:', 'Klub:', ['replace par-5#introduction', 'Klub:']],
    ['w § 5 wprowadzenie do wyliczenia otrzymuje brzmienie:', '– co tydzień.', UNITS],
    ['tytuł rozdziału 2 otrzymuje brzmienie:', 'Cele', ['replace rozdz-2#title', 'Cele']],
    ['tytuł rozdziału 2 otrzymuje brzmienie:', '## Rozdział 2. Cele', ['replace rozdz-2#title', 'Cele']],
    ['tytuł rozdziału 2 otrzymuje brzmienie:', '## Rozdział 2', UNITS],
    ['tytuł rozdziału 2 otrzymuje brzmienie:', '## Rozdział 2. Cele\n\n§ 3. Cel.', UNITS],
    ['tytuł rozdziału 2 otrzymuje brzmienie:', '## Rozdział 2. Cele\n\n## Rozdział 3. Zasady', UNITS],
    ['w § 5 zdanie drugie otrzymuje brzmienie:', '## Rozdział 2. Cele', UNITS],
    ['w § 5 tabela otrzymuje brzmienie:', TABLE, ['replace par-5#table', 'Lp. Sala 1. mała']],
    ['w § 5 tabela otrzymuje brzmienie:', `Stawki:\n\n${TABLE}`, NO_TABLE],
    ['w § 5 tabela otrzymuje brzmienie:', `${TABLE}\n\n§ 6. Dalej.`, NO_TABLE],
    ['w § 5 tabela otrzymuje brzmienie:', 'Stawki.', NO_TABLE],
    ['w § 5 tabela otrzymuje brzmienie:', `${TABLE}\n\nStawki.`, NO_TABLE],
    ['tytuł rozdziału 2 otrzymuje brzmienie:', '### § 3. Cele\n\nCel.', UNITS],
    ['w § 5 tabela otrzymuje brzmienie:', '', NO_TABLE],
  ])('„%s” %j', (words, wording, outcome) => {
    expect(settled(words, wording)).toEqual(outcome);
  });
});

describe('what is added', () => {
  it.each<[string, string, readonly string[] | string]>([
    ['po § 5 dodaje się § 5a w brzmieniu:', '§ 5a. Nowy.', ['insert par-5a after par-5', '', 'par-5a (§ 5a.) Nowy.']],
    ['po § 5 dodaje się § 5a w brzmieniu:', '§ 5b. Nowy.', OTHER],
    ['po § 5 dodaje się § 5a w brzmieniu:', 'Nowy.', OTHER],
    ['po § 5 dodaje się § 5a w brzmieniu:', '', NONE],
    ['po § 5 dodaje się § 5a w brzmieniu:', '§ 5a. Nowy.\n\n§ 5b. Dalej.', OTHER],
    [
      'po § 5 dodaje się § 5a–5c w brzmieniu:',
      '§ 5a. A.\n\n§ 5b. B.\n\n§ 5c. C.',
      ['insert par-5a..5c after par-5', '', 'par-5a (§ 5a.) A.', 'par-5b (§ 5b.) B.', 'par-5c (§ 5c.) C.'],
    ],
    ['w § 5 dodaje się zdanie drugie w brzmieniu:', 'Nowe.', ['insert sentence in par-5 after 1', 'Nowe.']],
    ['w § 5 dodaje się zdanie drugie w brzmieniu:', '§ 6. Nowe.', UNITS],
    ['w § 5 dodaje się zdanie drugie w brzmieniu:', '', NONE],
    ['w § 5 dodaje się część wspólną w brzmieniu:', '– co tydzień.', ['insert common in par-5 after null', 'co tydzień.']],
    [
      'w § 5 w tabeli po wierszu 3 dodaje się wiersz 4 w brzmieniu:',
      TABLE,
      ['insert rows par-5#row number 3', 'Lp. Sala 1. mała'],
    ],
    ['w § 5 w tabeli po wierszu 3 dodaje się wiersz 4 w brzmieniu:', '4. duża', NO_TABLE],
    ['w pkt 2 dodaje się ppkt 2.5 w brzmieniu:', '2.5. Opis.', ['insert ppkt 2.5 in pkt-2', '2.5. Opis.']],
    ['w pkt 2 dodaje się ppkt 2.5 w brzmieniu:', '2.5. Opis:\n\na) cel.', OTHER],
    ['w pkt 2 dodaje się ppkt 2.5 w brzmieniu:', '', NONE],
  ])('„%s” %j', (words, wording, outcome) => {
    expect(settled(words, wording)).toEqual(outcome);
  });
});

describe('an order without new wording', () => {
  it.each<[string]>([
    ['w § 5 uchyla się ust. 2'],
    ['w § 5 skreśla się wyrazy „klub”'],
    ['w § 5 pkt 2 na końcu kropkę zastępuje się średnikiem'],
    ['w § 5 ust. 2 i 3 oznacza się jako ust. 3 i 4'],
    ['stwierdza się nieważność § 5 ust. 2 uchwały nr X/1/2019'],
    ['Traci moc uchwała nr X/1/2019'],
    ['w pkt 2 skreśla się ppkt 2.5'],
  ])('stays as it is: „%s”', (words) => {
    const clause = clauseOf(`${words}.`);
    expect(settleEffect(clause, () => 'no')).toEqual(clause);
  });
});

describe('an order', () => {
  it.each([
    '§ 5 otrzymuje brzmienie:',
    'po § 5 dodaje się § 5a w brzmieniu:',
    'w § 5 dodaje się zdanie drugie w brzmieniu:',
    'w pkt 2 dodaje się ppkt 2.5 w brzmieniu:',
    'w § 5 w tabeli po wierszu 3 dodaje się wiersz 4 w brzmieniu:',
  ])('says why its wording was not read: „%s”', (words) => {
    expect(settleEffect(clauseOf(`${words} „?”.`), () => REASONS.runTogether)).toBe(REASONS.runTogether);
  });

  const PAR: UnitPath = [{ kind: 'par', number: '5' }];
  const replacing = (...targets: readonly WordsPlace[]): unknown =>
    settleEffect({ ...(clauseOf('§ 5 otrzymuje brzmienie: „?”.') as Extract<Clause, { type: 'replace' }>), targets }, () =>
      splitWording(read('Nowy.').units),
    );

  it.each<[string, readonly WordsPlace[]]>([
    ['nothing', []],
    ['a whole act', [{ from: [], to: null, part: 'unit' }]],
    [
      'a unit and a part',
      [
        { from: PAR, to: null, part: 'unit' },
        { from: PAR, to: null, part: 'title' },
      ],
    ],
    [
      'two parts',
      [
        { from: PAR, to: null, part: 'introduction' },
        { from: PAR, to: null, part: 'common' },
      ],
    ],
    [
      'a sentence and a cell',
      [
        { from: PAR, to: null, part: { sentence: 1 } },
        { from: PAR, to: null, part: { row: null, column: 'Stawka' } },
      ],
    ],
  ])('does not give words to %s', (_, targets) => {
    expect(replacing(...targets)).toBe(REASONS.notRead);
  });

  it('makes a title of the paragraph that its words are', () => {
    const clause = clauseOf('tytuł rozdziału 2 otrzymuje brzmienie: „?”.');
    const { units } = read('## Rozdział 2. Cele');
    expect(settleEffect(clause, () => splitWording(units))).toEqual({
      ...clause,
      wording: { lead: [{ type: 'paragraph', children: units[0]?.heading }], units: [] },
    });
  });
});

describe('the units of a wording', () => {
  const UNITS_READ = read('§ 5. A.\n\n§ 6. B.\n\n§ 7. C.').units;
  const par = (number: string): UnitPath => [{ kind: 'par', number }];

  it('are those of each unit and range that is announced, in order', () => {
    const [first, second, third] = UNITS_READ;
    expect(
      unitsFor(
        [
          { from: par('5'), to: null },
          { from: par('6'), to: par('7') },
        ],
        UNITS_READ,
      ),
    ).toEqual([[first], [second, third]]);
  });

  it.each<[string, UnitPath, UnitPath | null]>([
    ['too few', par('5'), par('6')],
    ['none of the last', par('5'), par('8')],
    ['none of the first', par('6'), par('7')],
  ])('answer none where there are %s', (_, from, to) => {
    expect(unitsFor([{ from, to }], UNITS_READ)).toBeNull();
  });
});
