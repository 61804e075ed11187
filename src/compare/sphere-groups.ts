import { SPHERES } from '../law/spheres.ts';
import { isForAllSpheres } from '../model/tables/planned-spheres.ts';
import type { Task } from '../types.ts';

/** Spheres whose tasks can be summed apart from those of all others, with their tasks in two plans. */
export interface SphereGroup {
  /** Items of art. 4 ust. 1 in the statute's order; several where some task of either plan belongs to more than one; none for tasks for all spheres. */
  readonly items: readonly string[];
  readonly before: readonly Task[];
  readonly after: readonly Task[];
}

const ORDER: ReadonlyMap<string, number> = new Map(SPHERES.map(({ item }, index) => [item, index]));
const inOrder = (a: string, b: string): number => (ORDER.get(a) ?? SPHERES.length) - (ORDER.get(b) ?? SPHERES.length);

/**
 * The tasks of two plans by spheres. Money of a task for several spheres can't be divided, so spheres that share a task in either plan
 * make one group in both: with „4 i 16” in one year and „4” and „16” in the other, „4 i 16” is compared. `null` where some task has no sphere.
 */
export function sphereGroups(before: readonly Task[], after: readonly Task[]): SphereGroup[] | null {
  const all = [...before, ...after];
  if (all.length === 0 || all.some(({ spheres }) => spheres.length === 0)) return null;
  const groups: Set<string>[] = [];
  for (const { spheres } of all.filter((task) => !isForAllSpheres(task))) {
    const touched = groups.filter((group) => spheres.some((item) => group.has(item)));
    const [first = new Set<string>(), ...others] = touched;
    if (touched.length === 0) groups.push(first);
    for (const other of others) {
      other.forEach((item) => first.add(item));
      groups.splice(groups.indexOf(other), 1);
    }
    spheres.forEach((item) => first.add(item));
  }
  const within = (tasks: readonly Task[], group: ReadonlySet<string>): Task[] =>
    tasks.filter((task) => !isForAllSpheres(task) && task.spheres.some((item) => group.has(item)));
  const general = { items: [], before: before.filter(isForAllSpheres), after: after.filter(isForAllSpheres) };
  return [
    ...groups
      .map((group) => ({ items: [...group].sort(inOrder), before: within(before, group), after: within(after, group) }))
      .sort((a, b) => inOrder(a.items[0] ?? '', b.items[0] ?? '')),
    ...(general.before.length + general.after.length === 0 ? [] : [general]),
  ];
}
