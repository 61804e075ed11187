import { describe, expect, it } from 'vitest';
import { answer, type FoundTerm } from './answer.ts';
import { excerptOf } from './excerpt.ts';
import type { Hit } from './engine.ts';
import { readQuery } from './query.ts';

const hit = (name: string, units: readonly number[]): Hit => ({
  name,
  score: 1,
  units,
  data: () => Promise.reject(new Error('not shown')),
});

/** A word found in documents, in these of their provisions. */
const found = (label: string, documents: Readonly<Record<string, readonly number[]>>, exact = false): FoundTerm => ({
  term: { label, names: [label], longer: [], exact, matches: (token) => token.text === label },
  hits: new Map(Object.entries(documents).map(([name, units]) => [name, hit(name, units)])),
});
const names = (terms: readonly FoundTerm[]): string[] => answer(terms).matches.map((match) => match.hit.name);
const leftOut = (terms: readonly FoundTerm[]): string[] => answer(terms).leftOut.map(({ term }) => term.label);

describe('answer', () => {
  it('puts a document first that has all the words in one provision', () => {
    const terms = [found('dotacja', { strewn: [1], together: [4] }), found('senior', { strewn: [9], together: [4] })];
    expect(names(terms)).toEqual(['together', 'strewn']);
    expect(answer(terms).matches[0]?.units[0]).toBe(4);
  });

  it('leaves out a word that is nowhere, and says so', () => {
    const terms = [found('dotacja', { a: [1] }), found('hipopotam', {})];
    expect(names(terms)).toEqual(['a']);
    expect(leftOut(terms)).toEqual(['hipopotam']);
  });

  it('leaves out as few words as it can, and the least telling of them', () => {
    const common = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, [1]]));
    const terms = [found('gmina', common), found('kładka', { x: [1] }), found('remont', { x: [2], y: [2] })];
    expect(names(terms)).toEqual(['x']);
    expect(leftOut(terms)).toEqual(['gmina']);
  });

  it('never leaves out a number: another act is no answer', () => {
    expect(names([found('uchwała', { a: [1] }), found('xv/999/2019', {}, true)])).toEqual([]);
  });
});

describe('readQuery', () => {
  const words = (text: string): string[] => readQuery(text, false).terms.map(({ token }) => token.text);

  it('passes over words that say nothing, unless there are no others', () => {
    expect(words('dotacje dla seniorów w gminie')).toEqual(['dotacje', 'seniorów', 'gminie']);
    expect(words('dla')).toEqual(['dla']);
  });

  it('takes only the last word for unfinished, and none in quotes', () => {
    expect(readQuery('budżet obywat', false).terms.map(({ unfinished }) => unfinished)).toEqual([false, true]);
    expect(readQuery('„budżet obywat”', false).terms.some(({ unfinished }) => unfinished)).toBe(false);
  });
});

describe('excerptOf', () => {
  it('cuts a long text around what was found, and marks it', () => {
    const text = `${'Zdanie wstępne bez znaczenia. '.repeat(40)}Tu jest dotacja dla świetlic. ${'Dalszy ciąg. '.repeat(40)}`;
    const pieces = excerptOf(text, [(token) => token.text === 'dotacja']);
    expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual(['dotacja']);
    const whole = pieces.map((piece) => piece.text).join('');
    expect(whole.length).toBeLessThan(300);
    expect(whole).toMatch(/^… .* …$/u);
  });

  it('keeps a short text whole', () => {
    expect(excerptOf('Krótko.', []).map(({ text }) => text)).toEqual(['Krótko.']);
  });
});
