import { fold } from '../../law/fold.ts';
import type { Match } from './answer.ts';
import type { Fragment } from './engine.ts';
import type { FeatureTable } from './features.ts';

/** A match as it stands in the list: alone, or with the same passage of programmes for other years folded under it. */
export interface ListedMatch {
  readonly match: Match;
  readonly others: readonly Match[];
}

/** Programmes of which the passages are compared: more years than these in one list are rare, and each is looked up. */
const LOOKED_AT = 12;

/** What a heading says without numbers, years and marks. */
const wordsOf = (heading: string): string =>
  fold(heading)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/**
 * What tells that provisions of two programmes are one passage: the programme's title without its year, and the heading that the provision
 * stands under, or the number of its § where it has none.
 */
function passageOf({ meta, units }: Fragment, { units: [best = 0] }: Match): string {
  const [anchor = ''] = units[best - 1] ?? [];
  const heading = units
    .slice(0, best)
    .reverse()
    .find(([above, , title]) => title !== '' && (above === anchor || anchor.startsWith(`${above}-`)))?.[2];
  const place = heading === undefined ? anchor.split('-').slice(0, 2).join('-') : wordsOf(heading);
  return `${wordsOf(meta['title'] ?? '')}|${place}`;
}

/** The one that others are folded under: what is in force, else what is for the latest year. */
function leaderOf(matches: readonly Match[], table: FeatureTable): Match | undefined {
  const valuesOf = ({ hit }: Match) => table.get(hit.name)?.values ?? {};
  const yearOf = (match: Match): number => Number(valuesOf(match).rok?.[0] ?? 0);
  const inForce = matches.filter((match) => valuesOf(match).status?.includes('obowiazuje') === true);
  return [...(inForce.length > 0 ? inForce : matches)].sort((a, b) => yearOf(b) - yearOf(a))[0];
}

/**
 * Folds the same passage of programmes for several years into one place of the list, that of the best of them. Who names a year wants that
 * year first: then the best stays on top.
 */
export async function foldYears(
  matches: readonly Match[],
  table: FeatureTable,
  years: readonly string[],
): Promise<ListedMatch[]> {
  const programmes = matches
    .filter(({ hit }) => table.get(hit.name)?.values.rodzaj?.includes('programy') === true)
    .slice(0, LOOKED_AT);
  const passages = new Map<string, Match[]>();
  const passageByName = new Map<string, string>();
  await Promise.all(
    programmes.map(async (match) => {
      const fragment = await match.hit.data();
      // A former wording is of its own programme, not of another year.
      if (fragment.meta['from'] === undefined) passageByName.set(match.hit.name, passageOf(fragment, match));
    }),
  );
  for (const match of programmes) {
    const passage = passageByName.get(match.hit.name);
    if (passage !== undefined) passages.set(passage, [...(passages.get(passage) ?? []), match]);
  }
  const listed: ListedMatch[] = [];
  for (const match of matches) {
    const same = passages.get(passageByName.get(match.hit.name) ?? '') ?? [match];
    if (same[0] !== match) continue;
    const leader = (years.length > 0 ? match : leaderOf(same, table)) ?? match;
    listed.push({ match: leader, others: same.filter((one) => one !== leader) });
  }
  return listed;
}
