import { describe, expect, it } from 'vitest';
import { all } from '../../testing/read-legal-text.ts';
import { stepsOfId } from '../../model/steps-of-id.ts';
import type { UnitId } from '../../types.ts';
import { above, idOf, wayTo, type Way } from './steps.ts';

const way = (id: string): Way => stepsOfId(id) as Way;
const brief = (steps: Way): string => steps.map(({ kind, number, id }) => `${kind} ${number} ${id ?? ''}`.trim()).join(', ');

describe('the id at the end of a way', () => {
  it.each<[string, string]>([
    ['par-5', 'par-5'],
    ['par-5-ust-2-pkt-3-lit-a-tir-1', 'par-5-ust-2-pkt-3-lit-a-tir-1'],
    ['rozdz-2-par-5', 'par-5'],
    ['dzial-1-rozdz-2-oddz-3-art-5-ust-1', 'art-5-ust-1'],
    ['dzial-1-rozdz-2', 'dzial-1-rozdz-2'],
    ['zal-2-par-5-ust-1', 'zal-2-par-5-ust-1'],
    ['zal-2-rozdz-1-par-5', 'zal-2-par-5'],
    ['zal-2-rozdz-1', 'zal-2-rozdz-1'],
    ['zal-2', 'zal-2'],
    ['art-5-par-2', 'art-5-par-2'],
    ['ust-2-pkt-1', 'ust-2-pkt-1'],
    ['', ''],
  ])('of „%s” is „%s”', (steps, id) => {
    expect(idOf(way(steps))).toBe(id);
  });

  it('builds on the id of a unit that is known', () => {
    const [part, point] = way('ust-1-pkt-3');
    if (part === undefined || point === undefined) throw new Error('no steps');
    expect(idOf([{ ...part, id: 'ust-1--2' as UnitId }, point])).toBe('ust-1--2-pkt-3');
    expect(idOf([{ ...part, id: 'ust-1--2' as UnitId }])).toBe('ust-1--2');
  });

  it('of a § of an attachment that is known begins with its id', () => {
    const [attachment, paragraph] = way('zal-1-par-3');
    if (attachment === undefined || paragraph === undefined) throw new Error('no steps');
    expect(idOf([{ ...attachment, id: 'zal-1--2' as UnitId }, paragraph])).toBe('zal-1--2-par-3');
  });
});

describe('the way to a unit', () => {
  const units = all('§ 1. 1. Klub:\n\n1) gra;\n\n2) śpiewa\n\n– co tydzień.\n\n2. Dalej.');
  const pathOf = (...ids: readonly string[]): Way => wayTo(units.filter(({ id }) => ids.includes(id)));

  it('has its number, those of the units above it and their ids', () => {
    expect(brief(pathOf('par-1', 'par-1-ust-1', 'par-1-ust-1-pkt-2'))).toBe(
      'par 1 par-1, ust 1 par-1-ust-1, pkt 2 par-1-ust-1-pkt-2',
    );
  });

  it('passes over a common part', () => {
    expect(brief(pathOf('par-1', 'par-1-ust-1', 'par-1-ust-1-wsp'))).toBe('par 1 par-1, ust 1 par-1-ust-1');
  });
});

describe('the part of a way above a step', () => {
  it.each<[string, string]>([
    ['pkt-9', 'par 5, ust 2'],
    ['ust-9', 'par 5'],
    ['lit-b', 'par 5, ust 2, pkt 3'],
    ['par-9', ''],
    ['tir-1', 'par 5, ust 2, pkt 3, lit a'],
  ])('„%s”', (id, expected) => {
    const [step] = way(id);
    if (step === undefined) throw new Error(id);
    expect(brief(above(way('par-5-ust-2-pkt-3-lit-a'), step))).toBe(expected);
  });
});
