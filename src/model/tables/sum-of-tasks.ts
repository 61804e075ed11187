import type { Task } from '../../types.ts';

/** The sum of some tasks in grosze; `null` where some amount was not read whole or is not given. A dash adds nothing. */
export const sumOfTasks = (tasks: readonly Pick<Task, 'planned'>[]): number | null =>
  tasks.reduce<number | null>((sum, { planned }) => {
    if (sum === null) return null;
    return planned?.read === 'none' ? sum : planned?.read === 'whole' ? sum + planned.value : null;
  }, 0);
