import { dateRange, longDate } from '../law/dates.ts';
import { STATE_SENTENCES, UI } from '../strings/pl.ts';
import type { Corpus, IsoDate, LinkedWork } from '../types.ts';
import { amendingActs } from './document-view.ts';
import { isFuture } from './lists.ts';

export interface Notice {
  readonly tone: 'info' | 'good' | 'warning';
  readonly title: string | null;
  readonly text: string;
}

const long = (date: IsoDate | null): string | null => (date === null ? null : longDate(date));
const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

function stateNotice(work: LinkedWork, corpus: Corpus): Notice | null {
  const { document, status } = work;
  if (document.kind !== 'act' && document.kind !== 'programme') return null;
  const { inForceFrom, inForceTo } = document;
  switch (status) {
    case 'draft': {
      const open = corpus.byKind.consultation.find(
        (other) =>
          other.document.kind === 'consultation' &&
          other.document.from <= corpus.settings.buildDate &&
          corpus.settings.buildDate <= other.document.to &&
          other.outgoing.some(({ to }) => to === document.id),
      )?.document;
      const text =
        open?.kind === 'consultation' ? STATE_SENTENCES.consulted(dateRange(open.from, open.to)) : STATE_SENTENCES.draft;
      return { tone: 'warning', title: null, text };
    }
    case 'adopted':
      return {
        tone: 'info',
        title: null,
        text: sentence(
          document.kind === 'programme' && inForceFrom !== null
            ? STATE_SENTENCES.programmeAdopted(longDate(inForceFrom))
            : STATE_SENTENCES.adopted(long(inForceFrom)),
        ),
      };
    case 'in-force':
    case 'amended':
      return { tone: 'good', title: null, text: sentence(STATE_SENTENCES.inForce(long(inForceFrom), long(inForceTo))) };
    case 'expired':
      return { tone: 'warning', title: null, text: sentence(STATE_SENTENCES.expired(long(inForceTo))) };
    case 'repealed':
      return { tone: 'warning', title: null, text: STATE_SENTENCES.repealed };
    case 'void':
      return { tone: 'warning', title: null, text: STATE_SENTENCES.void };
    case 'published':
      return null;
  }
}

/** What must be said over a text before it is read: its state, whether it is ours, what it leaves out. */
export function noticesOf(work: LinkedWork, corpus: Corpus): Notice[] {
  const { document } = work;
  const state = stateNotice(work, corpus);
  // Acts whose changes are in a wording, or told of one by one, need no warning for the whole.
  const amended = amendingActs(work, corpus).some((act) => !corpus.changes.effects.has(act.document.id));
  const own = document.character === 'illustrative';
  const note = document.note ?? '';
  return [
    // Before anything is said of its force: these are not the words of the act.
    ...(own ? [{ tone: 'warning' as const, title: UI.illustrativeTitle, text: `${UI.illustrative} ${note}`.trim() }] : []),
    ...(state === null ? [] : [state]),
    ...(amended ? [{ tone: 'warning' as const, title: null, text: UI.amendedNotice }] : []),
    ...(isFuture(work, corpus) ? [{ tone: 'warning' as const, title: null, text: UI.futureNotice }] : []),
    ...(!own && note !== '' ? [{ tone: 'info' as const, title: UI.noteTitle, text: note }] : []),
  ];
}
