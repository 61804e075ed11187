import { isPartLabel } from '../../law/table-headings.ts';
import type { Amount, Task, TaskPart, UnreadFunds } from '../../types.ts';
import type { PlannedColumn } from './planned-column.ts';
import { amountOfCell, type ReadCell, type ReadTable } from './read-tables.ts';
import { columnOf, hasWords, taskColumn } from './table-columns.ts';
import { partsOf } from './row-sums.ts';
import { spheresOfCell } from './sphere-cells.ts';

export interface TableTasks {
  readonly tasks: readonly Task[];
  readonly unread: readonly UnreadFunds[];
}

/** What a row says is planned: the amount of the only column, or the words of all that may be meant. */
function plannedOf(cells: readonly ReadCell[], planned: PlannedColumn, table: ReadTable): Amount {
  if (planned.found === 'other years') return null;
  if (planned.found === 'one') return amountOfCell(cells[planned.column], table);
  const filled = planned.columns.flatMap((column) => {
    const cell = cells[column];
    return cell === undefined || cell.text === '' ? [] : [{ cell, heading: table.columns[column]?.heading ?? '' }];
  });
  const [first] = filled;
  if (first === undefined) return null;
  const words = filled.map(({ cell, heading }) => `${heading}: ${cell.text}`).join('; ');
  return { read: 'partly', words, place: { unit: table.unit.id, at: first.cell.at } };
}

/** The words of a name without the dash before and the „w tym:” after it. */
const nameIn = (text: string): string =>
  text
    .replace(/^[-–—•]\s*/u, '')
    .replace(/,?\s*(?:w\s+tym|z\s+tego)\s*:?$/iu, '')
    .trim();

const NAMING: ReadonlySet<string> = new Set(['task', 'area', 'other']);

/**
 * The columns that name tasks and what these belong to. A column of tasks whose cells are merged („Sport”, under it empty) groups what the column beside it
 * names in every row.
 */
function namingColumns(table: ReadTable): { readonly named: number; readonly area: number } {
  const named = taskColumn(table);
  const sphere = columnOf(table, 'sphere');
  // „Sfera” over „Kultura” and „Sport” tells what tasks belong to; over „16” it gives their numbers.
  const area = columnOf(table, 'area') < 0 && sphere !== named && hasWords(table, sphere) ? sphere : columnOf(table, 'area');
  const rows = table.rows.filter(({ kind }) => kind !== 'total').map(({ cells }) => cells.map(({ text }) => text));
  const isMerged = named >= 0 && rows.some((cells) => cells[named] === '');
  const beside = table.columns.findIndex(
    ({ role, isMoney }, index) =>
      index > named && !isMoney && NAMING.has(role) && rows.every((cells) => /\p{L}{2}/u.test(cells[index] ?? '')),
  );
  return isMerged && beside >= 0 ? { named: beside, area: named } : { named, area };
}

/** Tasks of a table, with the rows that are parts of them; rows without a sum of their own above others are their heading. */
export function tableTasks(table: ReadTable, planned: PlannedColumn): TableTasks {
  const place = { unit: table.unit.id, at: table.at };
  const words = table.columns.map(({ heading }) => heading).join(' | ');
  if (!table.isNested) return { tasks: [], unread: [{ read: 'partly', words, place, reason: 'rows' }] };
  const { named, area } = namingColumns(table);
  const sphere = columnOf(table, 'sphere');
  const tasks: Task[] = [];
  const unread: UnreadFunds[] = [];
  // An empty cell under a filled one continues it, as merged cells do.
  let above = '';
  const textIn = (cells: readonly ReadCell[], column: number): string => (column < 0 ? '' : (cells[column]?.text ?? ''));

  const add = (index: number, group: string | null): void => {
    const { cells } = table.rows[index] ?? { cells: [] };
    const areaText = area === named ? '' : textIn(cells, area);
    if (areaText !== '') above = areaText;
    const heading = group ?? (area === named || above === '' ? null : above);
    const said = plannedOf(cells, planned, table);
    const parts = partsOf(table, index);
    const words =
      cells.find(({ text }, column) => /\p{L}{2}/u.test(text) && table.columns[column]?.isMoney === false)?.text ?? '';
    const name = nameIn(textIn(cells, named) || words);
    if (parts.length > 0 && said === null) {
      for (const part of parts) add(part, name === '' ? group : name);
      return;
    }
    if (name === '') {
      if (said !== null && said.read !== 'none')
        unread.push({ read: 'partly', words: said.words, place: said.place, reason: 'rows' });
      return;
    }
    const spheresText = textIn(cells, sphere);
    tasks.push({
      name,
      group: heading,
      spheres: spheresOfCell([spheresText, name, heading ?? ''].find((text) => spheresOfCell(text).length > 0) ?? ''),
      spheresText,
      planned: said,
      parts: parts.flatMap((part): TaskPart[] => {
        const { cells: own } = table.rows[part] ?? { cells: [] };
        const amount = plannedOf(own, planned, table);
        // „w tym:” alone only opens the rows below it.
        return amount === null && isPartLabel(textIn(own, named))
          ? []
          : [{ name: nameIn(textIn(own, named) || textIn(own, area)), planned: amount }];
      }),
      place: {
        unit: table.unit.id,
        at: cells.find(({ at }, column) => at !== null && table.columns[column]?.role !== 'number')?.at ?? table.at,
      },
    });
  };
  table.rows.forEach(({ kind, parent }, index) => {
    if (kind !== 'total' && parent === null) add(index, null);
  });
  return { tasks, unread };
}
