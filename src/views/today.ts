import { dateRange, longDate } from '../law/dates.ts';
import { TODAY } from '../strings/competitions.ts';
import { GRANTS_PATH } from '../strings/grants.ts';
import type { Corpus } from '../types.ts';
import { competitionsOf } from './competitions.ts';
import { withCharacter } from './with-character.ts';
import { homeView } from './home.ts';
import { howToSend } from './programme-year.ts';

/** Something that a visitor can do on the day of the build. */
export interface TodayStep {
  readonly text: string;
  /** Until when, or on what terms. */
  readonly detail: string | null;
  /** Below the base. */
  readonly path: string;
}

/** What a visitor can do on the day of the build: send remarks, take part in standing offers, learn the way to a grant. Open competitions stand apart. */
export function todaySteps(corpus: Corpus): TodayStep[] {
  const { open } = homeView(corpus);
  const standing = competitionsOf(corpus).filter(
    ({ state, competition: { mode } }) => state === 'open' && mode !== 'competition',
  );
  return [
    ...open.map(({ work, document, daysLeft }) => ({
      text: withCharacter(TODAY.remarks(document.title), document),
      detail: TODAY.during(dateRange(document.from, document.to), daysLeft),
      path: howToSend(work),
    })),
    ...standing.map(({ work, competition: { mode, deadline }, daysLeft }) => ({
      text: withCharacter(TODAY.standing(mode, work.document.title), work.document),
      detail: deadline === null ? TODAY.anyTime : TODAY.until(longDate(deadline.day), daysLeft ?? 0),
      path: work.path,
    })),
    { text: TODAY.guide, detail: TODAY.guideDetail, path: GRANTS_PATH },
  ];
}
