import { addDays, addMonths } from '../law/add-days.ts';
import type { EntryRule, IsoDate, Publication } from '../types.ts';

/**
 * The day a rule leads to: the day of the announcement isn't counted, and months end on the day of the same date or the last of the month (art. 6 of the statute on announcing normative acts, Dz. U. z 2019 r.
 * poz. 1461). `null` where the day of publication isn't known.
 */
export function entryDay(rule: EntryRule, adopted: IsoDate, publication: Publication | null): IsoDate | null {
  switch (rule.type) {
    case 'day':
      return rule.date;
    case 'adopted':
      return addDays(adopted, rule.after);
    case 'published': {
      const date = publication?.date ?? null;
      return date === null ? null : addDays(addMonths(date, rule.months ?? 0), rule.after);
    }
  }
}
