import { fold } from '../../law/fold.ts';
import { SEARCH } from '../../strings/search.ts';
import { asksWhoHolds, isQuestion, mayWantFact } from '../../law/is-question.ts';
import { withYearsNamed } from '../../law/relative-years.ts';
import { answeredOnce } from './answered-once.ts';
import { answer, isAnswered, isVerb, rarity, type FoundTerm, type Match } from './answer.ts';
import { directPages } from './direct.ts';
import type { Engine } from './engine.ts';
import type { FeatureTable } from './features.ts';
import { findTerms } from './find-term.ts';
import { foldYears } from './fold-years.ts';
import { countFilters, narrow, lawInForceOf } from './narrow.ts';
import { openSites, type OpenSites, type SearchReach } from './open-sites.ts';
import { readQuery, type Query } from './query.ts';
import type * as reply from './replies/reply.ts';
import type * as stock from './stock-search.ts';
import { showMatch, withPhrases } from './show-match.ts';
import type { SourceAddress } from './source.ts';
import type { UnitEntry } from '../text-path.ts';
import { suggestQueries } from './suggest.ts';
import { isYear, withYear } from './years.ts';
import type { Reply, SearchOutcome, SearchedSite, Wishes } from './types.ts';

export interface Search {
  (wishes: Wishes): Promise<SearchOutcome>;
  /** Begins to load what any question needs. */
  readonly begin: () => void;
}

/** Parts of the program that only some questions or sites need; who starts the search says how they are loaded. */
export interface LazyParts {
  readonly reply: () => Promise<Pick<typeof reply, 'replyTo' | 'directFacts'>>;
  readonly stock: () => Promise<Pick<typeof stock, 'stockSearch'>>;
}

/** Results whose provisions come at once; those of others come when they are seen. */
const FIRST_EXCERPTS = 3;
/** Documents whose text is looked at for a phrase in quotes. */
const MOST_PHRASE_DOCUMENTS = 60;

const allDocuments = (engine: Engine): Match[] =>
  engine.all().map((hit) => ({ hit, score: 0, units: [], together: [], coverage: 1 }));

/** Number of the unit that holds a provision, from 0: its own, or that of what it stands in; -1 where there is none. */
function unitOf(anchor: string, units: readonly UnitEntry[]): number {
  const at = units.findIndex(([own]) => own === anchor);
  const above = anchor.split('-').slice(0, -2).join('-');
  return at >= 0 || above === '' ? at : unitOf(above, units);
}

/** A source of a short answer is among so many results. */
const SOURCE_AMONG = 3;

/**
 * Results with the document that a short answer is from, on top where it is not among the first anyway; its provisions begin with the one that
 * the answer is from.
 */
async function withSource(matches: readonly Match[], { url }: Reply, engine: Engine): Promise<readonly Match[]> {
  const [address, anchor] = url.split('#');
  const isSource = ({ hit }: Pick<Match, 'hit'>): boolean => hit.known.url === address;
  const source = matches.find(isSource) ?? allDocuments(engine).find(isSource);
  if (source === undefined) return matches;
  const { units } = await source.hit.load(source.units.find((unit) => unit > 0) ?? 1);
  const unit = anchor === undefined ? 0 : unitOf(anchor, units) + 1;
  const found = unit === 0 ? source : { ...source, units: [unit, ...source.units.filter((other) => other !== unit)] };
  const others = matches.filter((match) => !isSource(match));
  const at = matches.findIndex(isSource);
  const before = at >= 0 && at < SOURCE_AMONG ? at : 0;
  return [...others.slice(0, before), found, ...others.slice(before)];
}

const provisionsOf = (sites: readonly SearchedSite[]): number =>
  sites.reduce((sum, { source: { manifest } }) => sum + (manifest.tryb === 'polski' ? manifest.jednostki : 0), 0);

/** The year of the day on which the site says what is in force. */
function yearOf(sites: readonly SearchedSite[]): number | null {
  const manifest = sites[0]?.source.manifest;
  return manifest?.tryb === 'polski' ? Number(manifest.dzien.slice(0, 4)) : null;
}

/** Whether the index is a portal's, in which no town's provision is the answer. */
const isOfTowns = (sites: readonly SearchedSite[]): boolean =>
  sites.some(({ source: { manifest } }) => manifest.tryb === 'polski' && manifest.serwisy !== undefined);

/** Who tells the person of an office that is asked for; `null` where a page of the site names that office, and may tell it. */
const personOutside = (text: string, terms: readonly FoundTerm[], table: FeatureTable): string | null =>
  !asksWhoHolds(fold(text)) ||
  terms.some(({ hits }) => [...hits.keys()].some((name) => table.get(name)?.values.rodzaj?.includes('strony') === true))
    ? null
    : SEARCH.personTold;

/** Whether documents that are not searched at first are wanted too: who narrows, sorts or asks for a year goes through all. */
const wantsAll = ({ older = false, former, byDate, filters }: Wishes, { terms }: Query): boolean =>
  older || former || byDate || Object.keys(filters).length > 0 || terms.some(({ token }) => token.kind === 'exact');

/** What was found within some reach. */
interface Finding {
  /** Whether nothing that answers, and no word of the query, stands only in documents that were left out. */
  readonly isEnough: boolean;
  readonly tell: () => Promise<SearchOutcome>;
}

