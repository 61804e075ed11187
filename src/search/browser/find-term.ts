import type { FoundTerm, TermWay } from './answer.ts';
import type { Engine, Hit } from './engine.ts';
import type { Query, QueryTerm } from './query.ts';
import { resolveTerm, type ResolvedTerm } from './resolve-term.ts';
import { correctTerm } from './correct-term.ts';
import { lawMatcher, namedEntries, saysPhrase, type Named } from './thesaurus.ts';
import type { SearchedSite } from './types.ts';

/** A concept whose people's words are narrower than the law's. */
const NARROWER = '@sport-dyscypliny';
/** A word that only begins as it was typed counts for less. */
const LONGER_SHARE = 0.6;
/** What other words count for beside those that were typed. */
const SHARE = { phrase: 0.9, word: 0.75, family: 0.7, familyOfPhrase: 0.6, overruled: 0.3 } as const;

function merged(lists: readonly ReadonlyMap<string, Hit>[]): Map<string, Hit> {
  const found = new Map<string, Hit>();
  for (const hits of lists) {
    for (const [name, hit] of hits) {
      const before = found.get(name);
      if (before === undefined) {
        found.set(name, hit);
        continue;
      }
      const units = new Map(before.units);
      for (const [unit, weight] of hit.units) units.set(unit, Math.max(units.get(unit) ?? 0, weight));
      found.set(name, { ...hit, score: Math.max(before.score, hit.score), units });
    }
  }
  return found;
}

const lookUp = async (engine: Engine, names: readonly string[]): Promise<Map<string, Hit>> =>
  merged(await Promise.all(names.map((name) => engine.find(name))));

/** Terms of several sites' lexicons as one: what any of them means by the word. */
const joined = (terms: readonly ResolvedTerm[]): ResolvedTerm => ({
  label: terms[0]?.label ?? '',
  exact: terms[0]?.exact ?? false,
  names: [...new Set(terms.flatMap(({ names }) => names))],
  longer: [...new Set(terms.flatMap(({ longer }) => longer))],
  lemmas: [...new Set(terms.flatMap(({ lemmas }) => lemmas))],
  family: [...new Set(terms.flatMap(({ family }) => family))],
  matches: (token) => terms.some(({ matches }) => matches(token)),
});

/** Whether the site, the thesaurus or the language knows a word, or it may be the beginning of one. */
const isKnown = ({ exact, names, lemmas, longer, family }: ResolvedTerm): boolean =>
  exact || names.length > 0 || longer.length > 0 || family.length > 0 || lemmas.some((lemma) => !lemma.startsWith('~'));

/** Concepts that the terms name; by English and Ukrainian words where Polish knows none of a term. */
async function namedConcepts(
  terms: readonly ResolvedTerm[],
  { thesaurus }: SearchedSite,
): Promise<{ readonly named: readonly Named[]; readonly isForeign: boolean }> {
  // One discipline of many, asked for alone, is not answered by all of them.
  const named = namedEntries(await thesaurus.concepts(terms), terms).filter(
    ({ entry }) => terms.length > 1 || entry.name !== NARROWER,
  );
  const unknown = terms.filter(
    ({ exact, names, longer, family }, index) =>
      !exact && [names, longer, family].every((list) => list.length === 0) && !named.some((one) => one.terms.includes(index)),
  );
  const foreign = unknown.length === 0 ? [] : namedEntries(await thesaurus.foreign(terms), terms, true);
  return { named: [...named, ...foreign], isForeign: foreign.length > 0 };
}

/** What other words of a concept count for, given what else its terms name. */
function shareOf({ terms, length, byFamily }: Named, all: readonly Named[]): number {
  const overruled = all.some(
    (other) => other.length > length && !other.byFamily && terms.every((term) => other.terms.includes(term)),
  );
  if (overruled) return SHARE.overruled;
  if (byFamily) return SHARE.familyOfPhrase;
  return length > 1 ? SHARE.phrase : SHARE.word;
}

async function waysOf(index: number, term: ResolvedTerm, named: readonly Named[], engine: Engine): Promise<TermWay[]> {
  const concepts = named
    .filter(({ terms }) => terms.includes(index))
    .map(async (one): Promise<TermWay> => ({
      share: shareOf(one, named),
      hits: await engine.find(one.entry.name),
      label: one.entry.law[0] ?? '',
      matches: lawMatcher(one.entry.law),
      says: saysPhrase(one.entry.law),
    }));
  const relatives = term.family.map(async (lemma): Promise<TermWay> => ({
    share: SHARE.family,
    hits: await engine.find(lemma),
    label: lemma,
    matches: lawMatcher([lemma]),
    says: saysPhrase([lemma]),
  }));
  return (await Promise.all([...concepts, ...relatives])).filter(({ hits }) => hits.size > 0);
}

/** What the words of a query find, as they were typed and in the law's words. */
export interface FoundTerms {
  readonly terms: readonly FoundTerm[];
  /** Who settles the matter, where the query names one that this site does not. */
  readonly outside: string | null;
  /** Words that were read for misspelt ones. */
  readonly corrected: readonly string[];
  /** Words that were taken for beginnings of longer ones. */
  readonly begun: readonly string[];
  /** Whether some word was known by its English or Ukrainian alone. */
  readonly isForeign: boolean;
}

