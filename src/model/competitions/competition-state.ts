import type { Competition, CompetitionState, IsoDate } from '../../types.ts';

/** What of a competition its state is told by; of results only whether there are any. */
type StatedDays = Pick<Competition, 'mode' | 'announced' | 'deadline' | 'realisation' | 'decided' | 'cancelled'> & {
  readonly results: readonly unknown[];
};

/** Whether a stated day has come; a day that is not stated has not. */
const hasCome = (day: IsoDate | null, today: IsoDate): boolean => day !== null && day <= today;

/** A standing offer lasts while tasks can still be done; past the programme that pays for it nothing is known. */
function standingState(
  { deadline, realisation }: Pick<Competition, 'deadline' | 'realisation'>,
  today: IsoDate,
  programmeEnds: IsoDate | null,
): CompetitionState {
  if (deadline !== null) return deadline.day < today ? 'closed' : 'open';
  if (realisation.to !== null) return realisation.to < today ? 'closed' : 'open';
  return programmeEnds !== null && programmeEnds < today ? 'unknown' : 'open';
}

/**
 * What a competition has come to on a day, from the days it states. The last day for offers belongs to the time for offers, whatever the
 * hour. Without that day it is never over: it is not known whether offers are taken. Results without a day count once the time for offers
 * is over.
 */
export function competitionState(competition: StatedDays, today: IsoDate, programmeEnds: IsoDate | null): CompetitionState {
  const { mode, announced, deadline, results, decided, cancelled } = competition;
  if (cancelled === 'undated' || hasCome(cancelled, today)) return 'cancelled';
  if (hasCome(decided, today)) return 'decided';
  if (announced !== null && announced > today) return 'planned';
  if (mode !== 'competition') return standingState(competition, today, programmeEnds);
  const isOver = deadline === null || deadline.day < today;
  if (decided === null && results.length > 0 && isOver) return 'decided';
  if (deadline === null) return 'unknown';
  return isOver ? 'judging' : 'open';
}
