import type { Hit } from './engine.ts';
import type { ResolvedTerm } from './resolve-term.ts';

/** A term with the documents it stands in. */
export interface FoundTerm {
  readonly term: ResolvedTerm;
  readonly hits: ReadonlyMap<string, Hit>;
}

/** A document that answers a query. */
export interface Match {
  readonly hit: Hit;
  readonly score: number;
  /** Numbers of its units, those with most of the words first. */
  readonly units: readonly number[];
  /** Units in which all the words stand. */
  readonly together: readonly number[];
}

export interface Answer {
  readonly matches: readonly Match[];
  /** Words that were left out, because no document has them, or none has all. */
  readonly leftOut: readonly FoundTerm[];
}

/** A provision that has all the words says more than a document in which they are strewn. */
const TOGETHER = 1.6;

/** How much a term tells: the fewer documents have it, the more. */
const rarity = ({ hits }: FoundTerm): number => 1 / (1 + hits.size);

function matchOf(name: string, terms: readonly FoundTerm[]): Match | null {
  const hits = terms.flatMap(({ hits: found }) => found.get(name) ?? []);
  const [first] = hits;
  if (first === undefined || hits.length < terms.length) return null;
  const counts = new Map<number, number>();
  for (const { units } of hits) for (const unit of new Set(units)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const ordered = [...counts].sort(([a, many], [b, few]) => few - many || a - b);
  const together = ordered.filter(([, count]) => count === hits.length).map(([unit]) => unit);
  const score = hits.reduce((sum, hit) => sum + hit.score, 0) * (hits.length > 1 && together.length > 0 ? TOGETHER : 1);
  return { hit: first, score, units: ordered.map(([unit]) => unit), together };
}

function matchAll(terms: readonly FoundTerm[]): Match[] {
  const [rarest] = [...terms].sort((a, b) => a.hits.size - b.hits.size);
  if (rarest === undefined) return [];
  return [...rarest.hits.keys()]
    .flatMap((name) => matchOf(name, terms) ?? [])
    .sort((a, b) => b.score - a.score || (a.hit.name < b.hit.name ? -1 : 1));
}

/** The terms that stand together in some document, as many and as telling as can be. */
function largestSubset(terms: readonly FoundTerm[]): readonly FoundTerm[] {
  const masks = new Map<string, number>();
  terms.forEach(({ hits }, index) => {
    for (const name of hits.keys()) masks.set(name, (masks.get(name) ?? 0) | (1 << index));
  });
  let best: readonly FoundTerm[] = [];
  let bestRank = [0, 0];
  for (const mask of new Set(masks.values())) {
    const subset = terms.filter((_, index) => (mask & (1 << index)) !== 0);
    const rank = [subset.length, subset.reduce((sum, term) => sum + rarity(term), 0)];
    if ((rank[0] ?? 0) > (bestRank[0] ?? 0) || (rank[0] === bestRank[0] && (rank[1] ?? 0) > (bestRank[1] ?? 0))) {
      best = subset;
      bestRank = rank;
    }
  }
  return best;
}

/** Documents that have all the terms; where there are none, those that have most, and which terms were left out for it. */
export function answer(terms: readonly FoundTerm[]): Answer {
  // A number that is nowhere can't be left out: whoever asks for it wants nothing else.
  if (terms.some(({ term, hits }) => term.exact && hits.size === 0))
    return { matches: [], leftOut: terms.filter(({ hits }) => hits.size === 0) };
  const present = terms.filter(({ hits }) => hits.size > 0);
  const absent = terms.filter(({ hits }) => hits.size === 0);
  const all = matchAll(present);
  if (all.length > 0 || present.length === 0) return { matches: all, leftOut: absent };
  const subset = largestSubset(present);
  return { matches: matchAll(subset), leftOut: [...absent, ...present.filter((term) => !subset.includes(term))] };
}
