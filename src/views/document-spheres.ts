import { isForAllSpheres, plannedSpheres } from '../model/tables/planned-spheres.ts';
import { SPHERES } from '../law/spheres.ts';
import type { Corpus, LinkedWork } from '../types.ts';

/** Items that the statute has, in its order. */
const knownSpheres = (items: readonly string[]): string[] =>
  SPHERES.map(({ item }) => item).filter((item) => items.includes(item));

/**
 * Items of art. 4 ust. 1 of the statute on public benefit in which a programme plans tasks or a competition takes offers; tasks for all
 * of them name none.
 */
export function documentSpheres({ document }: LinkedWork, { plans }: Pick<Corpus, 'plans'>): string[] {
  const own = (plans.get(document.id) ?? []).map((plan) => ({
    ...plan,
    tasks: plan.tasks.filter((task) => !isForAllSpheres(task)),
  }));
  const announced = 'competition' in document ? (document.competition?.spheres ?? []) : [];
  return announced.length > 0 ? knownSpheres(announced) : plannedSpheres(new Map([[document.id, own]]));
}
