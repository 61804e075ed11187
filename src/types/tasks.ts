/** Priority tasks and planned money. */
import type { UnitId } from './identity.ts';

/** A priority task with the funds planned for it. */
export interface Task {
  readonly name: string;
  /** Items of art. 4 ust. 1 of the statute it belongs to; none where the table doesn't say. */
  readonly spheres: readonly string[];
  /** The same as the table writes it („1–33”); empty where it has no column for it. */
  readonly spheresText: string;
  /** In grosze; `null` where the table gives no sum that can be read. */
  readonly planned: number | null;
}

/** A „Razem” that is not the sum of its rows. */
export interface WrongTotal {
  readonly heading: string;
  readonly stated: number;
  readonly computed: number;
}

/** The tasks of a programme for a year, or for all its years together, read from its own tables. */
export interface TaskPlan {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly tasks: readonly Task[];
  /** Sum of the tasks' funds, in grosze. */
  readonly total: number;
  /** The total as the table states it, and `null` where it states none. */
  readonly statedTotal: number | null;
  readonly wrongTotals: readonly WrongTotal[];
  /** The provision the table stands in. */
  readonly provision: UnitId;
}
