import { longDate } from '../law/dates.ts';
import { CONSULTATION } from '../strings/visitor.ts';
import type { Corpus, LinkedWork } from '../types.ts';
import { competitionEntry } from './competitions.ts';

/**
 * What the calendar adds to a line of a list: whether a consultation is open or over, also one that an old news item asks people to take part in, and
 * what has become of a competition. `null` where there is nothing to add.
 */
export function entryNote(work: LinkedWork, corpus: Corpus): string | null {
  const competition = competitionEntry(work, corpus);
  if (competition !== null) return competition.sentence;
  const { document } = work;
  const today = corpus.settings.buildDate;
  if (document.kind === 'consultation') {
    if (document.to < today) return CONSULTATION.listClosed(longDate(document.to));
    return document.from > today
      ? CONSULTATION.listSoon(longDate(document.from), longDate(document.to))
      : CONSULTATION.listOpen(longDate(document.to));
  }
  if (document.kind !== 'news') return null;
  const ended = work.outgoing
    .flatMap(({ to }) => corpus.byId.get(to)?.document ?? [])
    .flatMap((other) => (other.kind === 'consultation' && other.to < today ? [other.to] : []))
    .sort()
    .at(-1);
  return ended === undefined ? null : CONSULTATION.listClosed(longDate(ended));
}
