import { hash } from '../../cache/cache.ts';
import { fold } from '../../law/fold.ts';
import { eachToken } from '../../law/search-tokens.ts';
import { STOP_WORDS } from '../../law/stop-words.ts';
import type { Concept } from '../../law/thesaurus/read-concepts.ts';
import type { WordAnalysis } from '../words/word-analysis.ts';

/** Takes the words of a text in order, and has found what concepts they speak of. */
interface ConceptReader {
  readonly word: (word: string) => void;
  readonly exact: (keys: readonly string[]) => void;
  /** Ids of the concepts; each once. */
  readonly found: ReadonlySet<string>;
}

/** Finds which concepts a text speaks of in the law's words. */
export interface ConceptFinder {
  /** Ids of the concepts; each once. */
  readonly find: (text: string) => ReadonlySet<string>;
  /** Begins to read a text that is taken apart by somebody else. */
  readonly begin: () => ConceptReader;
  readonly fingerprint: string;
}

/** Words that a phrase may have among its own. */
const GAP = 2;

const isLittle = (word: string): boolean => STOP_WORDS.has(fold(word));

/** The words of a phrase that count, and exact things under their keys. */
export function phraseWords(phrase: string): string[] {
  const found: string[] = [];
  eachToken(
    phrase,
    (word) => found.push(word),
    ({ keys, text }) => found.push(`=${keys[0] ?? text}`),
  );
  const telling = found.filter((word) => !isLittle(word));
  return telling.length > 0 ? telling : found;
}

interface Term {
  readonly concept: string;
  /** Numbers of its words. */
  readonly words: readonly number[];
}

/** What a word of a text is to the finder. */
interface Seen {
  /** Of the words of phrases that it is a form of. */
  readonly numbers: readonly number[];
  readonly isLittle: boolean;
}

/** Opens the finder: every form of every word of the law's phrases is known beforehand, so that a text is gone through once. */
export function conceptFinder(concepts: readonly Concept[], { lemmasOf, formsOf }: WordAnalysis): ConceptFinder {
  const numbers = new Map<string, number>();
  const numbersOfForm = new Map<string, number[]>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(word, number);
    const forms = word.startsWith('=') ? [word] : [word, ...lemmasOf(word).flatMap(formsOf)];
    for (const form of new Set(forms)) numbersOfForm.set(form, [...(numbersOfForm.get(form) ?? []), number]);
    return number;
  };
  const terms: Term[] = concepts.flatMap(({ law, id: concept }) =>
    law.map((phrase) => ({ concept, words: phraseWords(phrase).map(numberOf) })),
  );
  const termsByFirst = new Map<number, Term[]>();
  for (const term of terms)
    for (const word of new Set(term.words)) termsByFirst.set(word, [...(termsByFirst.get(word) ?? []), term]);

  /** The words of the texts so far: the same ones come again and again. */
  const seen = new Map<string, Seen>();
  const lookUp = (word: string): Seen => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    const found = { numbers: numbersOfForm.get(word) ?? [], isLittle: isLittle(word) };
    seen.set(word, found);
    return found;
  };

  const begin = (): ConceptReader => {
    const found = new Set<string>();
    /** Word number → where it was met last. */
    const last = new Map<number, number>();
    let at = 0;
    const first = (words: readonly number[]): number => {
      let least = at;
      for (const word of words) least = Math.min(least, last.get(word) ?? -Infinity);
      return least;
    };
    const see = (numbers: readonly number[]): void => {
      for (const number of numbers) {
        last.set(number, at);
        for (const { concept, words } of termsByFirst.get(number) ?? [])
          if (!found.has(concept) && at - first(words) < words.length + GAP) found.add(concept);
      }
    };
    return {
      word(word) {
        const known = lookUp(word);
        see(known.numbers);
        if (!known.isLittle) at += 1;
      },
      exact(keys) {
        for (const key of keys) see(numbersOfForm.get(`=${key}`) ?? []);
        at += 1;
      },
      found,
    };
  };
  return {
    fingerprint: hash(JSON.stringify(concepts.map(({ id, law }) => [id, law]))),
    begin,
    find(text) {
      const { word, exact, found } = begin();
      eachToken(text, word, ({ keys }) => {
        exact(keys);
      });
      return found;
    },
  };
}
