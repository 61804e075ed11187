import { describe, expect, it } from 'vitest';
import { idNumber } from './id-number.ts';
import { stepsOfId } from './steps-of-id.ts';

const steps = (id: string): string[] => stepsOfId(id).map(({ kind, number }) => `${kind} ${number}`);

describe('ids', () => {
  it('spell the way to a provision', () => {
    expect(steps('zal-1-par-5-ust-2a-pkt-1aa-lit-ł-tir-2')).toEqual(['zal 1', 'par 5', 'ust 2a', 'pkt 1aa', 'lit ł', 'tir 2']);
    expect(steps('dzial-ii-rozdz-1-ust-1')).toEqual(['dzial ii', 'rozdz 1', 'ust 1']);
    expect(steps('par-3--2-ust-1')).toEqual(['par 3', 'ust 1']);
    expect(steps('wstep')).toEqual([]);
  });

  it('tell a tiret below a tiret', () => {
    expect(stepsOfId('par-1-tir-1-tir-2').map(({ name }) => name)).toEqual([undefined, undefined, 'double']);
  });

  it.each([
    ['22[1]', '22-1', '22¹'],
    ['22^1^', '22-1', '22¹'],
    ['22¹', '22-1', '22¹'],
    ['18[3a]', '18-3a', '18³a'],
    ['2A', '2a', '2a'],
    ['4¹⁰', '4-10', '4¹⁰'],
  ])('have %s as %s', (written, inId, number) => {
    expect(idNumber(written)).toBe(inId);
    expect(steps(`art-${inId}-ust-1-pkt-${inId}`)).toEqual([`art ${number}`, 'ust 1', `pkt ${number}`]);
  });

  it('of a text below a unit are no numbers of it', () => {
    expect(steps('zal-1-1-stycznia')).toEqual(['zal 1']);
    expect(steps('par-5-i-sport')).toEqual(['par 5']);
  });
});
