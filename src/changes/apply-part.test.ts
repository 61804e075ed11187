import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../content/markdown.ts';
import { stepsOfId } from '../model/steps-of-id.ts';
import { linesOf } from '../testing/consolidated.ts';
import { read } from '../testing/read-legal-text.ts';
import type { Effect } from '../types.ts';
import { applyPart } from './apply-part.ts';
import { isRefusal } from './wording-state.ts';

type Part = Extract<Effect, { type: 'insert-part' }>;

const TEXT =
  '§ 1. Raz. Dwa. Trzy.\n\n§ 2. Klub:\n\n1) gra;\n\n2) śpiewa.\n\n§ 3. Dom:\n\n1) stoi\n\n– od lat.\n\n§ 4. Od 3 do 5 osób w wieku do 18 r. ż. Koniec.\n\n## Rozdział 2\n\n§ 5. 1. A.\n\n2. B.\n\n## Rozdział 3 – Cele\n\n§ 6. Cel.';

/** Lines of the text that are not in the original, or why nothing was put in. */
function put(part: Part['part'], target: string, words: string, after: number | null = null): readonly string[] | string {
  const { units } = read(TEXT);
  const lead = parseMarkdown(words, 0, 'legal').children as Part['wording']['lead'];
  const state = applyPart({ title: 'T', units }, {
    type: 'insert-part',
    part,
    target: stepsOfId(target),
    after,
    wording: { lead, units: [] },
  } as unknown as Part);
  if (isRefusal(state)) return state.refused;
  const old = new Set(linesOf(units));
  expect(state.title).toBe('T');
  return linesOf(state.units).filter((line) => !old.has(line));
}

describe('a sentence put in a unit', () => {
  it.each<[number | null, readonly string[]]>([
    [0, ['par-1: Nowe. Raz. Dwa. Trzy.']],
    [1, ['par-1: Raz. Nowe. Dwa. Trzy.']],
    [2, ['par-1: Raz. Dwa. Nowe. Trzy.']],
    [3, ['par-1: Raz. Dwa. Trzy. Nowe.']],
    [-1, ['par-1: Raz. Dwa. Trzy. Nowe.']],
    [null, ['par-1: Raz. Dwa. Trzy. Nowe.']],
  ])('after sentence %j stands there', (after, expected) => {
    expect(put('sentence', 'par-1', 'Nowe.', after)).toEqual(expected);
  });

  it('is refused where the sentence before it is not there', () => {
    expect(put('sentence', 'par-1', 'Nowe.', 4)).toBe('w jednostce § 1 nie ma takiego zdania');
    expect(put('sentence', 'par-9', 'Nowe.', 1)).toBe('nie ma jednostki § 9');
  });

  it('is refused where it can’t be told where that sentence ends, but not after the last one', () => {
    expect(put('sentence', 'par-4', 'Nowe.', 1)).toBe('nie wiadomo na pewno, gdzie kończą się zdania w jednostce § 4');
    expect(put('sentence', 'par-4', 'Nowe.', -1)).toEqual(['par-4: Od 3 do 5 osób w wieku do 18 r. ż. Koniec. Nowe.']);
  });
});

describe('a part put in a unit', () => {
  it('is its title, where it has none', () => {
    expect(put('title', 'rozdz-2', 'Zasady')).toEqual(['rozdz-2: [Zasady]']);
    expect(put('title', 'rozdz-3', 'Zasady')).toBe('jednostka rozdział 3 ma już taką część');
  });

  it('is words before its units, where it has units and none before them', () => {
    expect(put('introduction', 'par-5', 'Klub:')).toEqual(['par-5: Klub:']);
    expect(put('introduction', 'par-2', 'Dom:')).toBe('jednostka § 2 ma już taką część');
    expect(put('introduction', 'par-1', 'Dom:')).toBe('jednostka § 1 nie ma takiej części');
  });

  it('is a common part after its units, where it has units and no such part', () => {
    expect(put('common', 'par-2', '– co tydzień.')).toEqual(['par-2-wsp: co tydzień.']);
    expect(put('common', 'par-3', '– co tydzień.')).toBe('jednostka § 3 ma już taką część');
    expect(put('common', 'par-1', '– co tydzień.')).toBe('jednostka § 1 nie ma takiej części');
  });
});
