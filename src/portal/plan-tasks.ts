import type { TownFunds, TownTask } from './types.ts';

/** What a plan is of: a programme may have several, for other years. */
const keyOf = ({ programme, firstYear, lastYear }: Pick<TownFunds, 'programme' | 'firstYear' | 'lastYear'>): string =>
  `${programme} ${String(firstYear)} ${String(lastYear)}`;

/** The tasks of each plan of a town. */
export function planTasks(tasks: readonly TownTask[]): (plan: TownFunds) => readonly TownTask[] {
  const byPlan = Map.groupBy(tasks, keyOf);
  return (plan) => byPlan.get(keyOf(plan)) ?? [];
}
