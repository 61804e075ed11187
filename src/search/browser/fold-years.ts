import type { Match } from './answer.ts';
import type { FeatureTable } from './features.ts';
import type { ProgrammePassages } from './passages.ts';

/** A match as it stands in the list: alone, or with the same passage of programmes for other years folded under it. */
export interface ListedMatch {
  readonly match: Match;
  readonly others: readonly Match[];
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
export function foldYears(
  matches: readonly Match[],
  table: FeatureTable,
  passages: ReadonlyMap<string, ProgrammePassages>,
  years: readonly string[],
): ListedMatch[] {
  const passageOf = ({ hit, units: [best = 0] }: Match): string => passages.get(hit.name)?.passageOf(best) ?? hit.name;
  const same = Map.groupBy(matches, passageOf);
  return [...same.values()].flatMap((all): ListedMatch[] => {
    const leader = years.length > 0 ? all[0] : leaderOf(all, table);
    return leader === undefined ? [] : [{ match: leader, others: all.filter((one) => one !== leader) }];
  });
}
