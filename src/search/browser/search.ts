import { fold } from '../../law/fold.ts';
import { SEARCH } from '../../strings/search.ts';
import { asksWhoHolds, isQuestion, mayWantFact } from '../../law/is-question.ts';
import { withYearsNamed } from '../../law/relative-years.ts';
import { CORE_FILE, ENGINE_FILE, KNOWN_ENGINE, SIGNATURE } from '../pagefind/meta.ts';
import { answer, isAnswered, rarity, type FoundTerm, type Match } from './answer.ts';
import { directPages } from './direct.ts';
import { startEngine, type Engine } from './engine.ts';
import { readFeatures, type FeatureTable } from './features.ts';
import { fetchPacked } from './fetch-packed.ts';
import { findTerms } from './find-term.ts';
import { foldYears } from './fold-years.ts';
import { openLexicon } from './lexicon.ts';
import { countFilters, narrow, lawInForceOf } from './narrow.ts';
import { currentParts, formerParts } from './parts.ts';
import { readPassages, type ProgrammePassages } from './passages.ts';
import { readQuery } from './query.ts';
import { remembered } from './remembered.ts';
import type * as reply from './replies/reply.ts';
import type * as stock from './stock-search.ts';
import { showMatch, withPhrases } from './show-match.ts';
import { openSource, type SourceAddress } from './source.ts';
import type { UnitEntry } from '../text-path.ts';
import { suggestQueries } from './suggest.ts';
import { isYear, withYear } from './years.ts';
import type { Reply, SearchOutcome, SearchedSite, Wishes } from './types.ts';
import { openThesaurus } from './thesaurus.ts';

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

/** An engine with the features of the documents it searches. */
interface Searched {
  readonly engine: Promise<Engine>;
  readonly table: FeatureTable;
}

interface Opened {
  readonly sites: readonly SearchedSite[];
  readonly current: Searched;
  readonly passages: ReadonlyMap<string, ProgrammePassages>;
  /** With former wordings too; loaded when they are asked for. */
  readonly withFormer: () => Promise<Searched>;
}

/** Results whose provisions come at once; those of others come when they are seen. */
const FIRST_EXCERPTS = 3;
/** Documents whose text is looked at for a phrase in quotes. */
const MOST_PHRASE_DOCUMENTS = 60;

async function open(addresses: readonly SourceAddress[]): Promise<Opened> {
  // The largest file of all is under way before the site says what else there is.
  const load = (name: string): Promise<Uint8Array<ArrayBuffer>> =>
    fetchPacked(`${addresses[0]?.base ?? '/'}pagefind/${name}?w=${KNOWN_ENGINE}`).then((bytes) =>
      bytes.subarray(SIGNATURE.length),
    );
  const program = { core: load(CORE_FILE), whole: () => load(ENGINE_FILE) };
  // A site with an index of the engine's own making has no such file, and needs none.
  program.core.catch(() => undefined);
  const sources = await Promise.all(addresses.map(openSource));
  const parts = currentParts(sources);
  let former: Promise<Searched> | null = null;
  return {
    passages: readPassages(parts),
    sites: sources.map((source) => {
      const lexicon = openLexicon(source, parts.find((part) => part.source === source)?.words);
      return { source, lexicon, thesaurus: openThesaurus(source, lexicon) };
    }),
    current: { engine: startEngine(parts, program), table: readFeatures(parts) },
    withFormer() {
      former ??= formerParts(sources).then((others) => {
        const all = [...parts, ...others];
        return { engine: startEngine(all, program), table: readFeatures(all) };
      });
      return former;
    },
  };
}

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

/** Questions whose answers are kept: people type on, come back and turn pages. */
const KEPT_ANSWERS = 30;

/** Answers each question once; what failed is tried again. */
function answeredOnce(ask: (wishes: Wishes) => Promise<SearchOutcome>): (wishes: Wishes) => Promise<SearchOutcome> {
  const known = new Map<string, Promise<SearchOutcome>>();
  const keepResults = (outcome: SearchOutcome): SearchOutcome => {
    const load = remembered((range: string) => {
      const [from = 0, count = 0] = range.split(' ').map(Number);
      return outcome.load(from, count);
    });
    return { ...outcome, load: (from, count) => load(`${String(from)} ${String(count)}`) };
  };
  return (wishes) => {
    const key = JSON.stringify(wishes);
    const answered = known.get(key) ?? ask(wishes).then(keepResults);
    known.set(key, answered);
    answered.catch(() => known.delete(key));
    const [oldest] = known.keys();
    if (known.size > KEPT_ANSWERS && oldest !== undefined) known.delete(oldest);
    return answered;
  };
}

/** Makes the search of one site or of several together. Nothing is loaded before it is begun, or the first question. */
export function createSearch(addresses: readonly SourceAddress[], lazy: LazyParts): Search {
  let opened: Promise<Opened> | null = null;
  const begin = (): Promise<Opened> => {
    const opening = opened ?? open(addresses);
    opened = opening;
    // What failed is tried again at the next question.
    opening.catch(() => {
      if (opened === opening) opened = null;
    });
    return opening;
  };
  const search = async (wishes: Wishes): Promise<SearchOutcome> => {
    const { sites, current, passages, withFormer } = await begin();
    const [first] = sites;
    if (first?.source.manifest.tryb === 'zwykly') return (await lazy.stock()).stockSearch(wishes, first.source);
    const { engine: starting, table } = wishes.former ? await withFormer() : current;
    const year = yearOf(sites);
    const query = readQuery(year === null ? wishes.query : withYearsNamed(wishes.query, year));
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
    const reply =
      !mayAnswer || narrowed.length === 0
        ? null
        : await (
            await lazy.reply()
          ).replyTo({ query: query.text, terms, matches: narrowed, table, sites, rarityOf: (term) => rarity(term, provisions) });
    const sorted = reply === null ? narrowed : await withSource(narrowed, reply, engine);
    // Who narrows the list or wants it by date goes through the documents one by one.
    const listed =
      isNarrowed || wishes.byDate ? sorted.map((match) => ({ match, others: [] })) : foldYears(sorted, table, passages, years);
    const typed = new Set(terms.flatMap(({ term: { label, lemmas } }) => [label, ...lemmas]));
    const missing = leftOut.filter(({ hits }) => hits.size === 0).map(({ term }) => term.label);
    return {
      total: sorted.length,
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
  return Object.assign(answeredOnce(search), {
    begin: () => {
      begin().catch(() => undefined);
    },
  });
}