/** Whether some provision has all of these words as they were typed. */
function standTogether(terms: readonly FoundTerm[]): boolean {
  const [first, ...others] = terms;
  return [...(first?.hits ?? [])].some(([name, { units }]) =>
    [...units.keys()].some((unit) => others.every(({ hits }) => hits.get(name)?.units.has(unit) === true)),
  );
}

/**
 * Who settles what the query names; `null` where some provision has those words. A phrase that is all of the query is settled elsewhere even
 * where its words stand apart in provisions, which then speak of other things.
 */
async function settledElsewhere(
  terms: readonly FoundTerm[],
  spoken: readonly Named[],
  sites: readonly SearchedSite[],
): Promise<string | null> {
  const [first] = sites;
  if (first === undefined) return null;
  const resolved = terms.map(({ term }) => term);
  const named = namedEntries(await first.thesaurus.outside(resolved), resolved)
    .filter(({ byFamily }) => !byFamily)
    .sort((a, b) => b.length - a.length);
  const isNowhere = ({ hits, ways }: FoundTerm): boolean => hits.size === 0 && ways.length === 0;
  // Beside „dopłaty do hektara” a „wniosek” says nothing more.
  const isWhole = (by: readonly number[]): boolean =>
    terms.every((term, index) => by.includes(index) || isNowhere(term) || term.isProcedure);
  const isSpoken = (by: readonly number[]): boolean =>
    spoken.some(({ length, terms: own }) => length > 1 && by.every((index) => own.includes(index)));
  const settled = named.find(({ entry, terms: by, length }) => {
    const meant = by.flatMap((index) => terms[index] ?? []);
    if (entry.onlyAlone && !isWhole(by) && 2 * by.length <= terms.length) return false;
    return meant.every(isNowhere) || (length > 1 && isWhole(by) && !isSpoken(by) && !standTogether(meant));
  });
  return settled?.entry.name ?? null;
}

/** The documents of a term; a word that is on the site is taken at its word, and not for the beginning of another. */
async function hitsOf({ names, longer }: ResolvedTerm, engine: Engine): Promise<{ hits: Map<string, Hit>; isBegun: boolean }> {
  const hits = await lookUp(engine, names);
  if (hits.size > 0 || longer.length === 0) return { hits, isBegun: false };
  const found = [...(await lookUp(engine, longer))].map(
    ([name, hit]) => [name, { ...hit, score: hit.score * LONGER_SHARE }] as const,
  );
  return { hits: new Map(found), isBegun: true };
}

/** What a query is resolved to. */
interface ResolvedQuery {
  readonly terms: readonly ResolvedTerm[];
  readonly corrected: readonly string[];
}

async function resolveQuery(query: Query, sites: readonly SearchedSite[]): Promise<ResolvedQuery> {
  const resolve = async (asked: QueryTerm): Promise<ResolvedTerm> =>
    joined(await Promise.all(sites.map(({ lexicon }) => resolveTerm(asked, lexicon, query.hasDiacritics))));
  const corrected: string[] = [];
  const terms = await Promise.all(
    query.terms.map(async (asked) => {
      const term = await resolve(asked);
      const right = isKnown(term) || query.phrases.length > 0 ? null : await correctTerm(term, sites);
      if (right === null) return term;
      corrected.push(right);
      return { ...(await resolve({ token: { ...asked.token, text: right }, unfinished: false })), label: term.label };
    }),
  );
  return { terms, corrected };
}

/**
 * Finds the documents of the words of a query, whatever forms of them they have. `isEnough`: whether what the typed words find makes other
 * words needless, so that nothing of these is loaded; `null` where they are looked for in any case.
 */
export async function findTerms(
  query: Query,
  sites: readonly SearchedSite[],
  loading: Promise<Engine>,
  isEnough: ((typed: readonly FoundTerm[]) => boolean) | null = null,
): Promise<FoundTerms> {
  const { terms: resolved, corrected } = await resolveQuery(query, sites);
  const [concepts, engine] = await Promise.all([Promise.all(sites.map((site) => namedConcepts(resolved, site))), loading]);
  const named = concepts.flatMap((one) => one.named);
  const allWays = (): Promise<TermWay[][]> => Promise.all(resolved.map((term, index) => waysOf(index, term, named, engine)));
  const early = isEnough === null ? allWays() : null;
  const found = await Promise.all(resolved.map((term) => hitsOf(term, engine)));
  const typed = resolved.map((term, index): FoundTerm => {
    const own = named.filter((one) => one.terms.includes(index));
    return {
      term,
      hits: found[index]?.hits ?? new Map<string, Hit>(),
      ways: [],
      concepts: own.map(({ entry }) => entry.name),
      isProcedure: own.length > 0 && own.every(({ entry }) => entry.isProcedure),
    };
  });
  const ways = isEnough?.(typed) === true ? [] : await (early ?? allWays());
  const terms = typed.map((term, index) => ({ ...term, ways: ways[index] ?? [] }));
  return {
    terms,
    outside: await settledElsewhere(terms, named, sites),
    begun: typed.flatMap(({ term }, index) => (found[index]?.isBegun === true ? [term.label] : [])),
    corrected,
    isForeign: concepts.some((one) => one.isForeign),
  };
}
