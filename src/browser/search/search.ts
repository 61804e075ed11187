import { answer, type FoundTerm, type Match } from './answer.ts';
import { startEngine, type Engine, type Fragment, type Hit } from './engine.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import { FILTERS, loadFeatures, type FeatureTable, type Filter } from './features.ts';
import { openLexicon, type Lexicon } from './lexicon.ts';
import { holdsPhrase, readQuery, type Query } from './query.ts';
import { resolveTerm, type ResolvedTerm } from './resolve-term.ts';
import { fetchText, openSource, type Source, type SourceAddress } from './source.ts';
import { suggestWords } from './suggest.ts';

export interface Wishes {
  readonly query: string;
  readonly filters: Readonly<Partial<Record<Filter, string>>>;
  /** Newest first instead of best first. */
  readonly byDate: boolean;
  /** Former wordings too. */
  readonly former: boolean;
  /** The query is not finished: somebody is typing. */
  readonly typing: boolean;
}

/** A provision of a result. */
export interface ResultUnit {
  readonly url: string;
  /** „§ 5 ust. 2 Otwarte konkursy”; empty for unnumbered, untitled text. */
  readonly title: string;
  readonly excerpt: readonly Piece[];
}

export interface Result {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly site: string;
  readonly units: readonly ResultUnit[];
}

/** A page that what was typed names: an act by its number, a provision. */
export interface Direct {
  readonly title: string;
  readonly url: string;
}

export interface Outcome {
  readonly total: number;
  /** Whether there may be more than `total`, because not all were looked at. */
  readonly atLeast: boolean;
  readonly load: (from: number, count: number) => Promise<Result[]>;
  /** For each filter: value → number of results it would leave. */
  readonly counts: Readonly<Record<Filter, ReadonlyMap<string, number>>> | null;
  readonly leftOut: readonly string[];
  readonly suggestions: readonly string[];
}

export interface Search {
  readonly run: (wishes: Wishes) => Promise<Outcome>;
}

/** A word that only begins as it was typed counts for less. */
const LONGER_SHARE = 0.6;
const SHOWN_UNITS = 3;
/** Documents whose text is looked at for a phrase in quotes. */
const MOST_PHRASE_DOCUMENTS = 60;

interface Site {
  readonly source: Source;
  readonly lexicon: Lexicon;
}

async function lookUp(engine: Engine, names: readonly string[], share: number): Promise<Map<string, Hit>> {
  const found = new Map<string, Hit>();
  for (const hits of await Promise.all(names.map((name) => engine.find(name)))) {
    for (const [name, hit] of hits) {
      const before = found.get(name);
      const score = hit.score * share;
      found.set(
        name,
        before === undefined
          ? { ...hit, score }
          : {
              ...hit,
              score: Math.max(before.score, score),
              units: [...new Set([...before.units, ...hit.units])].sort((a, b) => a - b),
            },
      );
    }
  }
  return found;
}

/** Terms of several sites' lexicons as one: what any of them means by the word. */
const together = (terms: readonly ResolvedTerm[]): ResolvedTerm => ({
  label: terms[0]?.label ?? '',
  exact: terms[0]?.exact ?? false,
  names: [...new Set(terms.flatMap(({ names }) => names))],
  longer: [...new Set(terms.flatMap(({ longer }) => longer))],
  matches: (token) => terms.some(({ matches }) => matches(token)),
});

async function findTerm(
  query: Query,
  index: number,
  sites: readonly Site[],
  engine: Engine,
  typing: boolean,
): Promise<FoundTerm> {
  const asked = query.terms[index];
  if (asked === undefined) throw new Error('no such term');
  const term = together(await Promise.all(sites.map(({ lexicon }) => resolveTerm(asked, lexicon, query.hasDiacritics))));
  const hits = await lookUp(engine, term.names, 1);
  // A word that is on the site is taken at its word, unless it is still being typed.
  if (hits.size > 0 && !typing) return { term: { ...term, longer: [] }, hits };
  const longer = await lookUp(engine, term.longer, LONGER_SHARE);
  return { term, hits: new Map([...longer, ...hits]) };
}

