import { isForAllSpheres, plannedSpheres } from '../model/tables/planned-spheres.ts';
import type { Corpus, LinkedWork } from '../types.ts';

/** Items of art. 4 ust. 1 of the statute on public benefit in which a programme plans tasks; tasks for all of them name none. */
export function documentSpheres({ document }: LinkedWork, { plans }: Corpus): string[] {
  const own = (plans.get(document.id) ?? []).map((plan) => ({
    ...plan,
    tasks: plan.tasks.filter((task) => !isForAllSpheres(task)),
  }));
  return plannedSpheres(new Map([[document.id, own]]));
}
