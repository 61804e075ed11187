import { matchTasks, type MatchedTasks } from '../compare/match-tasks.ts';
import { sphereGroups, type SphereGroup } from '../compare/sphere-groups.ts';
import { sphereOf } from '../law/spheres.ts';
import { sumOfTasks } from '../model/tables/sum-of-tasks.ts';
import type { Amount, Corpus, LinkedWork, Task, TaskPlan } from '../types.ts';
import { amountText, shownTotal, type ShownTotal } from './shown-total.ts';

/** A sum in each of two years, as the page says it; a value is known only where all of it was read. */
export interface SumChange {
  readonly before: { readonly text: string | null; readonly value: number | null };
  readonly after: { readonly text: string | null; readonly value: number | null };
}

interface SphereRow extends SumChange {
  /** Items of art. 4 ust. 1; none for tasks for all spheres. */
  readonly items: readonly string[];
  /** Whether a year has no task in these spheres, which is certain only where its whole plan was read. */
  readonly absent: { readonly before: boolean; readonly after: boolean };
}

interface TaskRow extends SumChange {
  readonly task: Task;
  /** The name in the earlier plan, where it is another. */
  readonly formerly: string | null;
}

/** The plan of one programme in a comparison. */
export interface ComparedPlan {
  readonly work: LinkedWork;
  /** `null` where nothing about money was read from its text. */
  readonly plan: TaskPlan | null;
  readonly total: ShownTotal | null;
}

export interface YearComparison {
  readonly before: ComparedPlan;
  readonly after: ComparedPlan;
  /** Whether both plans are for the same number of years, so that their sums may be compared. */
  readonly isComparable: boolean;
  /** The change of the whole in grosze; `null` unless both totals were read whole and may be compared. */
  readonly total: { readonly before: number; readonly after: number } | null;
  /** Spheres with the greatest gain first; or why they are not compared. */
  readonly spheres: readonly SphereRow[] | 'no spheres' | 'other numbers' | 'no tasks';
  /** Tasks of both plans, with the greatest gain first; `null` where one plan names none. */
  readonly tasks: readonly TaskRow[] | null;
  readonly added: readonly Task[];
  readonly dropped: readonly Task[];
}

/** Of a programme that plans year by year, the plan nearest to the other programme. */
function planOf(work: LinkedWork, nearest: 'first' | 'last', corpus: Corpus): ComparedPlan {
  const plans = [...(corpus.plans.get(work.document.id) ?? [])].sort((a, b) => a.firstYear - b.firstYear);
  const plan = (nearest === 'first' ? plans[0] : plans.at(-1)) ?? null;
  return { work, plan, total: plan === null ? null : shownTotal(plan) };
}

const yearsIn = ({ firstYear, lastYear }: TaskPlan): number => lastYear - firstYear + 1;

/** Whether all that the text says of money became tasks, so that what is not among them is not in the text. */
const isWhole = (plan: TaskPlan): boolean => plan.unread.length === 0;

const difference = ({ before, after }: SumChange): number | null =>
  before.value === null || after.value === null ? null : after.value - before.value;

/** From the greatest gain to the greatest loss; what has no difference is last. */
const byGain = (a: SumChange, b: SumChange): number =>
  (difference(b) ?? Number.NEGATIVE_INFINITY) - (difference(a) ?? Number.NEGATIVE_INFINITY) || 0;

const valueOf = (amount: Amount): SumChange['before'] => ({
  text: amountText(amount),
  value: amount?.read === 'whole' ? amount.value : null,
});

function sphereRow(group: SphereGroup, before: TaskPlan, after: TaskPlan): SphereRow {
  const side = (tasks: readonly Task[], plan: TaskPlan): SumChange['before'] => {
    const [only, second] = tasks;
    if (only !== undefined && second === undefined) return valueOf(only.planned);
    const sum = tasks.length === 0 && !isWhole(plan) ? null : sumOfTasks(tasks);
    return { text: null, value: sum };
  };
  return {
    items: group.items,
    before: side(group.before, before),
    after: side(group.after, after),
    absent: { before: group.before.length === 0 && isWhole(before), after: group.after.length === 0 && isWhole(after) },
  };
}

function spheresOf(before: TaskPlan, after: TaskPlan): YearComparison['spheres'] {
  if (before.tasks.length === 0 || after.tasks.length === 0) return 'no tasks';
  const groups = sphereGroups(before.tasks, after.tasks);
  if (groups === null) return 'no spheres';
  const isKnown = ({ tasks, lastYear }: TaskPlan): boolean =>
    tasks.every(({ spheres }) => spheres.every((item) => sphereOf(item, lastYear) !== null));
  if (!isKnown(before) || !isKnown(after)) return 'other numbers';
  return groups.map((group) => sphereRow(group, before, after)).sort(byGain);
}

function taskRows({ pairs }: MatchedTasks): TaskRow[] {
  return pairs
    .map(([old, now]): TaskRow => ({
      task: now,
      formerly: old.name.toLowerCase() === now.name.toLowerCase() ? null : old.name,
      before: valueOf(old.planned),
      after: valueOf(now.planned),
    }))
    .sort(byGain);
}

/** What two programmes, the earlier first, plan to spend, and what changed between them. */
export function yearComparison(earlier: LinkedWork, later: LinkedWork, corpus: Corpus): YearComparison {
  const [before, after] = [planOf(earlier, 'last', corpus), planOf(later, 'first', corpus)];
  const none = { before, after, isComparable: true, total: null, tasks: null, added: [], dropped: [] } as const;
  if (before.plan === null || after.plan === null) return { ...none, spheres: 'no tasks' };
  const isComparable = yearsIn(before.plan) === yearsIn(after.plan);
  const [old, now] = [before.total?.amount ?? null, after.total?.amount ?? null];
  const total = !isComparable || old === null || now === null ? null : { before: old, after: now };
  const hasTasks = before.plan.tasks.length > 0 && after.plan.tasks.length > 0;
  const matched = matchTasks(before.plan.tasks, after.plan.tasks);
  return {
    before,
    after,
    isComparable,
    total,
    spheres: spheresOf(before.plan, after.plan),
    tasks: hasTasks ? taskRows(matched) : null,
    added: hasTasks ? matched.added : [],
    dropped: hasTasks ? matched.dropped : [],
  };
}
