import { describe, expect, it } from 'vitest';
import { readFormula } from '../../law/amending/formula.ts';
import type { Clause } from '../../law/amending/scope.ts';
import { tokenise } from '../../law/amending/tokens.ts';
import { REASONS } from '../../strings/versions.ts';
import { read } from '../../testing/read-legal-text.ts';
import { kindOf, reasonOf, wholeText, withoutWording } from './instruction-words.ts';

const clausesOf = (text: string): readonly Clause[] => readFormula(tokenise(text), text)?.clauses ?? [];

describe('the words of an instruction', () => {
  it.each<[string, string]>([
    ['w § 5 ust. 2 otrzymuje brzmienie: „2. Nowy.”.', 'w § 5 ust. 2 otrzymuje brzmienie'],
    ['w § 5 ust. 2 otrzymuje brzmienie: „2. Nowy.”', 'w § 5 ust. 2 otrzymuje brzmienie'],
    ['w § 5 ust. 2 otrzymuje brzmienie: „2. Nowy.”;', 'w § 5 ust. 2 otrzymuje brzmienie'],
    ['w § 5 uchyla się ust. 2.', 'w § 5 uchyla się ust. 2'],
    ['w § 5 uchyla się ust. 2;  ', 'w § 5 uchyla się ust. 2'],
    [' w § 5\u00a0 \nuchyla się   ust. 2,', 'w § 5 uchyla się ust. 2'],
    ['w § 5 wyraz „klub” zastępuje się wyrazem „dom”.', 'w § 5 wyraz „klub” zastępuje się wyrazem „dom”'],
    [
      'w § 5 ust. 2 otrzymuje brzmienie: „2. Nowy.”, a po ust. 2 dodaje się ust. 3 w brzmieniu: „3. Trzeci.”.',
      'w § 5 ust. 2 otrzymuje brzmienie: …, a po ust. 2 dodaje się ust. 3 w brzmieniu',
    ],
  ])('are told without the new wording: „%s”', (text, words) => {
    const clauses = clausesOf(text);
    expect(clauses).not.toEqual([]);
    expect(withoutWording(text, tokenise(text), clauses)).toBe(words);
  });

  it.each<[string, string]>([
    ['wprowadza się następujące zmiany:', 'wprowadza się następujące zmiany'],
    ['w § 5 jakoś zmienia się „klub”', 'w § 5 jakoś zmienia się „klub”'],
    ['w § 5 … zmienia się klub', 'w § 5 … zmienia się klub'],
  ])('are told as they stand where no formula read them: „%s”', (text, words) => {
    expect(withoutWording(text, tokenise(text), [])).toBe(words);
  });

  it('leave out a block that no formula took', () => {
    const text = 'w § 5 jakoś: B i dalej';
    const at = text.indexOf('B');
    const block = { type: 'quote', value: 'B', from: at, to: at + 1, capital: false, raw: 'B', block: true } as const;
    expect(withoutWording(text, [block], [])).toBe('w § 5 jakoś: … i dalej');
  });

  it('leave out a block once that a formula took', () => {
    const text = 'w § 5 ust. 2 otrzymuje brzmienie: „2. Nowy.” i dalej';
    const [clause] = clausesOf('w § 5 ust. 2 otrzymuje brzmienie: „2. Nowy.”');
    if (clause?.type !== 'replace') throw new Error('no wording');
    const wording = { ...clause.wording, block: true };
    expect(withoutWording(text, [wording], [{ ...clause, wording }])).toBe('w § 5 ust. 2 otrzymuje brzmienie: … i dalej');
  });
});

describe('the kind of an instruction', () => {
  const END = clausesOf('Traci moc uchwała nr X/1/2019.');
  const VOID = clausesOf('stwierdza się nieważność § 5 uchwały nr X/1/2019.');
  const REPEAL = clausesOf('w § 5 uchyla się ust. 2.');

  it.each([
    ['change', REPEAL, false],
    ['correction', REPEAL, true],
    ['repeal', END, false],
    ['repeal', END, true],
    ['change', [...END, ...REPEAL], false],
    ['annulment', VOID, false],
    ['annulment', [...REPEAL, ...VOID], true],
    ['change', [], false],
    ['correction', [], true],
  ])('is a %s', (kind, clauses, corrects) => {
    expect(kindOf(clauses, corrects)).toBe(kind);
  });
});

describe('the reason why no formula reads words', () => {
  it.each<[string, string]>([
    ['w § 5 jakoś zmienia się klub', REASONS.notRead],
    ['w § 5 otrzymuje nowe brzmienie:', REASONS.noWording],
    ['w § 5 otrzymuje nowe brzmienie', REASONS.noWording],
    ['w § 5 otrzymuje nowe brzmienie : ', REASONS.noWording],
    ['dodaje się § 6 w brzmieniu:', REASONS.noWording],
    ['dodaje się § 6 o następującej treści:', REASONS.noWording],
    ['dodaje się § 6 o następującej treści', REASONS.noWording],
    ['w tabeli w § 5 zmienia się brzmienie:', REASONS.noWording],
    ['brzmienie: § 5 jakoś zmienia się', REASONS.notRead],
    ['treści: § 5 jakoś zmienia się', REASONS.notRead],
    ['w § 5 jakoś zmienia się tabelę', REASONS.table],
    ['w § 5 jakoś zmienia się poz. 3', REASONS.table],
    ['w § 5 jakoś zmienia się ppkt 3', REASONS.table],
    ['w § 5 jakoś zmienia się „tabela”', REASONS.notRead],
    ['w § 5 jakoś zmienia się pkt 3', REASONS.notRead],
  ])('„%s”: %s', (text, reason) => {
    expect(reasonOf(text, tokenise(text))).toBe(reason);
  });
});

it('tells all words of a unit with those below it', () => {
  const [unit] = read('§ 1. Klub:\n\n1) gra:\n\na) dziś,\n\nb) jutro;\n\n2) śpiewa.').units;
  expect(unit === undefined ? null : wholeText(unit)).toBe('Klub: gra: dziś, jutro; śpiewa.');
});
