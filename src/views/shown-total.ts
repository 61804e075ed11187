import { formatAmount } from '../law/money.ts';
import { TASKS_PAGE } from '../strings/visitor.ts';
import type { Amount, TaskPlan, UnreadFunds } from '../types.ts';

/** The funds of a whole plan as pages may give them. */
export interface ShownTotal {
  /** „130 000 zł”; the words of the text in quotation marks where they were not worked out. */
  readonly text: string;
  /** In grosze, to reckon shares of; `null` where there are only words. */
  readonly amount: number | null;
  /** Whether the text states it; else it is the sum of the tasks. */
  readonly isStated: boolean;
}

/** An amount as pages show it: the words of the text where it was not worked out or there is none, `null` where it is not given. */
export function amountText(amount: Amount): string | null {
  if (amount === null) return null;
  if (amount.read === 'whole') return formatAmount(amount.value);
  // A dash is no words to put into quotation marks.
  return /\p{L}|\d/u.test(amount.words) ? `„${amount.words}”` : amount.words;
}

/** Words about money that became no tasks: a sum as the text has it, a table by its headings. */
export const unreadText = ({ words, reason }: UnreadFunds): string =>
  reason === 'prose' ? `„${words}”` : TASKS_PAGE.unreadTable(words);

/**
 * The total of a plan: what the text states comes first, then the sum of its tasks, which there is only where all were read whole; `null`
 * where there is neither, and then nothing may be called „łącznie”.
 */
export function shownTotal({ total: { stated, computed } }: Pick<TaskPlan, 'total'>): ShownTotal | null {
  const words = amountText(stated);
  if (words !== null) return { text: words, amount: stated?.read === 'whole' ? stated.value : null, isStated: true };
  return computed === null ? null : { text: formatAmount(computed), amount: computed, isStated: false };
}