export function openSearch(addresses: readonly SourceAddress[]): Search {
  let opened: Promise<{ sites: readonly Site[]; engine: Engine }> | null = null;
  const features = new Map<boolean, Promise<FeatureTable>>();
  const open = (): Promise<{ sites: readonly Site[]; engine: Engine }> => {
    opened ??= Promise.all(addresses.map(openSource)).then(async (sources) => ({
      sites: sources.map((source) => ({ source, lexicon: openLexicon(source) })),
      engine: await startEngine(sources),
    }));
    return opened;
  };
  const featuresOf = (sites: readonly Site[], former: boolean): Promise<FeatureTable> => {
    const before = features.get(former);
    if (before !== undefined) return before;
    const table = Promise.all(sites.map(({ source }) => loadFeatures(source, former))).then(
      (tables) => new Map(tables.flatMap((one) => [...one])),
    );
    features.set(former, table);
    return table;
  };
  return {
    async run(wishes) {
      const { sites, engine } = await open();
      if (sites[0]?.source.manifest.tryb === 'zwykly') return stockOutcome(wishes, engine);
      if (wishes.former) await engine.addFormer();
      const query = readQuery(wishes.query, wishes.typing);
      const [table, terms] = await Promise.all([
        featuresOf(sites, wishes.former),
        Promise.all(query.terms.map((_, index) => findTerm(query, index, sites, engine, wishes.typing))),
      ]);
      const { matches, leftOut } = terms.length === 0 ? { matches: await allDocuments(engine), leftOut: [] } : answer(terms);
      const used = terms.filter((term) => !leftOut.includes(term)).map(({ term }) => term);
      const phrased =
        query.phrases.length === 0 ? matches : await withPhrases(matches.slice(0, MOST_PHRASE_DOCUMENTS), query, sites);
      const chosen = phrased.filter(({ hit }) => passes(table, hit.name, wishes.filters));
      const sorted = wishes.byDate ? [...chosen].sort((a, b) => compareDates(table, b, a)) : chosen;
      const missing = leftOut.filter(({ hits }) => hits.size === 0).map(({ term }) => term.label);
      return {
        total: sorted.length,
        atLeast: query.phrases.length > 0 && matches.length > MOST_PHRASE_DOCUMENTS,
        counts: countFilters(table, phrased, wishes.filters),
        leftOut: leftOut.map(({ term }) => term.label),
        suggestions: await suggestQueries(wishes.query, missing, sites),
        load: (from, count) =>
          Promise.all(sorted.slice(from, from + count).map((match) => showMatch(match, used, wishes.query, sites))),
      };
    },
  };
}

const passes = (table: FeatureTable, name: string, filters: Wishes['filters'], except?: Filter): boolean =>
  FILTERS.every(
    (filter) => filter === except || filters[filter] === undefined || table.get(name)?.values[filter] === filters[filter],
  );

const compareDates = (table: FeatureTable, a: Match, b: Match): number =>
  Number(table.get(a.hit.name)?.date ?? 0) - Number(table.get(b.hit.name)?.date ?? 0);

function countFilters(
  table: FeatureTable,
  matches: readonly Match[],
  filters: Wishes['filters'],
): NonNullable<Outcome['counts']> {
  const count = (filter: Filter): Map<string, number> => {
    const values = new Map<string, number>();
    for (const { hit } of matches) {
      const value = table.get(hit.name)?.values[filter];
      if (value !== undefined && passes(table, hit.name, filters, filter)) values.set(value, (values.get(value) ?? 0) + 1);
    }
    return values;
  };
  return { rodzaj: count('rodzaj'), rok: count('rok'), status: count('status'), organ: count('organ') };
}

async function allDocuments(engine: Engine): Promise<Match[]> {
  const hits = await engine.searchPlainly(null, {});
  return hits.map((hit) => ({ hit, score: 0, units: [], together: [] }));
}

/** The site a fragment belongs to, by its address. */
const siteOf = (url: string, sites: readonly Site[]): Site | undefined =>
  [...sites].sort((a, b) => b.source.base.length - a.source.base.length).find(({ source }) => url.startsWith(source.base));

const texts = new Map<string, Promise<readonly string[]>>();

/** Text of a unit; loaded with its neighbours, and kept. */
async function unitText(hit: Hit, fragment: Fragment, unit: number, root: string): Promise<string> {
  const block = fragment.blocks.findLastIndex((start) => start <= unit);
  const address = `${root}tekst/${hit.name}-${String(block)}.json`;
  const loaded = texts.get(address) ?? fetchText(address).then((text) => JSON.parse(text) as string[]);
  texts.set(address, loaded);
  return (await loaded)[unit - (fragment.blocks[block] ?? 0)] ?? '';
}

