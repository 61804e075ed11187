import { adoptionDeadline } from '../law/deadlines.ts';
import { daysBetween, yearOf } from '../law/dates.ts';
import { UI } from '../strings/pl.ts';
import { YEAR } from '../strings/visitor.ts';
import type { Corpus, IsoDate, LinkedWork } from '../types.ts';
import { shortTitle } from './document-view.ts';
import { programmeYear } from './programme-year.ts';
import type { YearEvent } from './year-event.ts';

export interface NextStep {
  /** The day it is about: the last one of a span that is running, the first of one to come. */
  readonly day: IsoDate;
  readonly daysLeft: number;
  readonly title: string;
  readonly kind: YearEvent['kind'];
  /** The programme it belongs to; `null` for a deadline of a programme the site does not have yet. */
  readonly work: LinkedWork | null;
  readonly links: YearEvent['links'];
}

const STEPS = 5;

function stepsOf(work: LinkedWork, corpus: Corpus): NextStep[] {
  const today = corpus.settings.buildDate;
  return programmeYear(work, corpus).flatMap(({ kind, state, from, to, title, links }): NextStep[] => {
    const running = state === 'now' && (kind === 'consultation' || from === to);
    if (state !== 'ahead' && !running) return [];
    const day = state === 'ahead' ? from : to;
    return [{ day, daysLeft: daysBetween(today, day), title, kind, work, links }];
  });
}

/**
 * What happens next on the day of the build: days ahead in the years of the programmes, and the statute's deadline of the next yearly
 * programme where the site has none. Soonest first.
 */
export function whatsNext(corpus: Corpus): NextStep[] {
  const today = corpus.settings.buildDate;
  const year = yearOf(today);
  const programmes = corpus.byKind.programme.filter(({ document, status }) => {
    return (
      document.kind === 'programme' &&
      status !== 'void' &&
      status !== 'withdrawn' &&
      document.lastYear >= year - 1 &&
      document.firstYear <= year + 1
    );
  });
  const steps = programmes.flatMap((work) => stepsOf(work, corpus));
  const nextExists = programmes.some(
    ({ document }) => document.kind === 'programme' && document.firstYear === year + 1 && document.lastYear === year + 1,
  );
  const deadline = adoptionDeadline(year + 1);
  if (!nextExists && deadline !== null && deadline >= today) {
    steps.push({
      day: deadline,
      daysLeft: daysBetween(today, deadline),
      title: `${YEAR.adoptionDeadline} ${UI.programmeYears(year + 1, year + 1)}`,
      kind: 'adoption',
      work: null,
      links: [],
    });
  }
  return steps.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) || (shortOf(a) < shortOf(b) ? -1 : 1)).slice(0, STEPS);
}

const shortOf = ({ work, title }: NextStep): string => (work === null ? '' : shortTitle(work)) + title;
