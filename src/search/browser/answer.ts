import { fold } from '../../law/fold.ts';
import type { Hit } from './engine.ts';
import type { Matcher, ResolvedTerm } from './resolve-term.ts';

/** A way to what a term means: the word itself, one of its family, the law's words for it. */
export interface TermWay {
  /** What it counts for beside the word itself, which counts for 1. */
  readonly share: number;
  readonly hits: ReadonlyMap<string, Hit>;
  /** What was looked for instead, as it is said to the reader; empty for the word itself. */
  readonly label: string;
  readonly matches: Matcher;
  /** Whether some words say what it means. */
  readonly says: (words: readonly string[]) => boolean;
}

/** A term with the documents it stands in, as it was typed and in other words. */
export interface FoundTerm {
  readonly term: ResolvedTerm;
  readonly hits: ReadonlyMap<string, Hit>;
  readonly ways: readonly TermWay[];
  /** Concepts it is one of. */
  readonly concepts: readonly string[];
  /** Whether it names how grants and documents come about, and nothing of what they are for: „wniosek”, „dopłata”. */
  readonly isProcedure: boolean;
}

/** A document that answers a query. */
export interface Match {
  readonly hit: Hit;
  readonly score: number;
  /** Numbers of its units, the best first. */
  readonly units: readonly number[];
  /** Units in which all the words stand. */
  readonly together: readonly number[];
  /** How much of the query its best unit answers, with what stands above and around it: 0 to 1. */
  readonly coverage: number;
}

export interface Answer {
  readonly matches: readonly Match[];
  /** Words that were left out, because no document has them, or none has all. */
  readonly leftOut: readonly FoundTerm[];
  /** Other words that were looked for. */
  readonly widened: readonly TermWay[];
}

/** The programmes and acts in force of a site, by the names of their records. */
export interface LawInForce {
  /** Whether any programme or act of the site is in force; where none is, an answer need not come from one. */
  readonly exists: boolean;
  readonly has: (name: string) => boolean;
}

/** Whether other words are looked for: never, where those that were typed are not enough, or always. */
export type SearchScope = 'typed' | 'needed' | 'wide';

/** Words of the title count a little for every provision of a document, and so do words elsewhere in it. */
const TITLE_SHARE = 0.35;
const ELSEWHERE_SHARE = 0.25;
/** Among provisions that answer as well, the engine's own judgement. */
const ENGINE_SHARE = 0.15;
/** Less of a query than this is not an answer to it. */
const LEAST_COVERAGE = 0.5;
/** Of what answers in part, only what answers nearly as much as the best. */
const NEAR_BEST = 0.75;

/** Infinitives; „młodość”, „treść” and „pomoc” are none. */
const INFINITIVE = /(?:[aeiouyąę]c|[aeiuyąó]ć|[iaeęj]ść|źć)$/u;
const NOUN = /^(?:po|opo|za)?(?:treść|część|wieść|pięść|garść|maść|pomoc|noc|moc|owoc|przemoc|północ|piec|koc)$/u;

const isInfinitive = (lemma: string): boolean => INFINITIVE.test(lemma) && !NOUN.test(lemma);

/** Whether a word is a verb and nothing else; one that the site does not have (`names`) need only be a verb too: „siedzi” of „siedzieć”. */
export const isVerb = ({ lemmas, names }: Pick<ResolvedTerm, 'lemmas' | 'names'>): boolean =>
  lemmas.length > 0 && (names.length > 0 ? lemmas.every(isInfinitive) : lemmas.some(isInfinitive));

/** Words that go with any matter: where the site has them nowhere, what is asked about is in the others. */
const OF_ANY_MATTER =
  /^(?:wsparci|pomoc|dofinansow|narzedz|rzecz|spraw|wydarze|impre[zs]|zajec|dzialan|projekt|zadan|inicjatyw|akcj|festyn)/u;

/** A verb says less of a matter than its noun, one that nobody knows next to nothing; and so does an adjective that nobody knows. */
function weightOf({ term, concepts }: Pick<FoundTerm, 'term' | 'concepts'>, isUnknown: boolean): number {
  const { label } = term;
  // „strzelanie” is a matter though it is made of a verb.
  if (isVerb(term) && concepts.length === 0) return isUnknown ? 0.15 : 0.3;
  if (!isUnknown) return 1;
  if (OF_ANY_MATTER.test(fold(label))) return 0.15;
  return /(?:[aeiy]ć|[aeiy]c|ego|ych|ymi|emu|[nłwkt]y|sk[ia])$/u.test(label) ? 0.4 : 0.75;
}

