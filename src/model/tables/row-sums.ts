import { addend, type ReadTable } from './read-tables.ts';

/** Indices of the rows that are part of a row. */
export const partsOf = ({ rows }: ReadTable, parent: number): number[] =>
  rows.flatMap((row, index) => (row.parent === parent ? [index] : []));

/**
 * What a row says in a column, in grosze: its own sum, else that of its parts. `undefined` where neither says any, `null` where some
 * amount was not read whole.
 */
export function rowSum(table: ReadTable, index: number, column: number): number | null | undefined {
  const cell = table.rows[index]?.cells[column];
  const own = cell === undefined ? undefined : addend(cell);
  if (own !== undefined) return own;
  const parts = partsOf(table, index).map((part) => rowSum(table, part, column));
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0
    ? undefined
    : said.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}
