import type { FoundTerm } from './answer.ts';
import type { Engine, Hit } from './engine.ts';
import type { Query } from './query.ts';
import { resolveTerm, type ResolvedTerm } from './resolve-term.ts';
import type { SearchedSite } from './types.ts';

/** A word that only begins as it was typed counts for less. */
const LONGER_SHARE = 0.6;

async function lookUp(engine: Engine, names: readonly string[], share: number): Promise<Map<string, Hit>> {
  const found = new Map<string, Hit>();
  for (const hits of await Promise.all(names.map((name) => engine.find(name)))) {
    for (const [name, hit] of hits) {
      const before = found.get(name);
      const score = hit.score * share;
      const units = before === undefined ? hit.units : [...new Set([...before.units, ...hit.units])].sort((a, b) => a - b);
      found.set(name, { ...hit, score: Math.max(before?.score ?? 0, score), units });
    }
  }
  return found;
}

/** Terms of several sites' lexicons as one: what any of them means by the word. */
const joined = (terms: readonly ResolvedTerm[]): ResolvedTerm => ({
  label: terms[0]?.label ?? '',
  exact: terms[0]?.exact ?? false,
  names: [...new Set(terms.flatMap(({ names }) => names))],
  longer: [...new Set(terms.flatMap(({ longer }) => longer))],
  matches: (token) => terms.some(({ matches }) => matches(token)),
});

/** Finds the documents of one word of a query, whatever form of it they have. */
async function findTerm(
  asked: Query['terms'][number],
  query: Query,
  sites: readonly SearchedSite[],
  loading: Promise<Engine>,
): Promise<FoundTerm> {
  const term = joined(await Promise.all(sites.map(({ lexicon }) => resolveTerm(asked, lexicon, query.hasDiacritics))));
  const engine = await loading;
  const hits = await lookUp(engine, term.names, 1);
  // A word that is on the site is taken at its word, unless it is still being typed.
  if (hits.size > 0 && !query.typing) return { term, hits };
  const longer = await lookUp(engine, term.longer, LONGER_SHARE);
  return { term, hits: new Map([...longer, ...hits]) };
}

export const findTerms = (query: Query, sites: readonly SearchedSite[], engine: Promise<Engine>): Promise<FoundTerm[]> =>
  Promise.all(query.terms.map((asked) => findTerm(asked, query, sites, engine)));
