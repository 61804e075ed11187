import { firstDaysOf } from '../model/act-days.ts';
import { entryDay } from '../model/entry-day.ts';
import type { LegalDocument } from '../types.ts';
import type { ApiDocument } from './api-shapes.ts';

/** What an act's own words say of its days, with the days they mean, as far as known; `null` for other documents. */
export function apiDays(document: LegalDocument): ApiDocument['days'] {
  if (document.kind !== 'act') return null;
  const { entry, exceptions, ends } = document.days;
  return {
    entry:
      entry === null
        ? null
        : { read: entry.read, provision: entry.provision, words: entry.words, first: [...firstDaysOf(document)] },
    exceptions: exceptions.map(({ provision, words, rule, within }) => {
      const day = within !== null || rule === null ? null : entryDay(rule, document);
      const first = within === null && rule === null ? firstDaysOf(document) : [day].filter((known) => known !== null);
      return { provision, words, first: [...first] };
    }),
    ends: ends.map(({ provision, words, units, lastDays }) => ({
      provision,
      words,
      part: units.length > 0,
      last: [...lastDays],
    })),
  };
}