/** How much a term tells: the fewer provisions have it, the more. */
export function rarity(found: FoundTerm, provisions: number): number {
  const { hits, ways } = found;
  const all = hits.size > 0 ? [hits] : ways.map((way) => way.hits);
  const counts = all.map((one) => [...one.values()].reduce((sum, { units }) => sum + units.size, 0));
  const count = counts.length === 0 ? 0 : Math.max(...counts);
  return Math.log(1 + provisions / (1 + count)) * weightOf(found, count === 0);
}

interface Weighed {
  readonly rarity: number;
  readonly ways: readonly Pick<TermWay, 'share' | 'hits'>[];
}

/** What each unit of a document has of a term. */
function unitsOf(name: string, { ways }: Weighed): Map<number, number> {
  const units = new Map<number, number>();
  for (const { share, hits } of ways)
    for (const [unit, weight] of hits.get(name)?.units ?? []) units.set(unit, Math.max(units.get(unit) ?? 0, share * weight));
  return units;
}

const anyHit = (name: string, terms: readonly Weighed[]): Hit | undefined => {
  for (const { ways } of terms)
    for (const { hits } of ways) {
      const hit = hits.get(name);
      if (hit !== undefined) return hit;
    }
  return undefined;
};

const engineScore = (name: string, terms: readonly Weighed[]): number =>
  terms.reduce((sum, { ways }) => sum + Math.max(0, ...ways.map(({ hits, share }) => share * (hits.get(name)?.score ?? 0))), 0);

function matchOf(name: string, terms: readonly Weighed[]): Match | null {
  const hit = anyHit(name, terms);
  if (hit === undefined) return null;
  const found = terms.map((term) => unitsOf(name, term));
  const all = new Set(found.flatMap((units) => [...units.keys()]));
  const whole = terms.reduce((sum, term) => sum + term.rarity, 0);
  const scored = [...all].map((unit) => {
    let score = 0;
    let has = 0;
    let covered = 0;
    terms.forEach((term, index) => {
      const units = found[index] ?? new Map<number, number>();
      const here = units.get(unit) ?? 0;
      const title = TITLE_SHARE * (units.get(0) ?? 0);
      const elsewhere = units.size > 0 ? ELSEWHERE_SHARE : 0;
      if (here > 0) has += 1;
      score += term.rarity * Math.max(here, title, Math.min(elsewhere, Math.max(...units.values(), 0) * ELSEWHERE_SHARE));
      covered += term.rarity * (here >= 0.3 ? 1 : title > 0 ? 0.7 : elsewhere > 0 ? 0.25 : 0);
    });
    return { unit, score, has, covered };
  });
  scored.sort((a, b) => b.score - a.score || a.unit - b.unit);
  const [best] = scored;
  if (best === undefined) return null;
  return {
    hit,
    score: best.score * (1 + ENGINE_SHARE * (1 - 1 / (1 + engineScore(name, terms)))),
    units: scored.map(({ unit }) => unit),
    together: scored.filter(({ has }) => has === terms.length).map(({ unit }) => unit),
    coverage: whole === 0 ? 0 : Math.max(...scored.map(({ covered }) => covered)) / whole,
  };
}

const ranked = (names: Iterable<string>, terms: readonly Weighed[]): Match[] =>
  [...names]
    .flatMap((name) => matchOf(name, terms) ?? [])
    .sort((a, b) => b.score - a.score || (a.hit.name < b.hit.name ? -1 : 1));

/** Whether a word weighs anything somewhere in a document, or stands only in titles of statutes and the like. */
const ASIDE = 0.3;

/** Documents that have all the words as they were typed. */
function strictly(terms: readonly FoundTerm[], provisions: number): Match[] {
  const [rarest] = [...terms].sort((a, b) => a.hits.size - b.hits.size);
  if (rarest === undefined) return [];
  const names = [...rarest.hits.keys()].filter((name) => terms.every(({ hits }) => hits.has(name)));
  const words = terms.map((term) => ({ rarity: rarity(term, provisions), ways: [{ share: 1, hits: term.hits }] }));
  return ranked(names, words);
}

