import { formatAmount } from '../law/money.ts';
import { TASKS_PAGE } from '../strings/visitor.ts';
import type { Amount, TaskPlan, UnreadFunds } from '../types.ts';

/** The total of a plan as pages may show it. */
export interface ShownTotal {
  /** „130 000 zł”; the words of the text in quotation marks where they were not worked out. */
  readonly text: string;
  /** In grosze, to reckon shares of; `null` where there are only words. */
  readonly amount: number | null;
  /** Whether the text states it; otherwise it is the sum of the tasks. */
  readonly isStated: boolean;
}

/** An amount as pages show it: the words of the text where it was not worked out or there is none, `null` where it is not given. */
export function amountText(amount: Amount): string | null {
  if (amount === null) return null;
  if (amount.read === 'whole') return formatAmount(amount.value);
  // A dash is no words to put into quotation marks.
  return /\p{L}|\d/u.test(amount.words) ? `„${amount.words}”` : amount.words;
}

/** Words about money that became no tasks: a sentence as the text has it, a table by its headings. */
export const unreadText = ({ words, reason }: UnreadFunds): string =>
  reason === 'prose' ? `„${words}”` : TASKS_PAGE.unreadTable(words);

/**
 * The total of a plan: the one that the text states, else the sum of its tasks, if all were read whole; otherwise `null`, and the
 * page may call nothing „łącznie”.
 */
export function shownTotal({ total: { stated, computed } }: Pick<TaskPlan, 'total'>): ShownTotal | null {
  const words = amountText(stated);
  if (words !== null) return { text: words, amount: stated?.read === 'whole' ? stated.value : null, isStated: true };
  return computed === null ? null : { text: formatAmount(computed), amount: computed, isStated: false };
}
