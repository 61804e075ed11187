import {
  asksProcedure,
  competitionAsked,
  isBeside,
  speaksOfOffers,
  type CompetitionAsked,
} from '../../../law/competition-questions.ts';
import { longDate } from '../../../law/dates.ts';
import { competitionState } from '../../../model/competitions/competition-state.ts';
import { COMPETITION_REPLIES } from '../../../strings/search-facts.ts';
import type { CompetitionState, IsoDate } from '../../../types.ts';
import { competitionSentence } from '../../../views/competition-sentence.ts';
import type { SearchCompetition } from '../../competition-facts.ts';
import type { FoundTerm } from '../answer.ts';
import { isAbout } from './is-about.ts';
import { isYear } from '../years.ts';

/** What answers, and the page it stands on: path below the base; the list of competitions where there are several. */
export interface CompetitionReply {
  readonly text: string;
  readonly title: string;
  readonly path: string;
}

interface OnDay {
  readonly competition: SearchCompetition;
  readonly state: CompetitionState;
  readonly sentence: string;
}

const LIST = '/konkursy/';
const MOST_LISTED = 3;
const MOST_RESULTS = 4;
/** What people mean by a competition, when they do not say which: one that takes offers, else one that will, else the last. */
const STATES: readonly CompetitionState[] = ['open', 'planned', 'judging', 'decided', 'cancelled', 'closed'];

function onDay(competition: SearchCompetition, today: IsoDate): OnDay {
  const { days, programmeEnds, results } = competition;
  const stated = { ...days, results };
  const state = competitionState(stated, today, programmeEnds);
  return { competition, state, sentence: competitionSentence(stated, state, today, programmeEnds) };
}

const lastDayOf = ({ competition: { days } }: OnDay): string => days.deadline?.day ?? days.realisation.to ?? days.announced ?? '';

/** Those of the first state that any of them is in; of what is over only the newest, if it is one. */
function meant(all: readonly OnDay[]): readonly OnDay[] {
  const found = STATES.map((state) => all.filter((one) => one.state === state)).find((list) => list.length > 0) ?? [];
  const [first] = found;
  if (first === undefined || first.state === 'open' || first.state === 'planned') return found;
  const latest = found.map(lastDayOf).sort().at(-1);
  return found.filter((one) => lastDayOf(one) === latest);
}

const quoted = ({ competition: { title } }: OnDay): string => `„${title}”`;

const one = (found: OnDay, text: string): CompetitionReply => ({
  text: `${quoted(found)}: ${text}`,
  title: found.competition.title,
  path: found.competition.path,
});

function deadline(found: OnDay): CompetitionReply | null {
  const { competition, state, sentence } = found;
  const last = competition.days.deadline;
  // Without a stated day nothing but a standing offer tells until when.
  if (last === null && competition.days.mode === 'competition' && state !== 'cancelled') return null;
  if (last === null || state !== 'decided') return one(found, sentence);
  return one(found, `${COMPETITION_REPLIES.tookUntil(longDate(last.day), last.hour)} ${sentence}`);
}

/** Several that take offers, or will, with their last days. */
function listed(all: readonly OnDay[]): CompetitionReply | null {
  const ordered = [...all].sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1));
  const lines = ordered.slice(0, MOST_LISTED).map((found) => {
    const last = found.competition.days.deadline;
    return last === null ? quoted(found) : `${quoted(found)} – ${COMPETITION_REPLIES.until(longDate(last.day), last.hour)}`;
  });
  const isOpen = ordered[0]?.state === 'open';
  const words = isOpen ? COMPETITION_REPLIES.open : COMPETITION_REPLIES.planned;
  return { text: words(lines, all.length - lines.length), title: COMPETITION_REPLIES.list, path: LIST };
}

function winners(all: readonly OnDay[]): CompetitionReply | null {
  const decided = meant(all.filter(({ state, competition }) => state === 'decided' && competition.results.length > 0));
  const [first, ...others] = decided.length > 0 ? decided : meant(all);
  if (first === undefined || others.length > 0) return null;
  const { state, sentence, competition } = first;
  if (state !== 'decided') return one(first, sentence);
  if (competition.results.length === 0) return null;
  const shown = competition.results.slice(0, MOST_RESULTS);
  return one(first, COMPETITION_REPLIES.chosen(shown, competition.results.length - shown.length));
}

/** Where offers are taken: of one competition as it says, of several in one place, or each with its own; where one does not say, nothing. */
function placeOf(found: readonly OnDay[]): CompetitionReply | null {
  const places = found.flatMap((each) => each.competition.place ?? []);
  const [first, ...others] = found;
  const [place] = places;
  if (first === undefined || place === undefined || places.length !== found.length) return null;
  if (others.length === 0) return one(first, COMPETITION_REPLIES.place(place));
  const isShared = new Set(places).size === 1;
  const shown = found.slice(0, MOST_LISTED);
  const lines = isShared ? shown.map(quoted) : shown.map((each) => `${quoted(each)} – ${each.competition.place ?? ''}`);
  return {
    text: COMPETITION_REPLIES.places(lines, found.length - lines.length, isShared ? place : null),
    title: COMPETITION_REPLIES.list,
    path: LIST,
  };
}

function replyOf(asked: CompetitionAsked, all: readonly OnDay[], isNamed: boolean): CompetitionReply | null {
  const open = all.filter(({ state }) => state === 'open');
  if (asked === 'open') {
    if (open.length > 0) return listed(open);
    return { text: COMPETITION_REPLIES.noneOpen, title: COMPETITION_REPLIES.list, path: LIST };
  }
  if (asked === 'winners') return winners(all);
  // Who names none asks what can be done today.
  const found = isNamed ? meant(all) : open.filter(({ competition: { days } }) => days.mode === 'competition');
  const [first, ...others] = found;
  if (first === undefined) return null;
  if (asked === 'deadline') {
    if (others.length === 0) return deadline(first);
    return first.state === 'open' || first.state === 'planned' ? listed(found) : null;
  }
  if (asked === 'place') return placeOf(found);
  const { amount } = first.competition;
  if (!isNamed || others.length > 0 || amount === null) return null;
  const isAhead = first.state === 'open' || first.state === 'planned';
  return one(first, [COMPETITION_REPLIES.amount(amount), ...(isAhead ? [] : [first.sentence])].join(' '));
}

/** An answer about competitions on a day, from what they state; `null` where the question asks none, or nothing surely answers it. */
export function competitionReply(
  folded: string,
  terms: readonly FoundTerm[],
  competitions: readonly SearchCompetition[],
  today: IsoDate,
): CompetitionReply | null {
  const asked = competitionAsked(folded);
  if (asked === null || asksProcedure(folded) || competitions.length === 0 || !speaksOfOffers(folded)) return null;
  const years = terms.filter(isYear).map(({ term }) => Number(term.label));
  const about = terms.filter((term) => !isYear(term) && !isBeside(term.term.label, asked));
  const found = competitions
    .filter((one) => years.length === 0 || years.some((year) => one.years.includes(year)))
    .filter((one) => about.every((term) => isAbout(one, term)));
  if (found.length === 0) return null;
  return replyOf(
    asked,
    found.map((one) => onDay(one, today)),
    about.length > 0 || years.length > 0,
  );
}