async function withPhrases(matches: readonly Match[], { phrases }: Query, sites: readonly Site[]): Promise<Match[]> {
  const checked = await Promise.all(
    matches.map(async (match): Promise<Match | null> => {
      const fragment = await match.hit.data();
      const root = siteOf(fragment.url, sites)?.source.root ?? '';
      const heading = `${fragment.meta['title'] ?? ''} ${fragment.meta['full'] ?? ''}`;
      const holding: number[] = [];
      for (const unit of match.together) {
        const text =
          unit === 0
            ? heading
            : `${fragment.units[unit - 1]?.slice(1).join(' ') ?? ''} ${await unitText(match.hit, fragment, unit - 1, root)}`;
        if (phrases.every((phrase) => holdsPhrase(text, phrase))) holding.push(unit);
      }
      return holding.length === 0 ? null : { ...match, units: holding };
    }),
  );
  return checked.filter((match) => match !== null);
}

async function showMatch(match: Match, terms: readonly ResolvedTerm[], query: string, sites: readonly Site[]): Promise<Result> {
  const { hit, units } = match;
  const fragment = await hit.data();
  const site = siteOf(fragment.url, sites);
  const root = site?.source.root ?? '';
  const marked = query === '' ? fragment.url : `${fragment.url}?szukane=${encodeURIComponent(query)}`;
  const inside = units.filter((unit) => unit > 0).slice(0, SHOWN_UNITS);
  const matchers = terms.map(({ matches }) => matches);
  const first = inside[0];
  const firstBlock = first === undefined ? -1 : fragment.blocks.findLastIndex((start) => start <= first - 1);
  const shown = await Promise.all(
    inside.map(async (unit): Promise<ResultUnit> => {
      const [anchor = '', name = '', heading = ''] = fragment.units[unit - 1] ?? [];
      const block = fragment.blocks.findLastIndex((start) => start <= unit - 1);
      // Texts come in blocks, and only the one with the best provision is worth its bytes.
      const excerpt = block === firstBlock ? excerptOf(await unitText(hit, fragment, unit - 1, root), matchers) : [];
      return { url: `${marked}#${anchor}`, title: [name, heading].filter(Boolean).join(' '), excerpt };
    }),
  );
  return {
    id: fragment.meta['id'] ?? '',
    url: marked,
    title: fragment.meta['title'] ?? fragment.url,
    meta: fragment.meta,
    site: sites.length > 1 ? (site?.source.name ?? '') : '',
    units: shown,
  };
}

/** The query with each misspelt word put right. */
async function suggestQueries(query: string, missing: readonly string[], sites: readonly Site[]): Promise<string[]> {
  const [word] = missing;
  if (word === undefined) return [];
  const words = (await Promise.all(sites.map(({ lexicon }) => suggestWords(word, lexicon)))).flat();
  const at = query.toLowerCase().indexOf(word);
  return at < 0 ? [] : [...new Set(words)].map((right) => query.slice(0, at) + right + query.slice(at + word.length));
}

/** What the engine finds by its own rules. */
async function stockOutcome({ query, filters }: Wishes, engine: Engine): Promise<Outcome> {
  const { organ: _organ, ...rest } = filters;
  const hits = await engine.searchPlainly(query === '' ? null : query, rest);
  const pieces = (html: string): Piece[] =>
    html.split(/(<mark>.*?<\/mark>)/u).map((part) => ({
      text: part
        .replace(/<\/?mark>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
      marked: part.startsWith('<mark>'),
    }));
  return {
    total: hits.length,
    atLeast: false,
    counts: null,
    leftOut: [],
    suggestions: [],
    load: (from, count) =>
      Promise.all(
        hits.slice(from, from + count).map(async ({ data }): Promise<Result> => {
          const { url, meta, sub_results: found = [], excerpt } = await data();
          const inside = found.filter((one) => one.url !== url).slice(0, SHOWN_UNITS);
          const units = inside.length > 0 ? inside : [{ title: '', url, excerpt }];
          return {
            id: meta['id'] ?? '',
            url,
            title: meta['title'] ?? url,
            meta,
            site: '',
            units: units.map((unit) => ({ url: unit.url, title: unit.title, excerpt: pieces(unit.excerpt) })),
          };
        }),
      ),
  };
}
