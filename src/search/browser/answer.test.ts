import { describe, expect, it } from 'vitest';
import { answer, type FoundTerm, type TermWay } from './answer.ts';
import { excerptOf } from './excerpt.ts';
import type { Hit } from './engine.ts';
import { readQuery } from './query.ts';

const hit = (name: string, units: readonly number[]): Hit => ({
  name,
  score: 1,
  units: new Map(units.map((unit) => [unit, 1])),
  known: { id: name, url: `/${name}/`, title: name, caption: '', date: '', wording: null },
  partOf: () => 0,
  load: () => Promise.reject(new Error('not shown')),
});

/** A word found in documents, in these of their provisions. */
const hitsIn = (documents: Readonly<Record<string, readonly number[]>>): FoundTerm['hits'] =>
  new Map(Object.entries(documents).map(([name, units]) => [name, hit(name, units)]));
const found = (
  label: string,
  documents: Readonly<Record<string, readonly number[]>>,
  exact = false,
  ways: readonly TermWay[] = [],
): FoundTerm => ({
  term: { label, names: [label], longer: [], lemmas: [label], family: [], exact, matches: (token) => token.text === label },
  hits: hitsIn(documents),
  ways,
  concepts: [],
  isProcedure: false,
});
/** The law's words for a term, in these documents. */
const way = (label: string, documents: Readonly<Record<string, readonly number[]>>): TermWay => ({
  share: 0.75,
  hits: hitsIn(documents),
  label,
  matches: () => false,
  says: () => false,
});
const PROVISIONS = 20;
const NO_LAW = { exists: false, has: () => false };
const ask = (terms: readonly FoundTerm[]): ReturnType<typeof answer> => answer(terms, PROVISIONS, 'needed', NO_LAW);
const names = (terms: readonly FoundTerm[]): string[] => ask(terms).matches.map((match) => match.hit.name);
const leftOut = (terms: readonly FoundTerm[]): string[] => ask(terms).leftOut.map(({ term }) => term.label);

describe('answer', () => {
  it('puts a document first that has all the words in one provision', () => {
    const terms = [found('dotacja', { strewn: [1], together: [4] }), found('senior', { strewn: [9], together: [4] })];
    expect(names(terms)).toEqual(['together', 'strewn']);
    expect(ask(terms).matches[0]?.units[0]).toBe(4);
  });

  it('leaves out a word that is nowhere, and says so', () => {
    const terms = [found('dotacja', { a: [1] }), found('kładka', { a: [1] }), found('hipopotam', {})];
    expect(names(terms)).toEqual(['a']);
    expect(leftOut(terms)).toEqual(['hipopotam']);
  });

  it('is no answer where the telling words are nowhere', () => {
    const common = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, [1, 2]]));
    expect(names([found('gmina', common), found('paszport', {})])).toEqual([]);
  });

  it('looks for the law’s words where those that were typed are not enough, and only there', () => {
    const lawyer = way('pomoc prawna', { law: [3] });
    expect(names([found('prawnik', {}, false, [lawyer])])).toEqual(['law']);
    expect(names([found('prawnik', { typed: [1] }, false, [lawyer])])).toEqual(['typed']);
    expect(answer([found('prawnik', {}, false, [lawyer])], PROVISIONS, 'typed', NO_LAW).matches).toEqual([]);
  });

  it('looks for them too where no law in force has the words', () => {
    const lawyer = way('pomoc prawna', { law: [3] });
    const standing = { exists: true, has: (name: string) => name === 'law' };
    const { matches } = answer([found('prawnik', { news: [1] }, false, [lawyer])], PROVISIONS, 'needed', standing);
    expect(matches.map(({ hit: { name } }) => name)).toEqual(['news', 'law']);
  });

  it('never leaves out a number: another act is no answer', () => {
    expect(names([found('uchwała', { a: [1] }), found('xv/999/2019', {}, true)])).toEqual([]);
  });
});

describe('readQuery', () => {
  const words = (text: string): string[] => readQuery(text).terms.map(({ token }) => token.text);

  it('passes over words that say nothing, unless there are no others', () => {
    expect(words('dotacje dla seniorów w gminie')).toEqual(['dotacje', 'seniorów', 'gminie']);
    expect(words('dla')).toEqual(['dla']);
  });

  it('takes only the last word for unfinished, and none in quotes', () => {
    expect(readQuery('budżet obywat').terms.map(({ unfinished }) => unfinished)).toEqual([false, true]);
    expect(readQuery('„budżet obywat”').terms.some(({ unfinished }) => unfinished)).toBe(false);
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
