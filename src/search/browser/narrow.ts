import type { Match, LawInForce } from './answer.ts';
import { FILTERS, type FeatureTable, type Filter } from './features.ts';
import type { SearchOutcome, Wishes } from './types.ts';

type Wanted = Wishes['filters'];

const passes = (table: FeatureTable, name: string, wanted: Wanted, except?: Filter): boolean =>
  FILTERS.every((filter) => {
    const value = wanted[filter];
    return filter === except || value === undefined || table.get(name)?.values[filter]?.includes(value) === true;
  });

/** What is in force comes before what is not, where both answer as well. */
const WORTH: Readonly<Record<string, number>> = { obowiazuje: 1.25, projekt: 0.95, 'nie-obowiazuje': 0.85, niewazne: 0.6 };
/** The programme itself comes before what is said of it. */
const WORTH_OF_KIND: Readonly<Record<string, number>> = { programy: 1.1 };

const dateOf = (table: FeatureTable, { hit }: Match): number => Number(table.get(hit.name)?.date ?? 0);
/** A document of the year that was asked for. */
const OF_THE_YEAR = 1.5;

function rankOf(table: FeatureTable, { hit, score }: Match, years: readonly string[]): number {
  const { status, rodzaj, rok } = table.get(hit.name)?.values ?? {};
  const ofKind = WORTH_OF_KIND[rodzaj?.[0] ?? ''] ?? 1;
  // Who asks for a year wants its documents, in force or not.
  if (years.length > 0) return score * ofKind * (rok?.some((year) => years.includes(year)) === true ? OF_THE_YEAR : 1);
  return score * (WORTH[status?.[0] ?? ''] ?? 1) * ofKind;
}

/** Those that the filters leave, in the order asked for. */
export function narrow(
  matches: readonly Match[],
  table: FeatureTable,
  { filters, byDate }: Wishes,
  years: readonly string[],
): Match[] {
  const left = matches.filter(({ hit }) => passes(table, hit.name, filters));
  const ranked = left.map((match) => ({ ...match, score: rankOf(table, match, years) }));
  const value = (match: Match): number => (byDate ? dateOf(table, match) : match.score);
  return ranked.sort((a, b) => value(b) - value(a) || (a.hit.name < b.hit.name ? -1 : 1));
}

/** How many results each value of a filter would leave, the other filters staying as they are. */
export function countFilters(
  matches: readonly Match[],
  table: FeatureTable,
  wanted: Wanted,
): NonNullable<SearchOutcome['counts']> {
  const count = (filter: Filter): Map<string, number> => {
    const values = new Map<string, number>();
    for (const { hit } of matches) {
      if (!passes(table, hit.name, wanted, filter)) continue;
      for (const value of table.get(hit.name)?.values[filter] ?? []) values.set(value, (values.get(value) ?? 0) + 1);
    }
    return values;
  };
  return { rodzaj: count('rodzaj'), rok: count('rok'), status: count('status'), organ: count('organ'), sfera: count('sfera') };
}

const LAW = new Set(['programy', 'uchwaly']);

/** Which documents are law in force. */
export function lawInForceOf(table: FeatureTable): LawInForce {
  const has = (name: string): boolean => {
    const { rodzaj = [], status = [] } = table.get(name)?.values ?? {};
    return status.includes('obowiazuje') && rodzaj.some((kind) => LAW.has(kind));
  };
  return { exists: [...table.keys()].some(has), has };
}
