import type { ColumnRole } from '../../law/table-headings.ts';
import type { ReadTable } from './read-tables.ts';

/** Index of the first column of a role, or -1. */
export const columnOf = (table: ReadTable, role: ColumnRole): number => table.columns.findIndex((column) => column.role === role);

/** Index of the column that names tasks: that of tasks, else that of what they belong to or of spheres by name, else the only one of other words; -1 where none does. */
export function taskColumn(table: ReadTable): number {
  const named = columnOf(table, 'task');
  if (named >= 0) return named;
  const area = columnOf(table, 'area');
  if (area >= 0) return area;
  const sphere = columnOf(table, 'sphere');
  if (sphere >= 0 && hasWords(table, sphere)) return sphere;
  const others = table.columns.flatMap(({ role, isMoney }, index) =>
    role === 'other' && !isMoney && hasWords(table, index) ? [index] : [],
  );
  return others.length === 1 ? (others[0] ?? -1) : -1;
}

export const hasWords = ({ rows }: ReadTable, index: number): boolean =>
  rows.some(({ cells }) => /\p{L}{2}/u.test(cells[index]?.text ?? ''));
