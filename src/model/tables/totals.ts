import type { WrongTotal } from '../../types.ts';
import { addend, type ReadCell, type ReadTable } from './read-tables.ts';
import { partsOf, rowSum } from './row-sums.ts';

interface WrongCell extends WrongTotal {
  readonly heading: string;
  readonly cell: ReadCell;
}

/** The sum of some rows; `null` where an amount among them was not read whole. */
const sumOf = (amounts: readonly (number | null)[]): number | null =>
  amounts.reduce<number | null>((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0);

/** What an amount adds to a sum; nothing where the cell is empty. */
const said = (amount: number | null | undefined): number | null => (amount === undefined ? 0 : amount);

/** Sums a total may be: of the rows since the total before it, of all before it, of all totals before it; at the head of a table of what follows. */
function candidates(table: ReadTable, column: number, at: number): (number | null)[] {
  const amount = (index: number): number | null => said(rowSum(table, index, column));
  const isRow = (index: number): boolean => table.rows[index]?.kind !== 'total' && table.rows[index]?.parent === null;
  const indices = table.rows.map((_, index) => index);
  const totals = indices.filter((index) => table.rows[index]?.kind === 'total');
  const own = (index: number): number | null => {
    const cell = table.rows[index]?.cells[column];
    return cell === undefined ? 0 : said(addend(cell));
  };
  const before = indices.filter((index) => index < at && isRow(index));
  const last = totals.filter((index) => index < at).at(-1) ?? -1;
  const since = before.filter((index) => index > last);
  if (since.length > 0 || before.length > 0) {
    const sums = [since, before].filter((rows) => rows.length > 0).map((rows) => sumOf(rows.map(amount)));
    const ofTotals = totals.filter((index) => index < at);
    return ofTotals.length === 0 ? sums : [...sums, sumOf(ofTotals.map(own))];
  }
  const next = totals.find((index) => index > at) ?? table.rows.length;
  const after = indices.filter((index) => index > at && isRow(index));
  return [after.filter((index) => index < next), after].filter((rows) => rows.length > 0).map((rows) => sumOf(rows.map(amount)));
}

/** Rows whose parts, all read and none said to be only some („w tym: …”), make another sum. */
function wrongParents(table: ReadTable, column: number, heading: string): WrongCell[] {
  return table.rows.flatMap(({ cells }, index): WrongCell[] => {
    const cell = cells[column];
    const parts = partsOf(table, index);
    const amounts = parts.map((part) => rowSum(table, part, column));
    const stated = cell === undefined ? undefined : addend(cell);
    const isSome = parts.some((part) => table.rows[part]?.kind === 'part') || amounts.some((amount) => amount === undefined);
    if (cell === undefined || typeof stated !== 'number' || parts.length < 2 || isSome) return [];
    const computed = sumOf(amounts.map(said));
    return computed === null || computed === stated ? [] : [{ cell, heading, stated, computed }];
  });
}

const headingsOf = ({ columns }: ReadTable): string => columns.map(({ heading }) => heading.toLowerCase()).join('|');

/** The tables before one that have its headings: together they may be one plan, with its total in the last. */
export const alikeBefore = (tables: readonly ReadTable[], table: ReadTable): readonly ReadTable[] =>
  tables.slice(0, tables.indexOf(table)).filter((other) => headingsOf(other) === headingsOf(table));

/** The sum of the rows of some tables in a column; `null` where one was not read whole. */
const sumOfTables = (tables: readonly ReadTable[], column: number): number | null =>
  sumOf(
    tables.map((table) =>
      table.isNested
        ? sumOf(
            table.rows.flatMap(({ kind, parent }, index) =>
              kind === 'total' || parent !== null ? [] : [said(rowSum(table, index, column))],
            ),
          )
        : null,
    ),
  );

/**
 * The totals of a table, and its rows with parts, that do not add up. A total may be that of the rows since the total before it,
 * of all rows, or of the totals before it, so tables in parts with a grand total are right too; `earlier` are tables whose rows
 * it may include. Totals with unreadable amounts are not judged.
 */
export function wrongTotals(table: ReadTable, earlier: readonly ReadTable[] = []): WrongCell[] {
  if (!table.isNested) return [];
  return table.columns.flatMap(({ heading, isMoney }, column): WrongCell[] => {
    if (!isMoney) return [];
    const wrong = table.rows.flatMap(({ kind, cells }, index): WrongCell[] => {
      const cell = cells[column];
      const stated = kind === 'total' && cell !== undefined ? addend(cell) : undefined;
      if (cell === undefined || typeof stated !== 'number') return [];
      const own = candidates(table, column, index);
      const sums = earlier.length === 0 ? own : [...own, sumOfTables([...earlier, table], column)];
      const [computed] = sums;
      if (computed === undefined || computed === null || sums.includes(stated)) return [];
      return sums.includes(null) ? [] : [{ cell, heading, stated, computed }];
    });
    return [...wrongParents(table, column, heading), ...wrong];
  });
}

/**
 * The total a table states in a column for all its rows: the only one, else the one that is the sum of the rows or of the other totals,
 * else the only one called „ogółem” or „łącznie”. `null` where it states none, one of a year among several, or several that can't be told apart.
 */
export function statedTotal(table: ReadTable, column: number): ReadCell | null {
  const totals = table.rows.flatMap(({ kind, cells }) => {
    const cell = kind === 'total' ? cells[column] : undefined;
    return cell === undefined || cell.amount === null ? [] : [{ cell, words: cells.map(({ text }) => text).join(' ') }];
  });
  if (table.mixesYears) return null;
  if (totals.length < 2) return totals[0]?.cell ?? null;
  const ofRows = sumOf(
    table.rows.flatMap(({ kind, parent }, index) =>
      kind === 'total' || parent !== null ? [] : [said(rowSum(table, index, column))],
    ),
  );
  const ofTotals = sumOf(totals.map(({ cell }) => addend(cell) ?? null));
  const called = totals.filter(({ words }) => /ogółem|łączn|całkowit/iu.test(words));
  const is =
    (amount: number | null) =>
    ({ cell }: { cell: ReadCell }) =>
      amount !== null && addend(cell) === amount;
  const found = totals.find(is(ofRows)) ?? totals.find(is(ofTotals === null ? null : ofTotals / 2));
  return (found ?? (called.length === 1 ? called[0] : undefined))?.cell ?? null;
}
