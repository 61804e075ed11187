import type { Match } from './answer.ts';
import { excerptOf } from './excerpt.ts';
import type { FeatureTable } from './features.ts';
import type { ProgrammePassages } from './passages.ts';
import type { ListedMatch } from './fold-years.ts';
import { holdsPhrase, type Query } from './query.ts';
import type { Matcher } from './resolve-term.ts';
import type { Result, ResultDetails, SearchedSite } from './types.ts';

const SHOWN_UNITS = 3;

/** The site whose index a document is in, by its address; addresses outside all of them come from a portal's one index. */
const siteOf = (url: string, sites: readonly SearchedSite[]): SearchedSite | undefined =>
  [...sites].sort((a, b) => b.source.base.length - a.source.base.length).find(({ source }) => url.startsWith(source.base)) ??
  (sites.length === 1 ? sites[0] : undefined);

/** Those of some matches whose text holds the query's phrases; in each, the provisions that do. */
export async function withPhrases(matches: readonly Match[], { phrases }: Query): Promise<Match[]> {
  const checked = await Promise.all(
    matches.map(async (match): Promise<Match | null> => {
      const { known, load } = match.hit;
      const holding: number[] = [];
      for (const unit of match.together) {
        const { meta, units, textOf } = await load(unit);
        const [, name = '', heading = ''] = units[unit - 1] ?? [];
        const text = unit === 0 ? `${known.title} ${meta['full'] ?? ''}` : `${name} ${heading} ${textOf(unit) ?? ''}`;
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
  readonly table: FeatureTable;
  readonly passages: ReadonlyMap<string, ProgrammePassages>;
}

const addressOf = (url: string, query: string): string => (query === '' ? url : `${url}?szukane=${encodeURIComponent(query)}`);

/** „§ 5” by the anchor of a passage; empty where that has no number. */
const provisionOf = (anchor: string): string => {
  const [, kind, number] = /^(par|art)-(\d+[a-z]*)$/.exec(anchor) ?? [];
  return number === undefined ? '' : `${kind === 'par' ? '§' : 'art.'}\u00a0${number}`;
};

/** The same passage of a programme for another year. */
function alsoIn({ hit, units: [best = 0] }: Match, { query, table, passages }: Shown): Result['also'][number] {
  const anchor = passages.get(hit.name)?.anchorOf(best) ?? '';
  const address = addressOf(hit.known.url, query);
  return {
    year: table.get(hit.name)?.values.rok?.join('–') ?? '',
    provision: provisionOf(anchor),
    url: anchor === '' ? address : `${address}#${anchor}`,
  };
}

/** The official title and the best provisions of a match. Only the part with the best of them is worth its bytes. */
async function detailsOf({ hit, units }: Match, { matchers, query }: Shown): Promise<ResultDetails> {
  const inside = units.filter((unit) => unit > 0).slice(0, SHOWN_UNITS);
  const part = await hit.load(inside[0] ?? 1);
  return {
    full: part.meta['full'] ?? '',
    units: inside.map((unit) => {
      const [anchor = '', name = '', heading = ''] = part.units[unit - 1] ?? [];
      const text = part.textOf(unit) ?? '';
      return {
        url: `${addressOf(hit.known.url, query)}#${anchor}`,
        title: [name, heading].filter(Boolean).join(' '),
        excerpt: text === '' ? [] : excerptOf(text, matchers),
      };
    }),
  };
}

/** A match as it is shown, and where else the same stands; its provisions come at once or when they are asked for. */
export async function showMatch({ match, others }: ListedMatch, shownWith: Shown, atOnce: boolean): Promise<Result> {
  const { query, sites } = shownWith;
  const { id, url, title, caption, date, wording } = match.hit.known;
  return {
    id,
    url: addressOf(url, query),
    title,
    caption,
    date,
    wording,
    site: sites.length > 1 ? (siteOf(url, sites)?.source.name ?? '') : '',
    details: atOnce ? await detailsOf(match, shownWith) : () => detailsOf(match, shownWith),
    also: others.map((other) => alsoIn(other, shownWith)).sort((a, b) => (a.year < b.year ? 1 : -1)),
  };
}
