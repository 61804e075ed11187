import { fold } from '../../law/fold.ts';
import { lightStem } from '../../law/light-stem.ts';
import { shardOfWord } from '../../law/thesaurus/thesaurus-shard.ts';
import { foreignStem } from '../../law/foreign-stem.ts';
import type { SiteLexicon } from './lexicon.ts';
import type { Matcher, ResolvedTerm } from './resolve-term.ts';
import { fetchText, type SearchSource } from './source.ts';

/** Stands before who settles a matter whose words count only alone. */
const ALONE = '?';
/** Stands before the law's words of a concept that is of procedure. */
const PROCEDURE = '~';

interface Entry {
  /** Name of the concept in the index; for matters settled elsewhere, who settles them. */
  readonly name: string;
  readonly law: readonly string[];
  /** Whether it is of how grants and documents come about, whatever they are for. */
  readonly isProcedure: boolean;
  /** Of a matter settled elsewhere: whether its words count only where nothing else is named. */
  readonly onlyAlone: boolean;
  /** Base forms of each of its phrases. */
  readonly phrases: readonly (readonly string[])[];
}

/** The thesaurus of a site: it comes with the parts of the lexicon, its foreign words by their first letters as they are asked for. */
export interface Thesaurus {
  /** Concepts with the phrases that these terms may say. */
  readonly concepts: (terms: readonly ResolvedTerm[]) => Promise<readonly Entry[]>;
  readonly outside: (terms: readonly ResolvedTerm[]) => Promise<readonly Entry[]>;
  readonly foreign: (terms: readonly ResolvedTerm[]) => Promise<readonly Entry[]>;
}

const readPhrases = (text: string): string[][] => text.split(';').map((phrase) => phrase.split(' '));
const lines = (text = ''): string[] => text.split('\n').filter((line) => line !== '');

/** Reads lines `id|the law's words|phrases`. */
const readConcepts = (text?: string): Entry[] =>
  lines(text).map((line) => {
    const [id = '', law = '', phrases = ''] = line.split('|');
    const isProcedure = law.startsWith(PROCEDURE);
    const own = isProcedure ? law.slice(PROCEDURE.length) : law;
    return { name: `@${id}`, law: own.split(';'), isProcedure, onlyAlone: false, phrases: readPhrases(phrases) };
  });

/** Reads lines `who settles it|phrases`. */
const readOutside = (text?: string): Entry[] =>
  lines(text).map((line) => {
    const [name = '', phrases = ''] = line.split('|');
    const onlyAlone = name.startsWith(ALONE);
    const settledBy = onlyAlone ? name.slice(ALONE.length) : name;
    return { name: settledBy, law: [], isProcedure: false, onlyAlone, phrases: readPhrases(phrases) };
  });

/** Entries of several parts: one that stands in more than one has all its phrases. */
function joinEntries(parts: readonly (readonly Entry[])[]): Entry[] {
  const joined = new Map<string, Entry>();
  for (const entry of parts.flat()) {
    const key = `${entry.name}${String(entry.onlyAlone)}`;
    const before = joined.get(key);
    joined.set(key, before === undefined ? entry : { ...entry, phrases: [...before.phrases, ...entry.phrases] });
  }
  return [...joined.values()];
}

