import { columnOf, readTables } from '../model/tables/read-tables.ts';
import type { Corpus, LinkedWork, TaskPlan, Unit } from '../types.ts';

interface TaskSpending {
  readonly name: string;
  readonly planned: number;
  readonly spent: number;
}

export interface ReportView {
  readonly rows: readonly TaskSpending[];
  readonly planned: number;
  readonly spent: number;
  /** The provision (heading) the table stands under. */
  readonly provision: string;
}

/** Planned and spent funds by task, from the first table that has both. */
export function spendingOf(units: readonly Unit[]): ReportView | null {
  for (const table of readTables(units)) {
    const [task, planned, spent] = [columnOf(table, 'task'), columnOf(table, 'planned'), columnOf(table, 'spent')];
    if (task < 0 || planned < 0 || spent < 0) continue;
    const rows = table.rows.flatMap(({ kind, cells }): TaskSpending[] => {
      const [name, plan, paid] = [cells[task]?.text ?? '', cells[planned]?.amount ?? null, cells[spent]?.amount ?? null];
      return kind !== 'row' || name === '' || plan === null || paid === null ? [] : [{ name, planned: plan, spent: paid }];
    });
    if (rows.length === 0) continue;
    const sum = (key: 'planned' | 'spent'): number => rows.reduce((total, row) => total + row[key], 0);
    return { rows, planned: sum('planned'), spent: sum('spent'), provision: table.unit.id };
  }
  return null;
}

/** The programme a report is about: the one it names, else the only one of its year. */
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
export function spentOnTasks(plan: TaskPlan, spending: ReportView): (number | null)[] {
  const spent = new Map(spending.rows.map((row) => [nameKey(row.name), row.spent]));
  return plan.tasks.map(({ name }) => spent.get(nameKey(name)) ?? null);
}
