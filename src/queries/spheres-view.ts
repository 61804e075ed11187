import { NUMBERING_SINCE_YEAR, SPHERES, type Sphere } from '../law/spheres.ts';
import { isForAllSpheres, plannedSpheres } from '../model/tables/planned-spheres.ts';
import type { Corpus, LinkedWork, Task, TaskPlan } from '../types.ts';

/** A sphere in one plan: tasks of this sphere alone, and tasks it shares with others, whose sums can't be divided. */
interface SphereYear {
  readonly work: LinkedWork;
  readonly plan: TaskPlan;
  readonly tasks: readonly Task[];
  readonly own: number;
  readonly shared: number;
}

export interface SphereView {
  readonly sphere: Sphere;
  /** In order of years. */
  readonly years: readonly SphereYear[];
}

const sumOf = (tasks: readonly Task[]): number => tasks.reduce((total, { planned }) => total + (planned ?? 0), 0);

/** A sphere of public tasks through the years of the programmes; void programmes are left out. */
function sphereView(sphere: Sphere, corpus: Corpus): SphereView {
  const years = corpus.byKind.programme.flatMap((work): SphereYear[] =>
    work.status === 'void'
      ? []
      : (corpus.plans.get(work.document.id) ?? []).flatMap((plan): SphereYear[] => {
          if (plan.firstYear < NUMBERING_SINCE_YEAR) return [];
          const tasks = plan.tasks.filter((task) => !isForAllSpheres(task) && task.spheres.includes(sphere.item));
          if (tasks.length === 0) return [];
          const own = sumOf(tasks.filter(({ spheres }) => spheres.length === 1));
          return [{ work, plan, tasks, own, shared: sumOf(tasks) - own }];
        }),
  );
  return { sphere, years: years.sort((a, b) => a.plan.firstYear - b.plan.firstYear || a.plan.lastYear - b.plan.lastYear) };
}

/** Every sphere in which some programme plans a task, in the statute's order. */
export function spheresView(corpus: Corpus): SphereView[] {
  const planned = new Set(plannedSpheres(corpus.plans));
  return SPHERES.filter(({ item }) => planned.has(item)).map((sphere) => sphereView(sphere, corpus));
}
