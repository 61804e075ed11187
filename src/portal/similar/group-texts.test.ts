import { describe, expect, it } from 'vitest';
import { MOST_IN_BAND } from './alike-index.ts';
import { ALIKE, groupTexts } from './group-texts.ts';
import { likeness, type Weighed } from './likeness.ts';

const NOTHING = new Uint32Array();
const FAMILIES = 150;
const LENGTH = 60;

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
}

const textOf = (shingles: Iterable<number>): Weighed => ({ own: Uint32Array.from(new Set(shingles)).sort(), statutory: NOTHING });

/** A text with so many of another's shingles, and others of its own. */
const variantOf = (text: readonly number[], kept: number, next: () => number): Weighed =>
  textOf([...text.slice(0, kept), ...Array.from({ length: LENGTH - kept }, next)]);

/** First all first texts of families, then so many shingles kept in each family's variant: of 60 shingles 28 are a likeness of 0.30, 34 of 0.40. */
function families(kept: number): Weighed[] {
  const next = numbers(7);
  const firsts = Array.from({ length: FAMILIES }, () => Array.from({ length: LENGTH }, next));
  return [...firsts.map(textOf), ...firsts.map((text) => variantOf(text, kept, next))];
}

/** The first text, of those before, that each text is most like, by comparing all with all; its own number where it is like none. */
function firstOfEach(texts: readonly Weighed[]): number[] {
  const firsts: number[] = [];
  return texts.map((text, number) => {
    let best = { first: number, likeness: 0 };
    for (const first of firsts) {
      const value = likeness(text, texts[first] ?? text);
      if (value >= ALIKE && value > best.likeness) best = { first, likeness: value };
    }
    if (best.first === number) firsts.push(number);
    return best.first;
  });
}

function firstByGroups(texts: readonly Weighed[]): number[] {
  const found: number[] = [];
  for (const members of groupTexts(texts).groups) for (const { text } of members) found[text] = members[0]?.text ?? -1;
  return found;
}

/** Of the texts that joined another when all were compared with all, the share that joined the same without. */
function recall(texts: readonly Weighed[]): number {
  const [all, found] = [firstOfEach(texts), firstByGroups(texts)];
  const joined = all.flatMap((first, text) => (first === text ? [] : [text]));
  expect(joined).toHaveLength(FAMILIES);
  return joined.filter((text) => all[text] === found[text]).length / joined.length;
}

describe('texts grouped without comparing all with all', () => {
  it.each([
    [28, 0.93],
    [31, 0.97],
    [34, 0.98],
    [45, 1],
  ])('that keep %i of 60 shingles join the same text as when all are compared, %d of them', (kept, least) => {
    expect(recall(families(kept))).toBeGreaterThanOrEqual(least);
  });

  it('join none that they are not like', () => {
    const texts = families(20);
    expect(groupTexts(texts).groups).toHaveLength(texts.length);
  });

  it('are grouped the same in every run', () => {
    expect(groupTexts(families(31))).toEqual(groupTexts(families(31)));
  });

  it('are counted where so many have the same words that not all were compared', () => {
    const next = numbers(3);
    const common = Array.from({ length: LENGTH }, next);
    const texts = (count: number): Weighed[] => Array.from({ length: count }, () => variantOf(common, 26, next));
    expect(groupTexts(texts(MOST_IN_BAND)).cut).toBe(0);
    expect(groupTexts(texts(20 * MOST_IN_BAND)).cut).toBeGreaterThan(0);
  });
});
