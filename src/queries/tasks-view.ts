import { isForAllSpheres } from '../model/tables/planned-spheres.ts';
import { tasksPath } from '../model/kinds.ts';
import { sphereOf } from '../law/spheres.ts';
import type { Corpus, LinkedWork, Task, TaskPlan } from '../types.ts';
import { reportOn, spendingOf, spentOnTasks } from './report-view.ts';

interface TaskRow {
  readonly task: Task;
  readonly allSpheres: boolean;
  /** Spheres of the task; `linked` where the statute of the year knows them, so that they have a page. */
  readonly spheres: readonly { readonly item: string; readonly linked: boolean }[];
  readonly spent: number | null;
}

export interface PlanView {
  readonly plan: TaskPlan;
  readonly rows: readonly TaskRow[];
  readonly largest: Task | null;
  /** The report the sums spent come from; `null` where there is none or no name in it is that of a task. */
  readonly report: LinkedWork | null;
}

export const yearsOf = ({ firstYear, lastYear }: Pick<TaskPlan, 'firstYear' | 'lastYear'>): string =>
  firstYear === lastYear ? String(firstYear) : `${String(firstYear)}–${String(lastYear)}`;

/** Tasks and funds of a programme as its page shows them, one view a plan. */
export function plansView(work: LinkedWork, corpus: Corpus): PlanView[] {
  return (corpus.plans.get(work.document.id) ?? []).map((plan): PlanView => {
    const report = plan.firstYear === plan.lastYear ? reportOn(work, plan.firstYear, corpus) : null;
    const spending = report === null ? null : spendingOf(report.document.units);
    const spent = spending === null ? [] : spentOnTasks(plan, spending);
    const largest = plan.tasks.reduce<Task | null>(
      (best, task) => ((task.planned ?? 0) > (best?.planned ?? 0) ? task : best),
      null,
    );
    return {
      plan,
      rows: plan.tasks.map((task, index) => {
        const allSpheres = isForAllSpheres(task);
        return {
          task,
          allSpheres,
          spheres: allSpheres ? [] : task.spheres.map((item) => ({ item, linked: sphereOf(item, plan.firstYear) !== null })),
          spent: spent[index] ?? null,
        };
      }),
      largest,
      report: spent.some((amount) => amount !== null) ? report : null,
    };
  });
}

/** Programmes with a page of tasks, newest first. */
export const plannedProgrammes = (corpus: Corpus): LinkedWork[] =>
  corpus.byKind.programme.filter(({ document }) => corpus.plans.has(document.id));

export const tasksPathOf = (work: LinkedWork, corpus: Corpus): string | null =>
  corpus.plans.has(work.document.id) ? tasksPath(work.path) : null;
