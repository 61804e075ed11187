import { describe, expect, it } from 'vitest';
import { stepsOfId } from '../model/steps-of-id.ts';
import { linesOf } from '../testing/consolidated.ts';
import { read } from '../testing/read-legal-text.ts';
import type { Effect, UnitRange, WordsPlace } from '../types.ts';
import { applyEnd, applyRepeal } from './apply-repeal.ts';
import { isRefusal, type Refusal, type WordingState } from './wording-state.ts';

const TEXT =
  '§ 1. Raz. Dwa. Trzy.\n\n## Rozdział 1 – Cele\n\n§ 2. Klub:\n\n1) gra:\n\na) tu,\n\nb) tam;\n\n2) śpiewa\n\n– co dzień.\n\n§ 3. (uchylony)';

const state = (text = TEXT): WordingState => ({ title: 'T', units: read(text).units });
const range = (id: string): UnitRange => {
  const [from = '', to] = id.split('..');
  return { from: from === '' ? [] : stepsOfId(from), to: to === undefined ? null : stepsOfId(to) };
};

function outcome(next: WordingState | Refusal, text = TEXT): readonly string[] | string {
  if (isRefusal(next)) return next.refused;
  const old = new Set(linesOf(read(text).units));
  return linesOf(next.units).filter((line) => !old.has(line));
}

const repealed = (targets: readonly (readonly [string, WordsPlace['part']])[], type: 'repeal' | 'annul' = 'repeal') =>
  outcome(applyRepeal(state(), { type, targets: targets.map(([id, part]) => ({ ...range(id), part })) }));

describe('a unit that is no longer law', () => {
  it.each<[string, 'repeal' | 'annul', readonly string[]]>([
    ['par-1', 'repeal', ['par-1: (uchylony)']],
    ['par-1', 'annul', ['par-1: (uznany za nieważny)']],
    ['par-2-pkt-1-lit-a', 'repeal', ['par-2-pkt-1-lit-a: (uchylona)']],
    ['par-2-pkt-1-lit-a', 'annul', ['par-2-pkt-1-lit-a: (uznana za nieważną)']],
    ['par-2-pkt-1..par-2-pkt-2', 'repeal', ['par-2-pkt-1: (uchylony)', 'par-2-pkt-2: (uchylony)']],
    ['rozdz-1', 'repeal', ['rozdz-1: (uchylony)']],
    ['par-2..par-3', 'repeal', ['par-2: (uchylony)']],
  ])('%s of type %s keeps its number and says so', (id, type, expected) => {
    expect(repealed([[id, 'unit']], type)).toEqual(expected);
  });

  it('loses what stood below it and its title', () => {
    const next = applyRepeal(state(), { type: 'repeal', targets: [{ ...range('rozdz-1'), part: 'unit' }] });
    expect(isRefusal(next) ? next.refused : linesOf(next.units)).toEqual(['par-1: Raz. Dwa. Trzy.', 'rozdz-1: (uchylony)']);
  });

  it.each<[string, string]>([
    ['par-3', 'jednostka § 3 jest już uchylona'],
    ['par-9', 'nie ma jednostki § 9'],
  ])('is refused for %s', (id, reason) => {
    expect(repealed([[id, 'unit']])).toBe(reason);
  });

  it('is never the whole act', () => {
    expect(repealed([['', 'unit']])).toEqual(expect.any(String));
  });
});

describe('a part of a unit that is repealed', () => {
  it('goes without a trace', () => {
    expect(repealed([['rozdz-1', 'title']])).toEqual(['rozdz-1:']);
    expect(repealed([['par-1', { sentence: 2 }]])).toEqual(['par-1: Raz. Trzy.']);
    expect(repealed([['par-1', { sentence: -1 }]])).toEqual(['par-1: Raz. Dwa.']);
    expect(repealed([['par-1', { sentence: 1 }]])).toEqual(['par-1: Dwa. Trzy.']);
    const common = applyRepeal(state(), { type: 'repeal', targets: [{ ...range('par-2'), part: 'common' }] });
    expect(isRefusal(common) ? common.refused : linesOf(common.units).filter((line) => line.includes('wsp'))).toEqual([]);
  });

  it('is counted in the text before, however the sentences are listed', () => {
    const both = [
      ['par-1', { sentence: 1 }],
      ['par-1', { sentence: 3 }],
    ] as const;
    expect(repealed(both)).toEqual(['par-1: Dwa.']);
    expect(repealed([...both].reverse())).toEqual(['par-1: Dwa.']);
    expect(
      repealed([
        ['par-1', { sentence: 1 }],
        ['par-1', { sentence: -1 }],
      ]),
    ).toEqual(['par-1: Dwa.']);
  });

  it('is refused where the unit has none', () => {
    expect(repealed([['par-2', 'title']])).toBe('jednostka § 2 nie ma takiej części');
    expect(repealed([['par-1', 'common']])).toBe('jednostka § 1 nie ma takiej części');
    expect(repealed([['par-2', 'introduction']])).toBe('jednostka § 2 nie ma takiej części');
    expect(repealed([['par-1', { sentence: 4 }]])).toBe('w jednostce § 1 nie ma takiego zdania');
  });
});

describe('an act that ends but for some units', () => {
  const ended = (text: string, ...except: readonly string[]): readonly string[] | string =>
    outcome(
      applyEnd(state(text), { type: 'end', except: except.map(range) } as unknown as Extract<Effect, { type: 'end' }>),
      text,
    );

  it('loses all its other §§, in chapters too', () => {
    expect(ended(TEXT, 'par-2')).toEqual(['par-1: (uchylony)']);
    expect(ended(TEXT, 'par-1')).toEqual(['par-2: (uchylony)']);
    expect(ended('§ 1. A.\n\n§ 2. B.\n\n§ 3. C.\n\n§ 4. D.', 'par-2..par-3')).toEqual(['par-1: (uchylony)', 'par-4: (uchylony)']);
    expect(ended('Art. 1. A.\n\nArt. 2. B.', 'art-2')).toEqual(['art-1: (uchylony)']);
  });

  it.each<[string, string, readonly string[]]>([
    ['none are named', TEXT, []],
    ['one is not there', TEXT, ['par-9']],
    ['one is no §', TEXT, ['par-2-pkt-1']],
    ['the act has attachments', '§ 1. A.\n\n§ 2. B.\n\n## Załącznik nr 1\n\n§ 1. C.', ['par-2']],
    ['a chapter of it has', '## Rozdział 1\n\n§ 1. A.\n\n## Załącznik nr 1\n\n§ 1. C.', ['par-1']],
  ])('is refused where %s', (_, text, except) => {
    expect(ended(text, ...except)).toEqual(expect.any(String));
  });
});
