import type { Corpus, IsoDate, TaskPlan, Work, WorkId } from '../../types.ts';
import { versionOn } from '../version-on.ts';
import { taskPlans } from './task-plan.ts';

/** Tasks and funds of all programmes, each in the wording of a day. */
export function plansOfWorks(works: readonly Work[], day: IsoDate): Corpus['plans'] {
  const plans = new Map<WorkId, readonly TaskPlan[]>();
  for (const work of works) {
    if (work.document.kind !== 'programme') continue;
    const found = taskPlans(work.document, versionOn(work, day).units);
    if (found.length > 0) plans.set(work.document.id, found);
  }
  return plans;
}
