import { KIND_WORDS } from '../strings/kinds.ts';
import { STATUS_FILTER } from '../strings/status.ts';
import { UI } from '../strings/pl.ts';
import { PORTAL_TOWNS } from '../strings/portal.ts';
import type { SearchFilter } from '../views/search-filters.ts';
import { kindValue, statusValue } from './document-words.ts';
import { documentYears } from './document-years.ts';
import { isGathered, type Portal } from './types.ts';

/** What the results of a portal can be narrowed by. Towns stand in the place of organs: their name there is a town's. */
export function portalFilters({ towns }: Pick<Portal, 'towns'>): SearchFilter[] {
  const gathered = towns.filter(isGathered);
  const cards = gathered.flatMap(({ cards: own }) => own);
  const years = gathered.flatMap((town) => town.cards.flatMap(documentYears(town)));
  const kinds = new Set(cards.flatMap(({ kind }) => kindValue(kind)));
  const statuses = new Set(cards.flatMap(({ status }) => statusValue(status)));
  const labels = new Map(Object.values(STATUS_FILTER).map(({ value, label }) => [value, label]));
  const filters: SearchFilter[] = [
    {
      name: 'organ',
      label: PORTAL_TOWNS.town,
      neutral: UI.searchAny,
      values: gathered.map(({ entry }) => ({ value: entry.name, label: entry.name })),
    },
    {
      name: 'rodzaj',
      label: UI.searchKind,
      neutral: UI.searchAny,
      values: Object.values(KIND_WORDS)
        .filter(({ folder }) => kinds.has(folder))
        .map(({ folder, filter }) => ({ value: folder, label: filter })),
    },
    {
      name: 'rok',
      label: UI.searchYear,
      neutral: UI.searchAny,
      values: [...new Set(years)].sort((a, b) => b - a).map((year) => ({ value: String(year), label: String(year) })),
    },
    {
      name: 'status',
      label: UI.searchStatus,
      neutral: UI.searchAny,
      values: [...labels].filter(([value]) => statuses.has(value)).map(([value, label]) => ({ value, label })),
    },
    { name: 'kolejnosc', label: UI.searchOrder, neutral: UI.searchBest, values: [{ value: 'data', label: UI.searchNewest }] },
  ];
  return filters.filter(({ values, name }) => values.length > (name === 'kolejnosc' ? 0 : 1));
}
