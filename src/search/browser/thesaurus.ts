import { fold } from '../../law/fold.ts';
import { lightStem } from '../../law/light-stem.ts';
import { foreignStem } from '../../law/foreign-stem.ts';
import type { Matcher, ResolvedTerm } from './resolve-term.ts';
import { fetchText, type Source } from './source.ts';

interface Entry {
  /** Name of the concept in the index; for matters settled elsewhere, who settles them. */
  readonly name: string;
  readonly law: readonly string[];
  /** Base forms of each of its phrases. */
  readonly phrases: readonly (readonly string[])[];
}

/** The thesaurus of a site, loaded when it is first asked. */
export interface Thesaurus {
  readonly concepts: () => Promise<readonly Entry[]>;
  readonly outside: () => Promise<readonly Entry[]>;
  readonly foreign: () => Promise<readonly Entry[]>;
}

const readPhrases = (text: string): string[][] => text.split(';').map((phrase) => phrase.split(' '));
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

export function openThesaurus({ root, manifest }: Source): Thesaurus {
  const load = async (name: string): Promise<string> =>
    manifest.tryb === 'polski' ? fetchText(`${root}${name}.txt?w=${manifest.wydanie}`) : '';
  let own: Promise<string[]> | null = null;
  let other: Promise<string> | null = null;
  const text = (): Promise<string[]> => (own ??= load('tezaurus').then((loaded) => loaded.split('\n\n')));
  const concepts = async (): Promise<Entry[]> =>
    lines((await text())[0] ?? '').map((line) => {
      const [id = '', law = '', phrases = ''] = line.split('|');
      return { name: `@${id}`, law: law.split(';'), phrases: readPhrases(phrases) };
    });
  return {
    concepts,
    outside: async () =>
      lines((await text())[1] ?? '').map((line) => {
        const [name = '', phrases = ''] = line.split('|');
        return { name, law: [], phrases: readPhrases(phrases) };
      }),
    async foreign() {
      const known = new Map((await concepts()).map((entry) => [entry.name, entry]));
      return lines(await (other ??= load('tezaurus-obcy'))).flatMap((line) => {
        const [id = '', phrases = ''] = line.split('|');
        const entry = known.get(`@${id}`);
        return entry === undefined ? [] : [{ ...entry, phrases: readPhrases(phrases) }];
      });
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
