import { longDate } from '../law/dates.ts';
import { CONSULTATION } from '../strings/visitor.ts';
import type { ConsultationDocument, Corpus, IsoDate, LinkedWork } from '../types.ts';
import { competitionEntry } from './competitions.ts';

/** Whether remarks can be sent on a day, could be, or will be. */
function daysSentence({ from, to }: ConsultationDocument, today: IsoDate): string {
  if (to < today) return CONSULTATION.listClosed(longDate(to));
  return from > today ? CONSULTATION.listSoon(longDate(from), longDate(to)) : CONSULTATION.listOpen(longDate(to));
}

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
    return daysSentence(document, today);
  }
  if (document.kind !== 'news') return null;
  const last = work.outgoing
    .flatMap(({ to }) => corpus.byId.get(to)?.document ?? [])
    .filter((other) => other.kind === 'consultation')
    .sort((a, b) => a.to.localeCompare(b.to))
    .at(-1);
  return last === undefined ? null : daysSentence(last, today);
}