export function openThesaurus({ root, manifest }: SearchSource, { shardOf }: SiteLexicon): Thesaurus {
  if (manifest.tryb !== 'polski') {
    const nothing = (): Promise<Entry[]> => Promise.resolve([]);
    return { concepts: nothing, outside: nothing, foreign: nothing };
  }
  const { wydanie } = manifest;
  const known = new Set(manifest.obcy.split(' '));
  const loaded = new Map<string, Promise<string>>();
  function load(name: string): Promise<string> {
    const text = loaded.get(name) ?? fetchText(`${root}slownik/obcy-${name}.txt?w=${wydanie}`);
    loaded.set(name, text);
    return text;
  }
  const nameOf = (word: string): string[] =>
    ([2, 1] as const)
      .map((letters) => shardOfWord(word, letters))
      .filter((name) => known.has(name))
      .slice(0, 1);
  const shardsOf = async (terms: readonly ResolvedTerm[]) => {
    const words = terms.flatMap(({ lemmas, family }) => [...lemmas, ...family]);
    return [...new Set(await Promise.all(words.map(shardOf)))];
  };
  return {
    concepts: async (terms) => joinEntries((await shardsOf(terms)).map((shard) => readConcepts(shard.concepts))),
    outside: async (terms) => joinEntries((await shardsOf(terms)).map((shard) => readOutside(shard.outside))),
    async foreign(terms) {
      const names = new Set(terms.flatMap(({ label }) => nameOf(foreignStem(label))));
      const parts = await Promise.all([...names].map(load));
      return joinEntries(parts.map(readConcepts));
    },
  };
}

/** An entry that a query names, and by which of its terms. */
export interface Named {
  readonly entry: Entry;
  /** Numbers of the terms. */
  readonly terms: readonly number[];
  /** Words of the longest of its phrases that the query says. */
  readonly length: number;
  /** Whether by words of the family only. */
  readonly byFamily: boolean;
}

type Says = (term: ResolvedTerm, word: string) => boolean;
const byLemma: Says = ({ lemmas }, word) => lemmas.includes(word);
const byFamily: Says = ({ lemmas, family }, word) => lemmas.includes(word) || family.includes(word);
const byStem: Says = ({ label }, word) => foreignStem(label) === word;

/** Which terms say the words of a phrase; `null` where not all are said. */
function termsOfPhrase(phrase: readonly string[], terms: readonly ResolvedTerm[], says: Says): number[] | null {
  const found: number[] = [];
  for (const word of phrase) {
    const at = terms.findIndex((term, index) => !found.includes(index) && says(term, word));
    if (at < 0) return null;
    found.push(at);
  }
  return found;
}

/** The terms that say some phrases of an entry, and the words of the longest of these. */
function saidPhrases({ phrases }: Entry, terms: readonly ResolvedTerm[], says: Says): Pick<Named, 'terms' | 'length'> | null {
  const found = phrases.flatMap((phrase) => termsOfPhrase(phrase, terms, says) ?? []);
  const lengths = phrases.map((phrase) => (termsOfPhrase(phrase, terms, says) === null ? 0 : phrase.length));
  return found.length === 0 ? null : { terms: [...new Set(found)], length: Math.max(...lengths) };
}

/** Entries that a query names. */
export function namedEntries(entries: readonly Entry[], terms: readonly ResolvedTerm[], isForeign = false): Named[] {
  return entries.flatMap((entry): Named[] => {
    const own = saidPhrases(entry, terms, isForeign ? byStem : byLemma);
    const found = own ?? (isForeign ? null : saidPhrases(entry, terms, byFamily));
    return found === null ? [] : [{ entry, ...found, byFamily: own === null }];
  });
}

/** Marks the law's words of a concept, in whatever form. */
export function lawMatcher(law: readonly string[]): Matcher {
  const stems = new Set(
    law
      .flatMap((phrase) => phrase.split(' '))
      .filter((word) => word.length > 3)
      .map(lightStem),
  );
  return ({ kind, text }) => kind === 'word' && stems.has(lightStem(fold(text)));
}

const SHORTEST_ALIKE = 3;
const MOST_ENDING = 3;

/** Whether two words may be forms of one: „przekazuje” and „przekazywać” begin alike. */
function alike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const needed = Math.max(SHORTEST_ALIKE, shorter - MOST_ENDING);
  return Math.abs(one.length - other.length) <= 5 && one.slice(0, needed) === other.slice(0, needed);
}

/** Whether folded words say one of some phrases, all its words in whatever forms. */
export const saysPhrase =
  (phrases: readonly string[]) =>
  (words: readonly string[]): boolean =>
    phrases.some((phrase) =>
      fold(phrase)
        .split(' ')
        .filter((word) => word.length > 2)
        .every((word) => words.some((said) => alike(said, word))),
    );
