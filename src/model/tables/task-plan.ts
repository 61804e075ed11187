import { NUMBERING_SINCE_YEAR, SPHERES } from '../../law/spheres.ts';
import { sphereNumbers } from '../../law/sphere-numbers.ts';
import type { ProgrammeDocument, Task, TaskPlan, Unit } from '../../types.ts';
import { programmeElements } from '../programme-elements.ts';
import { columnOf, readTables, type Cell, type Column, type ReadTable } from './read-tables.ts';
import { wrongTotals } from './totals.ts';
import { allUnits } from '../all-units.ts';

const ORDER = new Map(SPHERES.map(({ item }, index) => [item, index]));

/** The items a cell names, ranges written out. Items the statute does not have are kept: an older or newer list may have had them. */
function spheresOfCell(text: string): string[] {
  const items = sphereNumbers(text).flatMap(({ from, to }) => {
    const [first, last] = [ORDER.get(from), ORDER.get(to)];
    if (from === to || first === undefined || last === undefined || last < first) return from === to ? [from] : [from, to];
    return SPHERES.slice(first, last + 1).map(({ item }) => item);
  });
  return [...new Set(items)];
}

/** Items a cell names that no list of the statute known here has: a slip of the pen. */
export const unknownSpheres = (text: string, year: number): string[] =>
  year < NUMBERING_SINCE_YEAR
    ? []
    : [...new Set(sphereNumbers(text).flatMap(({ from, to }) => [from, to]))].filter((item) => !ORDER.has(item));

const isTaskTable = (table: ReadTable): boolean => columnOf(table, 'task') >= 0 && columnOf(table, 'planned') >= 0;

/** Tables of tasks: those under the provision on funds, else under the one on priority tasks, else all. */
function taskTables(programme: ProgrammeDocument, units: readonly Unit[]): ReadTable[] {
  const tables = readTables(units).filter(isTaskTable);
  const elements = programmeElements(programme, units);
  for (const wanted of [8, 5]) {
    const unit = elements.find(({ item }) => item === wanted)?.unit;
    if (unit === undefined || unit === null) continue;
    const inside = new Set(allUnits([unit]));
    const found = tables.filter((table) => inside.has(table.unit));
    if (found.length > 0) return found;
  }
  return tables;
}

/** Columns of planned funds to add up for a year: the one whose heading names it, else the only one without a year. */
function plannedColumn(columns: readonly Column[], year: number | null): number {
  const planned = columns.map((column, index) => ({ column, index })).filter(({ column }) => column.role === 'planned');
  const exact = planned.find(({ column }) => column.year === year);
  return (exact ?? planned.find(({ column }) => column.year === null) ?? planned[0])?.index ?? -1;
}

function planOf(tables: readonly ReadTable[], firstYear: number, lastYear: number): TaskPlan | null {
  const year = firstYear === lastYear ? firstYear : null;
  const [first] = tables;
  if (first === undefined) return null;
  const tasks: Task[] = [];
  let statedTotal: number | null = null;
  for (const table of tables) {
    const [task, sphere, planned] = [columnOf(table, 'task'), columnOf(table, 'sphere'), plannedColumn(table.columns, year)];
    const cell = (cells: readonly Cell[], index: number): Cell | undefined => (index < 0 ? undefined : cells[index]);
    for (const { kind, cells } of table.rows) {
      const name = cell(cells, task)?.text ?? '';
      const amount = cell(cells, planned)?.amount ?? null;
      if (kind === 'total') statedTotal = tables.length === 1 ? (amount ?? statedTotal) : null;
      else if (kind === 'row' && name !== '')
        tasks.push({
          name,
          spheres: spheresOfCell(cell(cells, sphere)?.text ?? name),
          spheresText: cell(cells, sphere)?.text ?? '',
          planned: amount,
        });
    }
  }
  if (tasks.length === 0) return null;
  return {
    firstYear,
    lastYear,
    tasks,
    total: tasks.reduce((sum, { planned }) => sum + (planned ?? 0), 0),
    statedTotal,
    wrongTotals: tables.flatMap(wrongTotals).map(({ heading, stated, computed }) => ({ heading, stated, computed })),
    provision: first.unit.id,
  };
}

/**
 * The tasks and funds of a programme, read from its own tables: one plan, or one a year where a multi-year programme's table has a column
 * for each of its years.
 */
export function taskPlans(programme: ProgrammeDocument, units: readonly Unit[]): TaskPlan[] {
  const tables = taskTables(programme, units);
  const { firstYear, lastYear } = programme;
  const years = new Set(
    tables.flatMap(({ columns }) => columns.flatMap(({ role, year }) => (role === 'planned' && year !== null ? [year] : []))),
  );
  const own = [...years].filter((year) => year >= firstYear && year <= lastYear).sort((a, b) => a - b);
  const periods: readonly (readonly [number, number])[] =
    firstYear < lastYear && own.length > 0 ? own.map((year) => [year, year] as const) : [[firstYear, lastYear]];
  return periods.flatMap(([first, last]) => planOf(tables, first, last) ?? []);
}
