import { isPartLabel, isTotalHeading } from '../../law/table-headings.ts';
import type { ReadTable } from './read-tables.ts';

/** Where a table gives the funds planned for a year: one column, several that can't be told apart, or only for other years. */
export type PlannedColumn =
  | { readonly found: 'one'; readonly column: number }
  | { readonly found: 'several'; readonly columns: readonly number[] }
  | { readonly found: 'other years' };

/**
 * The column of funds planned for `year`, or for all years from `first` to `last` where `year` is `null`; `null` where a table has no
 * column of planned funds. A heading that names the year comes first, then the one that is the sum of the others.
 */
export function plannedColumn(
  { columns }: ReadTable,
  year: number | null,
  [first, last]: readonly [number, number],
): PlannedColumn | null {
  const planned = columns.map((column, index) => ({ ...column, index })).filter(({ role }) => role === 'planned');
  if (planned.length === 0) return null;
  const whole = planned.filter(({ heading }) => !isPartLabel(heading));
  const named = whole.filter((column) => column.year !== null);
  const exact = named.filter((column) => column.year === year);
  const others = whole.filter((column) => column.year === null);
  const inPeriod = named.filter((column) => column.year !== null && first <= column.year && column.year <= last);
  const candidates = exact.length > 0 ? exact : others.length > 0 ? others : year === null ? inPeriod : [];
  if (candidates.length === 0) return { found: 'other years' };
  const totals = candidates.filter(({ heading }) => isTotalHeading(heading));
  const chosen = candidates.length > 1 && totals.length === 1 ? totals : candidates;
  const [only] = chosen;
  return chosen.length === 1 && only !== undefined
    ? { found: 'one', column: only.index }
    : { found: 'several', columns: chosen.map(({ index }) => index) };
}
