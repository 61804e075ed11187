import { NUMBERING_SINCE_YEAR, SPHERES } from '../../law/spheres.ts';
import type { Corpus, Task } from '../../types.ts';

/** A task with more spheres than this is one for all of them („1–33”: small grants) and is not counted for single spheres. */
const MOST_SPHERES = 8;

export const isForAllSpheres = ({ spheres }: Pick<Task, 'spheres'>): boolean => spheres.length > MOST_SPHERES;

/** Items of art. 4 ust. 1 for which some programme plans a task, in the statute's order. */
export function plannedSpheres(plans: Corpus['plans']): string[] {
  const items = new Set<string>();
  for (const { firstYear, tasks } of [...plans.values()].flat()) {
    if (firstYear < NUMBERING_SINCE_YEAR) continue;
    for (const task of tasks) if (!isForAllSpheres(task)) for (const item of task.spheres) items.add(item);
  }
  return SPHERES.map(({ item }) => item).filter((item) => items.has(item));
}
