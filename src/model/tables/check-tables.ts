import type { LineIndex } from '../../diagnostics/line-index.ts';
import type { Report } from '../../diagnostics/reporter.ts';
import { formatAmount } from '../../law/money.ts';
import type { Unit } from '../../types.ts';
import { columnOf, readTables, type ReadTable } from './read-tables.ts';
import { unknownSpheres } from './task-plan.ts';
import { wrongTotals } from './totals.ts';

const plain = (amount: number): string => formatAmount(amount).replace(/\u00a0/g, ' ');

/** Amounts that can't be read, in a column of tasks' funds whose other cells can. */
function checkAmounts(table: ReadTable, lines: LineIndex, report: Report): void {
  if (columnOf(table, 'task') < 0) return;
  table.columns.forEach(({ role, heading }, index) => {
    const cells = table.rows.filter(({ kind }) => kind !== 'part').flatMap(({ cells }) => cells[index] ?? []);
    if ((role !== 'planned' && role !== 'spent') || !cells.some(({ amount }) => amount !== null)) return;
    for (const { text, at, amount } of cells) {
      if (amount === null && at !== null && !/^[-–—]?$/.test(text))
        report('kwota-nieczytelna', lines.place(at, text.length), text, heading);
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

/** Sums of tables that don't add up, and in a programme amounts and spheres that can't be read. `year` is that of a programme. */
export function checkTables(units: readonly Unit[], year: number | null, lines: LineIndex, report: Report): void {
  for (const table of readTables(units)) {
    for (const { cell, heading, stated, computed } of wrongTotals(table)) {
      report('suma-niezgodna', lines.place(cell.at ?? table.unit.at, cell.text.length), heading, plain(stated), plain(computed));
    }
    if (year === null) continue;
    checkAmounts(table, lines, report);
    checkSpheres(table, year, lines, report);
  }
}
