import { remembered } from './remembered.ts';
import type { SearchOutcome, Wishes } from './types.ts';

/** Questions whose answers are kept: people type on, come back and turn pages. */
const KEPT_ANSWERS = 30;

/** Answers each question once; what failed is tried again. */
export function answeredOnce(ask: (wishes: Wishes) => Promise<SearchOutcome>): (wishes: Wishes) => Promise<SearchOutcome> {
  const known = new Map<string, Promise<SearchOutcome>>();
  const keepResults = (outcome: SearchOutcome): SearchOutcome => {
    const load = remembered((range: string) => {
      const [from = 0, count = 0] = range.split(' ').map(Number);
      return outcome.load(from, count);
    });
    return { ...outcome, load: (from, count) => load(`${String(from)} ${String(count)}`) };
  };
  return (wishes) => {
    const key = JSON.stringify(wishes);
    const answered = known.get(key) ?? ask(wishes).then(keepResults);
    known.set(key, answered);
    answered.catch(() => known.delete(key));
    const [oldest] = known.keys();
    if (known.size > KEPT_ANSWERS && oldest !== undefined) known.delete(oldest);
    return answered;
  };
}
