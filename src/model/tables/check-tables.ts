import type { LineIndex } from '../../diagnostics/line-index.ts';
import type { Report } from '../../diagnostics/reporter.ts';
import { formatAmount } from '../../law/money.ts';
import type { Kind, Unit } from '../../types.ts';
import { readTables, type ReadTable } from './read-tables.ts';
import { columnOf, taskColumn } from './table-columns.ts';
import { unknownSpheres } from './sphere-cells.ts';
import { alikeBefore, wrongTotals } from './totals.ts';

export const plain = (amount: number): string => formatAmount(amount).replace(/\u00a0/g, ' ');

/** Amounts that can't be read, in the columns of a report that its page adds up. */
function checkAmounts(table: ReadTable, lines: LineIndex, report: Report): void {
  if (taskColumn(table) < 0 || columnOf(table, 'spent') < 0) return;
  table.columns.forEach(({ role, heading }, index) => {
    if (role !== 'planned' && role !== 'spent') return;
    for (const { cells } of table.rows) {
      const amount = cells[index]?.amount;
      if (amount?.read === 'partly')
        report('kwota-nieczytelna', lines.place(amount.place.at ?? table.at, amount.words.length), amount.words, heading);
    }
  });
}

function checkSpheres(table: ReadTable, year: number, lines: LineIndex, report: Report): void {
  const column = columnOf(table, 'sphere');
  for (const { cells } of table.rows) {
    const cell = cells[column];
    if (cell === undefined || cell.at === null) continue;
    for (const item of unknownSpheres(cell.text, year)) report('sfera-nieznana', lines.place(cell.at, cell.text.length), item);
  }
}

/**
 * Reports sums of tables that do not add up; in a report also unreadable amounts, in a programme unreadable spheres. `year` is
 * that of a programme.
 */
export function checkTables(units: readonly Unit[], kind: Kind, year: number | null, lines: LineIndex, report: Report): void {
  const tables = readTables(units);
  for (const table of tables) {
    for (const { cell, heading, stated, computed } of wrongTotals(table, alikeBefore(tables, table))) {
      report('suma-niezgodna', lines.place(cell.at ?? table.at, cell.text.length), heading, plain(stated), plain(computed));
    }
    if (kind === 'report') checkAmounts(table, lines, report);
    if (year !== null) checkSpheres(table, year, lines, report);
  }
}
