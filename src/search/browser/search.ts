import { fold } from '../../law/fold.ts';
import { isQuestion } from '../../law/question-words.ts';
import { withYearsNamed } from '../../law/relative-years.ts';
import { answer, rarity, type Match } from './answer.ts';
import { directPages } from './direct.ts';
import { startEngine, type Engine } from './engine.ts';
import { loadFeatures, type FeatureTable } from './features.ts';
import { findTerms } from './find-term.ts';
import { foldYears } from './fold-years.ts';
import { openLexicon } from './lexicon.ts';
import { countFilters, narrow, lawInForceOf } from './narrow.ts';
import { readQuery } from './query.ts';
import { replyTo } from './reply.ts';
import { showMatch, withPhrases } from './show-match.ts';
import { openSource, type SourceAddress } from './source.ts';
import { stockSearch } from './stock-search.ts';
import { suggestQueries } from './suggest.ts';
import { isYear, withYear } from './years.ts';
import type { Outcome, SearchedSite, Wishes } from './types.ts';
import { openThesaurus } from './thesaurus.ts';
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
  return {
    sites: sources.map((source) => ({ source, lexicon: openLexicon(source), thesaurus: openThesaurus(source) })),
    engine: startEngine(sources),
  };
}

async function allDocuments(engine: Engine): Promise<Match[]> {
  const hits = await engine.searchPlainly(null, {});
  return hits.map((hit) => ({ hit, score: 0, units: [], together: [], coverage: 1 }));
}

const provisionsOf = (sites: readonly SearchedSite[]): number =>
  sites.reduce((sum, { source: { manifest } }) => sum + (manifest.tryb === 'polski' ? manifest.jednostki : 0), 0);

/** The year of the day on which the site says what is in force. */
function yearOf(sites: readonly SearchedSite[]): number | null {
  const manifest = sites[0]?.source.manifest;
  return manifest?.tryb === 'polski' ? Number(manifest.dzien.slice(0, 4)) : null;
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
    const year = yearOf(sites);
    const query = readQuery(year === null ? wishes.query : withYearsNamed(wishes.query, year));
    const exactly = wishes.exactly || query.phrases.length > 0;
    const [table, found] = await Promise.all([featuresOf(sites, wishes.former), findTerms(query, sites, engine)]);
    const all = found.terms.some(isYear) ? await (await engine).searchPlainly(null, {}) : [];
    const terms = found.terms.map((term) => (isYear(term) ? withYear(term, table, all) : term));
    const provisions = provisionsOf(sites);
    const isOutside = found.outside !== null && !exactly;
    const { matches, leftOut, widened } =
      terms.length === 0
        ? { matches: await allDocuments(await engine), leftOut: [], widened: [] }
        : isOutside
          ? { matches: [], leftOut: [], widened: [] }
          : answer(terms, provisions, exactly ? 'typed' : isQuestion(fold(query.text)) ? 'wide' : 'needed', lawInForceOf(table));
    const matchers = [...terms.filter((term) => !leftOut.includes(term)).map(({ term }) => term), ...widened].map(
      ({ matches: one }) => one,
    );
    // What stood in former wordings only is no answer unless they are asked for, nor is anything of another site's index.
    const known = matches.filter(({ hit }) => table.has(hit.name));
    const phrased =
      query.phrases.length === 0 ? known : await withPhrases(known.slice(0, MOST_PHRASE_DOCUMENTS), query, sites, texts);
    const years = terms.filter(isYear).map(({ term }) => term.label);
    const sorted = narrow(phrased, table, wishes, years);
    // Who narrows the list or wants it by date goes through the documents one by one.
    const isNarrowed = Object.keys(wishes.filters).length > 0;
    const listed =
      isNarrowed || wishes.byDate ? sorted.map((match) => ({ match, others: [] })) : await foldYears(sorted, table, years);
    const missing = leftOut.filter(({ hits }) => hits.size === 0).map(({ term }) => term.label);
    return {
      total: sorted.length,
      places: listed.length,
      atLeast: query.phrases.length > 0 && known.length > MOST_PHRASE_DOCUMENTS,
      load: (from, count) =>
        Promise.all(
          listed.slice(from, from + count).map((one) => showMatch(one, { matchers, query: wishes.query, sites, texts, table })),
        ),
      counts: countFilters(phrased, table, wishes.filters),
      direct: await directPages(query, sorted),
      leftOut: leftOut.map(({ term }) => term.label),
      widened: [...new Set(widened.map(({ label }) => label))].filter(Boolean),
      begun: found.begun,
      isForeign: found.isForeign,
      outside: isOutside ? found.outside : null,
      reply:
        exactly || sorted.length === 0 || isNarrowed
          ? null
          : await replyTo({
              query: query.text,
              terms,
              matches: sorted,
              table,
              sites,
              texts,
              rarityOf: (term) => rarity(term, provisions),
              engine: await engine,
            }),
      corrected: found.corrected,
      suggestions: await suggestQueries(wishes.query, missing, sites),
    };
  };
}
