import { guessedLemma, type WordAnalysis } from './word-analysis.ts';

/** A base form this much less likely than the likeliest is not meant. */
const LEAST_SHARE = 0.15;
const ROUNDS = 4;

export interface ChosenLemmas {
  /** Base forms a word of the texts stands for, the likeliest first. */
  readonly lemmasOf: ReadonlyMap<string, readonly string[]>;
  /** How often a base form is meant in the texts. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Those of some base forms that are likely, by how often each is met in the texts. */
export function likely(lemmas: readonly string[], weights: ReadonlyMap<string, number>): string[] {
  const weight = (lemma: string): number => weights.get(lemma) ?? 0;
  const most = Math.max(0, ...lemmas.map(weight));
  return lemmas.filter((lemma) => weight(lemma) > 0 && weight(lemma) >= most * LEAST_SHARE);
}

/**
 * Decides what each word of the texts stands for: „lata” may be „rok”, „lato” or „latać”, and the other words of the same texts tell which.
 * Each word shares its count among its base forms by what they have, a few times over (expectation and maximisation).
 */
export function chooseLemmas(counts: ReadonlyMap<string, number>, { lemmasOf }: WordAnalysis): ChosenLemmas {
  const candidates = [...counts].map(([form, count]) => {
    const known = lemmasOf(form);
    return { form, count, lemmas: known.length > 0 ? known : [guessedLemma(form)] };
  });
  let weights = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Map<string, number>();
    for (const { count, lemmas } of candidates) {
      const total = lemmas.reduce((sum, lemma) => sum + (weights.get(lemma) ?? 1), 0);
      for (const lemma of lemmas) {
        const share = (weights.get(lemma) ?? 1) / total;
        next.set(lemma, (next.get(lemma) ?? 0) + count * share);
      }
    }
    weights = next;
  }
  return { lemmasOf: new Map(candidates.map(({ form, lemmas }) => [form, likely(lemmas, weights)])), weights };
}