/** Makes the search of one site or of several together. Nothing is loaded before it is begun, or the first question. */
export function createSearch(addresses: readonly SourceAddress[], lazy: LazyParts): Search {
  let opened: Promise<OpenSites> | null = null;
  const begin = (): Promise<OpenSites> => {
    const opening = opened ?? openSites(addresses);
    opened = opening;
    // What failed is tried again at the next question.
    opening.catch(() => {
      if (opened === opening) opened = null;
    });
    return opening;
  };
  const search = async (wishes: Wishes): Promise<SearchOutcome> => {
    const { sites, older } = await begin();
    const [first] = sites;
    if (first?.source.manifest.tryb === 'zwykly') return (await lazy.stock()).stockSearch(wishes, first.source);
    const year = yearOf(sites);
    const query = readQuery(year === null ? wishes.query : withYearsNamed(wishes.query, year));
    if (older > 0 && !wantsAll(wishes, query)) {
      const early = await findWithin('early', wishes, query);
      if (early.isEnough) return early.tell();
    }
    return (await findWithin(wishes.former ? 'former' : 'current', wishes, query)).tell();
  };
  const findWithin = async (reach: SearchReach, wishes: Wishes, query: Query): Promise<Finding> => {
    const { sites, passages, within, older } = await begin();
    const [first] = sites;
    const { engine: starting, table } = await within(reach);
    const exactly = wishes.exactly || query.phrases.length > 0;
    const provisions = provisionsOf(sites);
    const inForce = lawInForceOf(table);
    const isNarrowed = Object.keys(wishes.filters).length > 0;
    const mayAnswer = !exactly && !isNarrowed && !isOfTowns(sites) && mayWantFact(fold(query.text));
    const scope = exactly ? 'typed' : isQuestion(fold(query.text)) ? 'wide' : 'needed';
    const ofYears = (terms: readonly FoundTerm[], engine: Engine): FoundTerm[] => {
      const all = terms.some(isYear) ? engine.all() : [];
      return terms.map((term) => (isYear(term) ? withYear(term, table, all) : term));
    };
    const isEnough = (typed: readonly FoundTerm[]): boolean =>
      scope === 'typed' || (!typed.some(isYear) && isAnswered(typed, provisions, inForce));
    const found = await findTerms(query, sites, starting, scope === 'wide' || mayAnswer ? null : isEnough);
    const engine = await starting;
    const terms = ofYears(found.terms, engine);
    const outside = exactly ? null : (found.outside ?? personOutside(query.text, terms, table));
    const { matches, leftOut, widened } =
      terms.length === 0
        ? { matches: allDocuments(engine), leftOut: [], widened: [] }
        : outside !== null
          ? { matches: [], leftOut: [], widened: [] }
          : answer(terms, provisions, scope, inForce);
    const matchers = [...terms.filter((term) => !leftOut.includes(term)).map(({ term }) => term), ...widened].map(
      ({ matches: one }) => one,
    );
    // What stood in former wordings only is no answer unless they are asked for, nor is anything of another site's index.
    const known = matches.filter(({ hit }) => table.has(hit.name));
    const phrased = query.phrases.length === 0 ? known : await withPhrases(known.slice(0, MOST_PHRASE_DOCUMENTS), query);
    const years = terms.filter(isYear).map(({ term }) => term.label);
    const narrowed = narrow(phrased, table, wishes, years);
    const isElsewhere = terms.some(({ term, hits }) => term.names.length > 0 && hits.size === 0 && !isVerb(term));
    const tell = async (): Promise<SearchOutcome> => {
      const reply =
        !mayAnswer || narrowed.length === 0
          ? null
          : await (
              await lazy.reply()
            ).replyTo({
              query: query.text,
              terms,
              matches: narrowed,
              table,
              sites,
              rarityOf: (term) => rarity(term, provisions),
            });
      const sorted = reply === null ? narrowed : await withSource(narrowed, reply, engine);
      // Who narrows the list or wants it by date goes through the documents one by one.
      const listed =
        isNarrowed || wishes.byDate ? sorted.map((match) => ({ match, others: [] })) : foldYears(sorted, table, passages, years);
      const typed = new Set(terms.flatMap(({ term: { label, lemmas } }) => [label, ...lemmas]));
      const missing = leftOut.filter(({ hits }) => hits.size === 0).map(({ term }) => term.label);
      return {
        total: sorted.length,
        older: reach === 'early' ? older : 0,
        places: listed.length,
        atLeast: query.phrases.length > 0 && known.length > MOST_PHRASE_DOCUMENTS,
        load: (from, count) =>
          Promise.all(
            listed
              .slice(from, from + count)
              .map((one, at) =>
                showMatch(one, { matchers, query: wishes.query, sites, table, passages }, from + at < FIRST_EXCERPTS),
              ),
          ),
        counts: countFilters(phrased, table, wishes.filters),
        direct: [
          ...(await directPages(query, sorted)),
          ...(mayAnswer && first !== undefined
            ? await (await lazy.reply()).directFacts(fold(query.text), terms, first.source)
            : []),
        ],
        leftOut: leftOut.map(({ term }) => term.label),
        widened: [...new Set(widened.map(({ label }) => label))].filter((label) => label !== '' && !typed.has(label)),
        begun: found.begun,
        isForeign: found.isForeign,
        outside,
        reply,
        corrected: found.corrected,
        suggestions: await suggestQueries(wishes.query, missing, sites),
      };
    };
    return { isEnough: outside !== null || (narrowed.length > 0 && !isElsewhere), tell };
  };
  return Object.assign(answeredOnce(search), {
    begin: () => {
      begin().catch(() => undefined);
    },
  });
}