/** Whether all the words stand in one provision, and not only in words that say nothing of it. */
const isStrong = ({ hit, together }: Match, terms: readonly FoundTerm[]): boolean =>
  together.some((unit) => terms.every(({ hits }) => (hits.get(hit.name)?.units.get(unit) ?? 0) > ASIDE));

/**
 * Words that stand nowhere tell no document from another. They weigh together at most this much of a word that stands once: whoever says much
 * of a matter that the site has is shown that matter, and one common word is not enough to be shown anything. Where no matter is named
 * („dopłaty do nawozów”), they weigh in full.
 */
const MOST_UNKNOWN = 0.6;

const NOWHERE: Weighed = { rarity: 0, ways: [] };

/** Words of a query with what they weigh. */
function weighed(terms: readonly FoundTerm[], provisions: number): Weighed[] {
  const all = terms.map((term) => ({ rarity: rarity(term, provisions), ways: [{ share: 1, hits: term.hits }, ...term.ways] }));
  const isNowhere = ({ ways }: Weighed): boolean => ways.every(({ hits }) => hits.size === 0);
  const unknown = all.filter(isNowhere).reduce((sum, term) => sum + term.rarity, 0);
  const namesMatter = terms.some(({ isProcedure }, index) => !isProcedure && !isNowhere(all[index] ?? NOWHERE));
  const most = namesMatter ? MOST_UNKNOWN * Math.log(1 + provisions) : Infinity;
  return all.map((term) => (isNowhere(term) && unknown > most ? { ...term, rarity: (term.rarity * most) / unknown } : term));
}

/** Documents that have much of the query, in whatever words. */
function widely(terms: readonly FoundTerm[], provisions: number, inForce: LawInForce): Match[] {
  const words = weighed(terms, provisions);
  const names = new Set(words.flatMap(({ ways }) => ways.flatMap(({ hits }) => [...hits.keys()])));
  const found = ranked(names, words);
  const best = Math.max(0, ...found.map(({ coverage }) => coverage));
  return found.filter(
    ({ hit, coverage }) => coverage >= LEAST_COVERAGE && (coverage >= NEAR_BEST * best || inForce.has(hit.name)),
  );
}

/** Whether the words as they were typed stand together in law in force, so that other words need not be looked for. */
export function isAnswered(terms: readonly FoundTerm[], provisions: number, inForce: LawInForce): boolean {
  const isLaw = (name: string): boolean => !inForce.exists || inForce.has(name);
  return strictly(terms, provisions).some((match) => isLaw(match.hit.name) && isStrong(match, terms));
}

/**
 * Documents that answer: those with all the words in one provision; where there are none, those that have most of them or the law's words
 * for them.
 */
export function answer(terms: readonly FoundTerm[], provisions: number, scope: SearchScope, inForce: LawInForce): Answer {
  // A number that is nowhere can't be left out: whoever asks for it wants nothing else.
  const nowhere = terms.filter(({ term, hits, ways }) => term.exact && hits.size === 0 && ways.length === 0);
  if (nowhere.length > 0) return { matches: [], leftOut: nowhere, widened: [] };
  const strict = strictly(terms, provisions);
  // What is done need not be said by what answers: „kto pisze sprawozdanie” is told by who makes it.
  const canWiden = scope !== 'typed' && terms.some(({ term, ways }) => isVerb(term) || ways.some(({ hits }) => hits.size > 0));
  const isEnough = scope === 'needed' && isAnswered(terms, provisions, inForce);
  if (strict.length > 0 && (!canWiden || isEnough)) return { matches: strict, leftOut: [], widened: [] };
  const wide = scope === 'typed' ? [] : widely(terms, provisions, inForce);
  const found = new Set(wide.map(({ hit }) => hit.name));
  const matches = [...wide, ...strict.filter(({ hit }) => !found.has(hit.name))];
  const [best] = matches;
  const leftOut =
    best === undefined
      ? terms.filter(({ hits, ways }) => hits.size === 0 && ways.every((way) => way.hits.size === 0))
      : terms.filter(({ hits, ways }) => ![hits, ...ways.map((way) => way.hits)].some((found) => found.has(best.hit.name)));
  const widened = terms.flatMap(({ ways }) => ways.filter(({ hits }) => matches.some(({ hit }) => hits.has(hit.name))));
  return { matches, leftOut, widened };
}
