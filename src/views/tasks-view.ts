import { isForAllSpheres } from '../model/tables/planned-spheres.ts';
import { sumOfTasks } from '../model/tables/sum-of-tasks.ts';
import { tasksPath } from '../model/kinds.ts';
import { sphereOf } from '../law/spheres.ts';
import { formatAmount } from '../law/money.ts';
import { UI } from '../strings/pl.ts';
import { TASKS_PAGE, tasksCount } from '../strings/visitor.ts';
import type { Amount, Corpus, LinkedWork, Task, TaskPlan } from '../types.ts';
import { shortTitle } from './document-view.ts';
import { reportOn, spendingOf, spentOnTasks } from './report-view.ts';
import { shownTotal, type ShownTotal } from './shown-total.ts';

interface TaskRow {
  readonly task: Task;
  readonly allSpheres: boolean;
  /** Spheres of the task; `linked` where the statute of the year has them, so that a page exists. */
  readonly spheres: readonly { readonly item: string; readonly linked: boolean }[];
  readonly spent: Amount;
}

export interface PlanView {
  readonly plan: TaskPlan;
  readonly total: ShownTotal | null;
  /** The total of the plan, in one sentence. */
  readonly sentence: string;
  readonly rows: readonly TaskRow[];
  /** The task with the most funds; `null` unless the amounts of all are known. */
  readonly largest: { readonly name: string; readonly planned: number } | null;
  /** The report the sums spent come from; `null` where there is none or no name in it is that of a task. */
  readonly report: LinkedWork | null;
  /** What was spent on all tasks; `null` unless the report gives it for each. */
  readonly spent: number | null;
}

export const yearsOf = ({ firstYear, lastYear }: Pick<TaskPlan, 'firstYear' | 'lastYear'>): string =>
  firstYear === lastYear ? String(firstYear) : `${String(firstYear)}–${String(lastYear)}`;

function sentenceOf(plan: TaskPlan, total: ShownTotal | null): string {
  const { tasks, total: sums } = plan;
  const count = tasksCount(tasks.length);
  const blank = tasks.filter(({ planned }) => planned === null).length;
  const why = blank > 0 && tasks.every(({ planned }) => planned?.read !== 'partly') ? TASKS_PAGE.blank(blank) : TASKS_PAGE.unread;
  if (total === null) return TASKS_PAGE.leadNoTotal(count, why);
  if (sums.computed === null) return TASKS_PAGE.leadStated(count, total.text, why);
  return total.amount === sums.computed
    ? TASKS_PAGE.lead(count, total.text)
    : TASKS_PAGE.leadDiffers(count, total.text, formatAmount(sums.computed));
}

function largestOf({ tasks, total }: TaskPlan): PlanView['largest'] {
  if (total.computed === null) return null;
  return tasks.reduce<PlanView['largest']>(
    (best, { name, planned }) =>
      planned?.read === 'whole' && planned.value > (best?.planned ?? 0) ? { name, planned: planned.value } : best,
    null,
  );
}

/** Tasks and funds of a programme as its page shows them, one view a plan; plans that name no task have no page. */
export function plansView(work: LinkedWork, corpus: Corpus): PlanView[] {
  return listedPlans(work, corpus).map((plan): PlanView => {
    const report = plan.firstYear === plan.lastYear ? reportOn(work, plan.firstYear, corpus) : null;
    const spending = report === null ? null : spendingOf(report.document.units);
    const spent = spending === null ? [] : spentOnTasks(plan, spending);
    const total = shownTotal(plan);
    return {
      plan,
      total,
      sentence: sentenceOf(plan, total),
      rows: plan.tasks.map((task, index) => {
        const allSpheres = isForAllSpheres(task);
        return {
          task,
          allSpheres,
          spheres: allSpheres ? [] : task.spheres.map((item) => ({ item, linked: sphereOf(item, plan.firstYear) !== null })),
          spent: spent[index] ?? null,
        };
      }),
      largest: largestOf(plan),
      report: spent.some((amount) => amount !== null) ? report : null,
      spent: sumOfTasks(spent.map((planned) => ({ planned }))),
    };
  });
}

const listedPlans = (work: LinkedWork, corpus: Corpus): TaskPlan[] =>
  (corpus.plans.get(work.document.id) ?? []).filter(({ tasks }) => tasks.length > 0);

const hasTasks = (work: LinkedWork, corpus: Corpus): boolean => listedPlans(work, corpus).length > 0;

/** Programmes with a page of tasks, newest first. */
export const plannedProgrammes = (corpus: Corpus): LinkedWork[] =>
  corpus.byKind.programme.filter((work) => hasTasks(work, corpus));

/** The title of a page of tasks: by its years, or by the whole name where several programmes with tasks have the same. */
export function tasksTitle(work: LinkedWork, corpus: Corpus): string {
  const spans = ({ document }: LinkedWork): string =>
    document.kind === 'programme' ? UI.programmeYears(document.firstYear, document.lastYear) : '';
  const isAlone = plannedProgrammes(corpus).every((other) => other === work || spans(other) !== spans(work));
  return isAlone ? TASKS_PAGE.title(spans(work)) : TASKS_PAGE.titleOf(shortTitle(work));
}

export const tasksPathOf = (work: LinkedWork, corpus: Corpus): string | null =>
  hasTasks(work, corpus) ? tasksPath(work.path) : null;
