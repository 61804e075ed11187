import { describe, expect, it } from 'vitest';
import { stepsOfId } from '../model/steps-of-id.ts';
import { briefEffect } from '../testing/brief-effect.ts';
import type { Effect, UnitRange, QuotedWording, WordsPlace } from '../types.ts';
import { inOrderOfEffects } from './working-order.ts';

const NONE: QuotedWording = { lead: [], units: [] };
const at = (id: string, part: WordsPlace['part'] = 'unit'): WordsPlace => ({ from: stepsOfId(id), to: null, part });
const unit = (id: string, to: string | null = null): UnitRange => ({
  from: stepsOfId(id),
  to: to === null ? null : stepsOfId(to),
});
const sentence = (id: string, ...ordinals: readonly number[]): WordsPlace[] =>
  ordinals.map((ordinal) => at(id, { sentence: ordinal }));

const replace = (...targets: readonly WordsPlace[]): Effect => ({ type: 'replace', rule: '', targets, wording: NONE }) as Effect;
const repeal = (...targets: readonly WordsPlace[]): Effect => ({ type: 'repeal', targets });
const words = (...places: readonly WordsPlace[]): Effect => ({
  type: 'words',
  places,
  find: 'a',
  put: 'b',
  mode: 'replace',
  occurrences: 'all',
});
const add = (id: string, after: number | null): Effect => ({
  type: 'insert-part',
  part: 'sentence',
  target: stepsOfId(id),
  after,
  wording: NONE,
});
const insert = (...ids: readonly string[]): Effect => ({
  type: 'insert',
  under: [],
  anchor: null,
  announced: ids.map((id) => unit(id)),
  wording: NONE,
});
const renumber = (from: string, to: string, wrap = false): Effect => ({
  type: 'renumber',
  wrap,
  from: [unit(from)],
  to: [unit(to)],
});

const FIRST = replace(...sentence('par-1', 1));
const SECOND = repeal(...sentence('par-1', 2));
const THIRD = words(...sentence('par-1', 3));
const LAST = repeal(...sentence('par-1', -1));
const PAIR = repeal(...sentence('par-1', 1, 2));
const OTHER = repeal(...sentence('par-2', 5));
const RANGE = repeal({ ...at('par-1-ust-2'), to: stepsOfId('par-1-ust-4') });
const WHOLE = repeal(at('par-3'));

describe('effects of one act', () => {
  it.each<[string, readonly Effect[], readonly number[]]>([
    ['on earlier sentences come after those on later ones', [FIRST, SECOND, THIRD], [2, 1, 0]],
    ['on the last sentence come first', [FIRST, LAST], [1, 0]],
    ['on several sentences count as the last of them', [PAIR, THIRD, FIRST], [1, 0, 2]],
    ['that add a sentence after one come before those on it', [SECOND, add('par-1', 2), THIRD], [2, 1, 0]],
    ['that add a sentence at the end come first', [FIRST, add('par-1', null), THIRD], [1, 2, 0]],
    ['on sentences of another unit keep their places', [FIRST, OTHER, THIRD], [2, 1, 0]],
    ['on no sentence keep their places', [FIRST, WHOLE, SECOND], [2, 1, 0]],
    ['on a unit and a sentence keep their places', [FIRST, repeal(...sentence('par-1', 3), at('par-3'))], [0, 1]],
    ['on words outside sentences keep their places', [FIRST, words(at('par-1'))], [0, 1]],
    ['that repeal a range come before new units in it', [insert('par-1-ust-3a'), WHOLE, RANGE], [2, 0, 1]],
    ['that repeal a range stay before new units in it', [RANGE, insert('par-1-ust-3a')], [0, 1]],
    ['that repeal a range elsewhere keep their places', [insert('par-2-ust-3a'), RANGE], [0, 1]],
    ['that repeal one unit keep their places', [insert('par-1-ust-3a'), repeal(at('par-1-ust-2'))], [0, 1]],
    [
      'that renumber come before new units of the old number',
      [insert('par-1-ust-2'), WHOLE, renumber('par-1-ust-2', 'par-1-ust-3')],
      [2, 0, 1],
    ],
    [
      'that renumber stay before new units of the old number',
      [renumber('par-1-ust-2', 'par-1-ust-3'), insert('par-1-ust-2')],
      [0, 1],
    ],
    [
      'that renumber keep their places after units of other numbers',
      [insert('par-1-ust-4'), renumber('par-1-ust-2', 'par-1-ust-3')],
      [0, 1],
    ],
    [
      'that put a text in a new ustęp keep their places',
      [insert('par-1-ust-2'), renumber('par-1-ust-2', 'par-1-ust-3', true)],
      [0, 1],
    ],
  ])('%s', (_, effects, order) => {
    const sorted = inOrderOfEffects(effects, (effect) => [effect]);
    expect(sorted.map(briefEffect)).toEqual(order.flatMap((index) => effects.slice(index, index + 1)).map(briefEffect));
  });

  it('of one instruction on sentences of two units keep their places', () => {
    const both = [FIRST, OTHER];
    expect(inOrderOfEffects([both, [SECOND]], (effects) => effects)).toEqual([both, [SECOND]]);
  });

  it('of one instruction count as the last of their sentences', () => {
    const both = [FIRST, THIRD];
    expect(inOrderOfEffects([[SECOND], both], (effects) => effects)).toEqual([both, [SECOND]]);
  });
});
