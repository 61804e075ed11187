import type { Match } from './answer.ts';
import { excerptOf } from './excerpt.ts';
import type { FeatureTable } from './features.ts';
import type { ListedMatch } from './fold-years.ts';
import { holdsPhrase, type Query } from './query.ts';
import type { Matcher } from './resolve-term.ts';
import type { Result, ResultUnit, SearchedSite } from './types.ts';
import type { UnitTexts } from './unit-texts.ts';

const SHOWN_UNITS = 3;

/** The site whose index a document is in, by its address; addresses outside all of them come from a portal's one index. */
const siteOf = (url: string, sites: readonly SearchedSite[]): SearchedSite | undefined =>
  [...sites].sort((a, b) => b.source.base.length - a.source.base.length).find(({ source }) => url.startsWith(source.base)) ??
  (sites.length === 1 ? sites[0] : undefined);

/** Those of some matches whose text holds the query's phrases; in each, the provisions that do. */
export async function withPhrases(
  matches: readonly Match[],
  { phrases }: Query,
  sites: readonly SearchedSite[],
  texts: UnitTexts,
): Promise<Match[]> {
  const checked = await Promise.all(
    matches.map(async (match): Promise<Match | null> => {
      const fragment = await match.hit.data();
      const root = siteOf(fragment.url, sites)?.source.root ?? '';
      const textOf = async (unit: number): Promise<string> =>
        unit === 0
          ? `${fragment.meta['title'] ?? ''} ${fragment.meta['full'] ?? ''}`
          : `${fragment.units[unit - 1]?.slice(1).join(' ') ?? ''} ${await texts.read(fragment, unit - 1, root)}`;
      const holding: number[] = [];
      for (const unit of match.together) {
        const text = await textOf(unit);
        if (phrases.every((phrase) => holdsPhrase(text, phrase))) holding.push(unit);
      }
      return holding.length === 0 ? null : { ...match, units: holding };
    }),
  );
  return checked.filter((match) => match !== null);
}

/** What matches are shown with. */
interface Shown {
  readonly matchers: readonly Matcher[];
  readonly query: string;
  readonly sites: readonly SearchedSite[];
  readonly texts: UnitTexts;
  readonly table: FeatureTable;
}

const addressOf = (url: string, query: string): string => (query === '' ? url : `${url}?szukane=${encodeURIComponent(query)}`);

/** The best provision of a programme for another year. */
async function alsoIn({ hit, units: [best = 0] }: Match, { query, table }: Shown): Promise<Result['also'][number]> {
  const { url, units } = await hit.data();
  const [anchor = '', provision = ''] = units[best - 1] ?? [];
  const address = addressOf(url, query);
  return {
    year: table.get(hit.name)?.values.rok?.join('–') ?? '',
    provision,
    url: anchor === '' ? address : `${address}#${anchor}`,
  };
}

/** A match as it is shown: its provisions, and where else the same stands; the best has an excerpt, at once or when it is asked for. */
export async function showMatch(
  { match: { hit, units }, others }: ListedMatch,
  shownWith: Shown,
  withExcerpt: boolean,
): Promise<Result> {
  const { matchers, query, sites, texts } = shownWith;
  const fragment = await hit.data();
  const site = siteOf(fragment.url, sites);
  const address = addressOf(fragment.url, query);
  const inside = units.filter((unit) => unit > 0).slice(0, SHOWN_UNITS);
  const loaded = texts.blockOf(fragment, (inside[0] ?? 0) - 1);
  const excerptOfUnit = async (unit: number): Promise<ResultUnit['excerpt']> => {
    // Texts come in blocks, and only the one with the best provision is worth its bytes.
    if (texts.blockOf(fragment, unit - 1) !== loaded) return [];
    const text = await texts.read(fragment, unit - 1, site?.source.root ?? '');
    return text === '' ? [] : excerptOf(text, matchers);
  };
  const excerpts = (): Promise<readonly ResultUnit['excerpt'][]> => Promise.all(inside.map(excerptOfUnit));
  const known = withExcerpt ? await excerpts() : [];
  return {
    id: fragment.meta['id'] ?? '',
    url: address,
    title: fragment.meta['title'] ?? fragment.url,
    meta: fragment.meta,
    site: sites.length > 1 ? (site?.source.name ?? '') : '',
    units: inside.map((unit, at) => {
      const [anchor = '', name = '', heading = ''] = fragment.units[unit - 1] ?? [];
      return { url: `${address}#${anchor}`, title: [name, heading].filter(Boolean).join(' '), excerpt: known[at] ?? [] };
    }),
    excerpts: withExcerpt ? null : excerpts,
    also: (await Promise.all(others.map((other) => alsoIn(other, shownWith)))).sort((a, b) => (a.year < b.year ? 1 : -1)),
  };
}
