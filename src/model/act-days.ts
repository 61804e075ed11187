import type { ActDays, ActDocument, IsoDate } from '../types.ts';
import { possibleDays, type Dated } from './entry-day.ts';

/** The first and last days that an act's words may mean, in order: one where it is certain, none where it isn't known. */
export interface ReckonedDays {
  readonly first: readonly IsoDate[];
  readonly last: readonly IsoDate[];
}

/**
 * The days of an act by its words. A „z mocą obowiązującą od” with a day after that of entry into force makes both uncertain:
 * force begins with entry into force (judgment of the administrative court in Łódź of 6 August 2020, I SA/Łd 150/20).
 */
export function reckonDays({ entry, ends }: ActDays, dated: Dated): ReckonedDays {
  const last = ends.find(({ units, lastDays }) => units.length === 0 && lastDays.length > 0)?.lastDays ?? [];
  if (entry?.read !== 'whole') return { first: [], last };
  const days = possibleDays(entry.rule, dated);
  const { forceFrom } = entry;
  const later = forceFrom !== null && days.some((day) => day < forceFrom) ? [forceFrom] : [];
  return { first: [...new Set([...days, ...later])].sort(), last };
}

export const only = (days: readonly IsoDate[]): IsoDate | null => (days.length === 1 ? (days[0] ?? null) : null);

const known = (day: IsoDate | null, possible: () => readonly IsoDate[]): readonly IsoDate[] =>
  day === null ? possible() : [day];

/** Days on which an act may have entered into force; a day stated in its front matter comes first. */
export const firstDaysOf = (act: ActDocument): readonly IsoDate[] =>
  known(act.inForceFrom, () => (act.stage === 'draft' ? [] : reckonDays(act.days, act).first));

/** Days that may be its last in force; a day stated in its front matter comes first. */
export const lastDaysOf = (act: ActDocument): readonly IsoDate[] =>
  known(act.inForceTo, () => (act.stage === 'draft' ? [] : reckonDays(act.days, act).last));
