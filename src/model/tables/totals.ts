import type { WrongTotal } from '../../types.ts';
import type { Cell, ReadTable } from './read-tables.ts';

interface WrongCell extends WrongTotal {
  readonly cell: Cell;
}

/**
 * The totals of a table that don't add up. A total may be that of the rows since the total before it, of all rows, or of the totals
 * before it, so tables in parts with a grand total are right too. A column with a cell that can't be read is not judged.
 */
export function wrongTotals(table: ReadTable): WrongCell[] {
  return table.columns.flatMap(({ heading, isMoney }, index): WrongCell[] => {
    if (!isMoney) return [];
    const wrong: WrongCell[] = [];
    let [all, group, totals, count] = [0, 0, 0, 0];
    let readable = true;
    for (const { kind, cells } of table.rows) {
      const cell = cells[index];
      if (cell === undefined || kind === 'part') continue;
      const { amount, text } = cell;
      if (kind === 'row') {
        readable &&= amount !== null || /^[-–—]?$/.test(text);
        all += amount ?? 0;
        group += amount ?? 0;
        count++;
      } else if (amount !== null) {
        const sums = [group, all, totals];
        if (readable && count > 0 && !sums.includes(amount)) {
          wrong.push({ cell, heading, stated: amount, computed: group > 0 ? group : all });
        }
        totals += amount;
        group = 0;
      }
    }
    return wrong;
  });
}
