import { daysBetween, longDate } from '../law/dates.ts';
import { COMPETITION_SENTENCES } from '../strings/competitions.ts';
import type { Competition, CompetitionState, IsoDate } from '../types.ts';

/** What of a competition tells what has become of it; of results only whether there are any. */
export type StatedDays = Pick<
  Competition,
  'mode' | 'announced' | 'deadline' | 'realisation' | 'resultBy' | 'decided' | 'cancelled'
> & { readonly results: readonly unknown[] };

const named = (day: IsoDate | null): string | null => (day === null ? null : longDate(day));

function standingSentence({ mode, realisation }: StatedDays, programmeEnds: IsoDate | null, today: IsoDate): string {
  if (realisation.to !== null) return COMPETITION_SENTENCES.standingUntil(mode, longDate(realisation.to));
  return programmeEnds !== null && programmeEnds >= today
    ? COMPETITION_SENTENCES.standingProgramme(mode, longDate(programmeEnds))
    : COMPETITION_SENTENCES.standing(mode);
}

const resultBySentence = (day: IsoDate, today: IsoDate): string =>
  day < today ? COMPETITION_SENTENCES.resultWasDue(longDate(day)) : COMPETITION_SENTENCES.resultBy(longDate(day));

/** What has become of a competition on a day, in a sentence. */
export function competitionSentence(
  competition: StatedDays,
  state: CompetitionState,
  today: IsoDate,
  programmeEnds: IsoDate | null,
): string {
  const { mode, announced, deadline, realisation, resultBy, decided, cancelled, results } = competition;
  switch (state) {
    case 'planned':
      return COMPETITION_SENTENCES.planned(named(announced) ?? '', named(deadline?.day ?? null));
    case 'open': {
      if (deadline === null) return standingSentence(competition, programmeEnds, today);
      const said = COMPETITION_SENTENCES.open(mode, longDate(deadline.day), deadline.hour, daysBetween(today, deadline.day));
      return announced === null ? `${said} ${COMPETITION_SENTENCES.unannounced}` : said;
    }
    case 'judging': {
      const said = COMPETITION_SENTENCES.judging(named(deadline?.day ?? null) ?? '', deadline?.hour ?? null);
      return [
        said,
        ...(decided === null ? [] : [COMPETITION_SENTENCES.resultOn(longDate(decided))]),
        ...(decided === null && resultBy !== null ? [resultBySentence(resultBy, today)] : []),
      ].join(' ');
    }
    case 'decided': {
      const said = COMPETITION_SENTENCES.decided(named(decided));
      return results.length === 0 ? `${said} ${COMPETITION_SENTENCES.noResults}` : said;
    }
    case 'cancelled':
      return COMPETITION_SENTENCES.cancelled(cancelled === 'undated' ? null : named(cancelled));
    case 'closed':
      return deadline === null && realisation.to !== null
        ? COMPETITION_SENTENCES.closedTask(longDate(realisation.to))
        : COMPETITION_SENTENCES.closed(named(deadline?.day ?? null));
    case 'unknown':
      return mode !== 'competition' && programmeEnds !== null
        ? COMPETITION_SENTENCES.standingUnknown(longDate(programmeEnds))
        : COMPETITION_SENTENCES.unknown;
  }
}
