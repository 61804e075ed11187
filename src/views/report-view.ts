import { amountOfCell, readTables, type ReadTable } from '../model/tables/read-tables.ts';
import { columnOf, taskColumn } from '../model/tables/table-columns.ts';
import { rowSum } from '../model/tables/row-sums.ts';
import { statedTotal } from '../model/tables/totals.ts';
import type { Amount, Corpus, LinkedWork, PlanTotal, TaskPlan, Unit } from '../types.ts';

interface TaskSpending {
  readonly name: string;
  readonly planned: Amount;
  readonly spent: Amount;
}

export interface ReportView {
  readonly rows: readonly TaskSpending[];
  readonly planned: PlanTotal;
  readonly spent: PlanTotal;
  /** The provision (heading) the table stands under. */
  readonly provision: string;
}

/** The sum of the rows of a column that are part of no other; `null` where one was not read whole or gives no sum. */
function sumOfColumn(table: ReadTable, rows: readonly number[], column: number): number | null {
  if (!table.isNested) return null;
  return rows.reduce<number | null>((sum, index) => {
    const amount = rowSum(table, index, column);
    return sum === null || amount === null || amount === undefined ? null : sum + amount;
  }, 0);
}

/** Planned and spent funds by task, from the first table that has both. */
export function spendingOf(units: readonly Unit[]): ReportView | null {
  for (const table of readTables(units)) {
    const [task, planned, spent] = [taskColumn(table), columnOf(table, 'planned'), columnOf(table, 'spent')];
    if (task < 0 || planned < 0 || spent < 0) continue;
    const indices = table.rows.flatMap(({ kind, parent, cells }, index) => {
      const says = [planned, spent].some((column) => rowSum(table, index, column) !== undefined);
      return kind === 'total' || parent !== null || (cells[task]?.text ?? '') === '' || !says ? [] : [index];
    });
    if (indices.length === 0) continue;
    const total = (column: number): PlanTotal => ({
      stated: statedTotal(table, column)?.amount ?? null,
      computed: sumOfColumn(table, indices, column),
    });
    const rows = indices.flatMap((index): TaskSpending[] => {
      const cells = table.rows[index]?.cells ?? [];
      return [
        { name: cells[task]?.text ?? '', planned: groupAmount(table, index, planned), spent: groupAmount(table, index, spent) },
      ];
    });
    return { rows, planned: total(planned), spent: total(spent), provision: table.unit.id };
  }
  return null;
}

/** What a row says in a column; where only its parts say it, their sum. */
function groupAmount(table: ReadTable, index: number, column: number): Amount {
  const cell = table.rows[index]?.cells[column];
  const own = amountOfCell(cell, table);
  if (own !== null || cell === undefined) return own;
  const sum = table.isNested ? rowSum(table, index, column) : undefined;
  return typeof sum === 'number'
    ? { read: 'whole', value: sum, words: cell.text, place: { unit: table.unit.id, at: cell.at } }
    : null;
}

/** The programme that a report is about: the one it names, else the only one of its year. */
export function programmeOfReport(report: LinkedWork, corpus: Corpus): LinkedWork | null {
  const { document } = report;
  if (document.kind !== 'report') return null;
  const named = report.outgoing.map(({ to }) => corpus.byId.get(to)).find((other) => other?.document.kind === 'programme');
  if (named !== undefined) return named;
  const ofYear = corpus.byKind.programme.filter(
    (other) =>
      other.document.kind === 'programme' &&
      other.document.firstYear <= document.year &&
      document.year <= other.document.lastYear,
  );
  return ofYear.length === 1 ? (ofYear[0] ?? null) : null;
}

/** The report on a programme's year, where it has appeared by the day of the build. */
export function reportOn(programme: LinkedWork, year: number, corpus: Corpus): LinkedWork | null {
  return (
    corpus.byKind.report.find(
      (report) =>
        report.document.kind === 'report' &&
        report.document.year === year &&
        report.document.date <= corpus.settings.buildDate &&
        programmeOfReport(report, corpus) === programme,
    ) ?? null
  );
}

const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What the report says was spent on each task of a plan; only where the names are the same, because nothing is guessed. */
export function spentOnTasks(plan: TaskPlan, spending: ReportView): Amount[] {
  const spent = new Map(spending.rows.map((row) => [nameKey(row.name), row.spent]));
  return plan.tasks.map(({ name }) => spent.get(nameKey(name)) ?? null);
}
