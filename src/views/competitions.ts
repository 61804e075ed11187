import { daysBetween } from '../law/dates.ts';
import { competitionState } from '../model/competitions/competition-state.ts';
import { payingProgramme } from '../model/competitions/paying-programme.ts';
import { programmePeriod } from '../model/programme-period.ts';
import { COMPETITION_GROUPS } from '../strings/competitions.ts';
import { competitionSentence } from './competition-sentence.ts';
import type { Competition, CompetitionResult, CompetitionState, Corpus, LegalDocument, LinkedWork } from '../types.ts';

/** A competition as pages show it: the document that announces it, and what has become of it on the day of the build. */
export interface CompetitionEntry {
  readonly work: LinkedWork;
  readonly competition: Competition;
  readonly state: CompetitionState;
  /** The programme it belongs to. */
  readonly programme: LinkedWork | null;
  /** Days to the last one for offers; `null` unless it is open until a day. */
  readonly daysLeft: number | null;
  /** What has become of it, in a sentence. */
  readonly sentence: string;
  /** Chosen offers; empty until it is decided. */
  readonly results: readonly CompetitionResult[];
}

const announcedIn = (document: LegalDocument): Competition | null => ('competition' in document ? document.competition : null);

/** The competition that a document is or announces; `null` where it announces none, and while it is only a draft or void. */
export function competitionEntry(work: LinkedWork, corpus: Pick<Corpus, 'byId' | 'settings'>): CompetitionEntry | null {
  const competition = announcedIn(work.document);
  if (competition === null || work.status === 'void' || work.status === 'draft') return null;
  const today = corpus.settings.buildDate;
  const documents = new Map(
    work.outgoing.flatMap(({ to }) => {
      const other = corpus.byId.get(to)?.document;
      return other === undefined ? [] : [[to, other] as const];
    }),
  );
  const paying = payingProgramme(work.outgoing, documents);
  const programmeEnds = paying === undefined ? null : programmePeriod(paying).to;
  const state = competitionState(competition, today, programmeEnds);
  const { deadline } = competition;
  return {
    work,
    competition,
    state,
    programme: paying === undefined ? null : (corpus.byId.get(paying.id) ?? null),
    daysLeft: state === 'open' && deadline !== null ? daysBetween(today, deadline.day) : null,
    sentence: competitionSentence(competition, state, today, programmeEnds),
    results: state === 'decided' ? competition.results : [],
  };
}

/** Where an entry stands in its group: those that end first come first, standing offers after them, and what is over newest first. */
function order({ state, competition, work }: CompetitionEntry): string {
  const { deadline, announced, decided } = competition;
  if (state === 'open') return `${deadline?.day ?? '9999'} ${deadline?.hour ?? '99'} ${work.document.id}`;
  if (state === 'planned') return `${announced ?? '9999'} ${work.document.id}`;
  const day = decided ?? deadline?.day ?? announced ?? '';
  return `${day.replace(/\d/gu, (digit) => String(9 - Number(digit)))} ${work.document.id}`;
}

const inOrder = (a: CompetitionEntry, b: CompetitionEntry): number => {
  const [left, right] = [order(a), order(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** All competitions and standing offers of the site, whatever document announces them, in order of groups and days. */
export function competitionsOf(corpus: Pick<Corpus, 'works' | 'byId' | 'settings'>): CompetitionEntry[] {
  const entries = corpus.works.flatMap((work) => competitionEntry(work, corpus) ?? []).sort(inOrder);
  return COMPETITION_GROUPS.flatMap(({ states }) => entries.filter(({ state }) => states.includes(state)));
}

export interface CompetitionGroup {
  readonly title: string;
  readonly entries: readonly CompetitionEntry[];
}

/** The groups of the list: what takes offers first. Groups without entries are left out. */
export function competitionGroups(entries: readonly CompetitionEntry[]): CompetitionGroup[] {
  return COMPETITION_GROUPS.map(({ title, states }) => ({
    title,
    entries: entries.filter(({ state }) => states.includes(state)),
  })).filter((group) => group.entries.length > 0);
}

/** Competitions that belong to a programme. */
export const competitionsOfProgramme = (programme: LinkedWork, corpus: Corpus): CompetitionEntry[] =>
  competitionsOf(corpus).filter((entry) => entry.programme === programme);
