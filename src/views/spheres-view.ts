import { sumOfTasks } from '../model/tables/sum-of-tasks.ts';
import { NUMBERING_SINCE_YEAR, SPHERES, type Sphere } from '../law/spheres.ts';
import { isForAllSpheres, plannedSpheres } from '../model/tables/planned-spheres.ts';
import type { Corpus, LinkedWork, Task, TaskPlan } from '../types.ts';
import { shownTotal } from './shown-total.ts';

/** The plan of a sphere in one year: tasks of this sphere alone, and tasks shared with others, whose amounts are not divided. */
interface SphereYear {
  readonly work: LinkedWork;
  readonly plan: TaskPlan;
  readonly tasks: readonly Task[];
  /** In grosze; `null` where some amount was not read whole or is not given. */
  readonly own: number | null;
  readonly shared: number | null;
  /** The total of the plan; `null` where it is not known. */
  readonly whole: number | null;
}

export interface SphereView {
  readonly sphere: Sphere;
  /** In order of years. */
  readonly years: readonly SphereYear[];
}

/** A sphere of public tasks through the years of the programmes; void programmes are left out. */
function sphereView(sphere: Sphere, corpus: Corpus): SphereView {
  const years = corpus.byKind.programme.flatMap((work): SphereYear[] =>
    work.status === 'void'
      ? []
      : (corpus.plans.get(work.document.id) ?? []).flatMap((plan): SphereYear[] => {
          if (plan.firstYear < NUMBERING_SINCE_YEAR) return [];
          const tasks = plan.tasks.filter((task) => !isForAllSpheres(task) && task.spheres.includes(sphere.item));
          if (tasks.length === 0) return [];
          const alone = tasks.filter(({ spheres }) => spheres.length === 1);
          const own = sumOfTasks(alone);
          const shared = sumOfTasks(tasks.filter((task) => !alone.includes(task)));
          return [{ work, plan, tasks, own, shared, whole: shownTotal(plan)?.amount ?? null }];
        }),
  );
  return { sphere, years: years.sort((a, b) => a.plan.firstYear - b.plan.firstYear || a.plan.lastYear - b.plan.lastYear) };
}

/** What is planned in a sphere in all; `null` where that is not known. */
export const sphereSum = ({ own, shared }: SphereYear): number | null => (own === null || shared === null ? null : own + shared);

/** Every sphere in which some programme plans a task, in the statute's order. */
export function spheresView(corpus: Corpus): SphereView[] {
  const planned = new Set(plannedSpheres(corpus.plans));
  return SPHERES.filter(({ item }) => planned.has(item)).map((sphere) => sphereView(sphere, corpus));
}
