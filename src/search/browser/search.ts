import { answer, type Match } from './answer.ts';
import { directPages } from './direct.ts';
import { startEngine, type Engine } from './engine.ts';
import { loadFeatures, type FeatureTable } from './features.ts';
import { findTerms } from './find-term.ts';
import { openLexicon } from './lexicon.ts';
import { countFilters, narrow } from './narrow.ts';
import { readQuery } from './query.ts';
import { showMatch, withPhrases } from './show-match.ts';
import { openSource, type SourceAddress } from './source.ts';
import { stockSearch } from './stock-search.ts';
import { suggestQueries } from './suggest.ts';
import type { Outcome, SearchedSite, Wishes } from './types.ts';
import { unitTexts } from './unit-texts.ts';

export type Search = (wishes: Wishes) => Promise<Outcome>;

interface Opened {
  readonly sites: readonly SearchedSite[];
  /** Still on its way while words are looked up in the lexicon. */
  readonly engine: Promise<Engine>;
}

/** Documents whose text is looked at for a phrase in quotes. */
const MOST_PHRASE_DOCUMENTS = 60;

async function open(addresses: readonly SourceAddress[]): Promise<Opened> {
  const sources = await Promise.all(addresses.map(openSource));
  return { sites: sources.map((source) => ({ source, lexicon: openLexicon(source) })), engine: startEngine(sources) };
}

async function allDocuments(engine: Engine): Promise<Match[]> {
  const hits = await engine.searchPlainly(null, {});
  return hits.map((hit) => ({ hit, score: 0, units: [], together: [] }));
}

/** Makes the search of one site or of several together. Nothing is loaded before the first question. */
export function createSearch(addresses: readonly SourceAddress[]): Search {
  let opened: Promise<Opened> | null = null;
  const features = new Map<boolean, Promise<FeatureTable>>();
  const texts = unitTexts();
  const featuresOf = (sites: readonly SearchedSite[], former: boolean): Promise<FeatureTable> => {
    const table =
      features.get(former) ??
      Promise.all(sites.map(({ source }) => loadFeatures(source, former))).then(
        (tables) => new Map(tables.flatMap((one) => [...one])),
      );
    features.set(former, table);
    return table;
  };
  return async (wishes) => {
    opened ??= open(addresses);
    const { sites, engine } = await opened;
    if (sites[0]?.source.manifest.tryb === 'zwykly') return stockSearch(wishes, await engine);
    if (wishes.former) await (await engine).addFormer();
    const query = readQuery(wishes.query, wishes.typing);
    const [table, terms] = await Promise.all([featuresOf(sites, wishes.former), findTerms(query, sites, engine)]);
    const { matches, leftOut } = terms.length === 0 ? { matches: await allDocuments(await engine), leftOut: [] } : answer(terms);
    const used = terms.filter((term) => !leftOut.includes(term)).map(({ term }) => term);
    // What stood in former wordings only is no answer unless they are asked for, nor is anything of another site's index.
    const known = matches.filter(({ hit }) => table.has(hit.name));
    const phrased =
      query.phrases.length === 0 ? known : await withPhrases(known.slice(0, MOST_PHRASE_DOCUMENTS), query, sites, texts);
    const sorted = narrow(phrased, table, wishes);
    const missing = leftOut.filter(({ hits }) => hits.size === 0).map(({ term }) => term.label);
    return {
      total: sorted.length,
      atLeast: query.phrases.length > 0 && known.length > MOST_PHRASE_DOCUMENTS,
      load: (from, count) =>
        Promise.all(sorted.slice(from, from + count).map((match) => showMatch(match, used, wishes.query, sites, texts))),
      counts: countFilters(phrased, table, wishes.filters),
      direct: await directPages(query, sorted),
      leftOut: leftOut.map(({ term }) => term.label),
      suggestions: await suggestQueries(wishes.query, missing, sites),
    };
  };
}
