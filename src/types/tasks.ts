/** Priority tasks and planned money. */
import type { Fact, FactPlace, PartFact } from './facts.ts';

/** A dash or words by which a text says that there is no money: „–”, „nie planuje się”. It adds nothing to a sum, and is not the same as an empty cell. */
interface NoFunds {
  readonly read: 'none';
  readonly words: string;
  readonly place: FactPlace;
}

/** What a row says of money in grosze; `null` where it says nothing. */
export type Amount = Fact<number> | NoFunds;

/** What a task's funds are divided into by rows or points below it; already counted in the task. */
export interface TaskPart {
  readonly name: string;
  readonly planned: Amount;
}

/** A priority task with the funds planned for it. */
export interface Task {
  readonly name: string;
  /** Heading of the rows it stands under („Kultura fizyczna”); `null` where there is none. */
  readonly group: string | null;
  /** Items of art. 4 ust. 1 of the statute it belongs to; none where the table doesn't say. */
  readonly spheres: readonly string[];
  /** The same as the table writes it („1–33”); empty where it has no column for it. */
  readonly spheresText: string;
  readonly planned: Amount;
  readonly parts: readonly TaskPart[];
  /** Where it is named. */
  readonly place: FactPlace;
}

/** A „Razem” that is not the sum of its rows. */
export interface WrongTotal {
  /** Heading of its column; `null` where a sentence gives it. */
  readonly heading: string | null;
  readonly stated: number;
  readonly computed: number;
}

/** The total funds of a plan. No other number may be shown as its total. */
export interface PlanTotal {
  /** What the text itself gives as the total, in grosze. */
  readonly stated: Fact<number>;
  /** Sum of the tasks, in grosze; `null` unless the amount of every task was read whole. */
  readonly computed: number | null;
}

/** Why words about money did not become tasks. */
export type UnreadReason = 'columns' | 'rows' | 'year' | 'prose';

/** Words about money that did not become tasks. */
export interface UnreadFunds extends PartFact {
  readonly reason: UnreadReason;
}

/** The tasks of a programme for a year, or for all its years together, read from its own tables and sentences. */
export interface TaskPlan {
  readonly firstYear: number;
  readonly lastYear: number;
  /** None where the text gives only a total, or amounts that were not worked out. */
  readonly tasks: readonly Task[];
  readonly total: PlanTotal;
  readonly wrongTotals: readonly WrongTotal[];
  /** Money that the text names apart from the tasks, as words without a value. */
  readonly unread: readonly UnreadFunds[];
  /** Where it stands. */
  readonly place: FactPlace;
}
