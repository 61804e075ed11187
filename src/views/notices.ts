import { programmePeriod } from '../model/programme-period.ts';
import { dateRange, longDate } from '../law/dates.ts';
import { fullStop } from '../strings/full-stop.ts';
import { STATE_SENTENCES, UI } from '../strings/pl.ts';
import { NO_TEXT, WITHDRAWN } from '../strings/records.ts';
import { textless } from '../model/textless.ts';
import { firstDaysOf, lastDaysOf } from '../model/act-days.ts';
import { entryDay } from '../model/entry-day.ts';
import { VERSIONS } from '../strings/history.ts';
import { laterVersions } from '../model/draft-chain.ts';
import { DRAFTS } from '../strings/drafts.ts';
import type { ActDocument, Corpus, Ending, IsoDate, LegalDocument, LinkedWork, ProgrammeDocument } from '../types.ts';
import { amendingActs } from './document-view.ts';
import { isFuture } from './lists.ts';
import { shownStatus } from '../links/shown-status.ts';

export interface Notice {
  readonly tone: 'info' | 'good' | 'warning';
  readonly title: string | null;
  readonly text: string;
  /** Words that a page may fold: the text alone misleads nobody. */
  readonly more?: string;
  /** Documents that caused it, under a word that says how: „Uchylenie: Uchwała nr …”. */
  readonly causes?: readonly { readonly label: string; readonly works: readonly LinkedWork[] }[];
}

const long = (date: IsoDate | null): string | null => (date === null ? null : longDate(date));

/** „19 grudnia 2017 r. albo 20 grudnia 2017 r.” */
const either = (days: readonly IsoDate[]): string => days.map(longDate).join(' albo ');

/** Says that the first day in force is not known, with the act's own words about it where it has some. */
function undatedSentence(document: ActDocument | ProgrammeDocument): string {
  const days = document.kind === 'act' ? firstDaysOf(document) : [];
  if (days.length === 0 && textless(document) === 'in-file') return NO_TEXT.undated;
  if (days.length > 1) return STATE_SENTENCES.undatedDays(either(days));
  return STATE_SENTENCES.undated(document.kind === 'act' ? (document.days.entry?.words ?? null) : null);
}

/** What the act's words say of its end, or of the end of a part, beyond its dates. */
function dayNotices({ document, status }: LinkedWork, today: IsoDate): Notice[] {
  if (document.kind !== 'act' || !['adopted', 'in-force', 'amended'].includes(status)) return [];
  const { exceptions, ends } = document.days;
  const last = lastDaysOf(document);
  const ending = ends.find(({ units }) => units.length === 0);
  const later = exceptions.filter(({ rule, within }) => {
    const day = rule === null ? null : entryDay(rule, document);
    return rule !== null && (day === null || day > today || within !== null);
  });
  const texts = [
    ...(last.length > 1 ? [STATE_SENTENCES.endDoubtful(either(last))] : []),
    ...(last.length === 0 && ending !== undefined ? [STATE_SENTENCES.endUnknown(ending.words)] : []),
    ...later.map(({ words }) => STATE_SENTENCES.partsEnter(words)),
    ...ends.filter(({ units }) => units.length > 0).map(({ words }) => STATE_SENTENCES.partsEnd(words)),
  ];
  return [...new Set(texts)].map((text): Notice => ({ tone: 'info', title: null, text }));
}

const worksOf = (documents: readonly string[], corpus: Corpus): LinkedWork[] =>
  [...new Set(documents)].flatMap((document) => corpus.byId.get(document) ?? []);

/** The acts that ended a document, with the first day without force; on or before the day of the build, or after it. */
function endNotice(
  { endings }: LinkedWork,
  type: Ending['type'],
  isDue: (date: IsoDate) => boolean,
  corpus: Corpus,
): {
  readonly date: IsoDate | null;
  readonly causes: NonNullable<Notice['causes']>;
} {
  const due = endings.filter((ending) => ending.type === type && isDue(ending.date));
  const [first] = due.map(({ date }) => date).sort();
  const works = worksOf(
    due.map(({ document }) => document),
    corpus,
  );
  return { date: first ?? null, causes: works.length === 0 ? [] : [{ label: VERSIONS.event[type], works }] };
}

/** Decisions that void a part of a text. */
const voidingActs = ({ versions }: LinkedWork, corpus: Corpus): LinkedWork[] =>
  worksOf(
    versions.flatMap(({ events }) => events.flatMap(({ type, document }) => (type === 'annuls' ? [document] : []))),
    corpus,
  );

/** The notice of an end that lies ahead. */
function comingEnd(work: LinkedWork, corpus: Corpus): Notice[] {
  const today = corpus.settings.buildDate;
  if (!['adopted', 'in-force', 'amended'].includes(work.status)) return [];
  const { date, causes } = endNotice(work, 'repealed', (day) => day > today, corpus);
  return date === null ? [] : [{ tone: 'info', title: null, text: STATE_SENTENCES.willEnd(longDate(date)), causes }];
}

function withdrawalNotice(
  { kind }: LegalDocument,
  { date, reason }: { readonly date: IsoDate; readonly reason: string },
): Notice {
  const text = fullStop(WITHDRAWN.text(fullStop(longDate(date)), reason));
  return {
    tone: 'warning',
    title: WITHDRAWN.title,
    text: kind === 'act' || kind === 'programme' ? `${text} ${WITHDRAWN.legal}` : text,
  };
}

/** The act that a draft, or a later version of it, became. */
const adoptedFrom = (work: LinkedWork, later: readonly LinkedWork[], corpus: Corpus): LinkedWork[] =>
  worksOf(
    [work, ...later].flatMap(({ incoming }) => incoming.flatMap(({ type, from }) => (type === 'drafted' ? [from] : []))),
    corpus,
  );

function stateNotice(work: LinkedWork, corpus: Corpus): Notice | null {
  const { document } = work;
  const { withdrawn } = document.record;
  if (withdrawn !== null) return withdrawalNotice(document, withdrawn);
  if (document.kind !== 'act' && document.kind !== 'programme') return null;
  const { inForceFrom, inForceTo } = document;
  const ended = (type: Ending['type'], text: (since: string | null) => string): Notice => {
    const { date, causes } = endNotice(work, type, (day) => day <= corpus.settings.buildDate, corpus);
    return { tone: 'warning', title: null, text: text(long(date)), causes };
  };
  switch (shownStatus(work)) {
    case 'withdrawn':
      return null;
    case 'draft': {
      const later = laterVersions(work, corpus.byId);
      const adopted = adoptedFrom(work, later, corpus);
      if (adopted.length > 0)
        return {
          tone: 'good',
          title: null,
          text: STATE_SENTENCES.draftAdopted,
          causes: [{ label: STATE_SENTENCES.adoptedAs, works: adopted }],
        };
      const newest = later.at(-1);
      if (newest !== undefined)
        return {
          tone: 'warning',
          title: null,
          text: DRAFTS.superseded,
          causes: [{ label: DRAFTS.newest, works: [newest] }],
        };
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
        text: fullStop(
          document.kind === 'programme'
            ? STATE_SENTENCES.programmeAdopted(longDate(programmePeriod(document).from))
            : STATE_SENTENCES.adopted(long(inForceFrom) ?? ''),
        ),
      };
    case 'undated':
      return { tone: 'warning', title: null, text: undatedSentence(document) };
    case 'performed':
      return { tone: 'info', title: null, text: STATE_SENTENCES.performed };
    case 'partly-void': {
      const works = voidingActs(work, corpus);
      return {
        tone: 'warning',
        title: null,
        text: `${fullStop(STATE_SENTENCES.inForce(long(inForceFrom), long(inForceTo)))} ${STATE_SENTENCES.partlyVoid}`,
        causes: works.length === 0 ? [] : [{ label: VERSIONS.event.annulled, works }],
      };
    }
    case 'in-force':
    case 'amended': {
      const doubtful = document.kind === 'act' && inForceFrom === null;
      const text = doubtful
        ? STATE_SENTENCES.inForceDoubtful(either(firstDaysOf(document)), long(inForceTo))
        : STATE_SENTENCES.inForce(long(inForceFrom), long(inForceTo));
      return { tone: 'good', title: null, text: fullStop(text) };
    }
    case 'expired':
      return { tone: 'warning', title: null, text: fullStop(STATE_SENTENCES.expired(long(inForceTo))) };
    case 'repealed':
      return ended('repealed', STATE_SENTENCES.repealed);
    case 'void':
      return ended('annulled', () => STATE_SENTENCES.void);
    // An announcement has no force, and states of competitions are not of acts or programmes.
    case 'published':
    case 'planned':
    case 'open':
    case 'judging':
    case 'decided':
    case 'cancelled':
    case 'closed':
    case 'unknown':
      return null;
  }
}

/** The notices over a text: its state, whether it is illustrative, which changes it lacks. */
export function noticesOf(work: LinkedWork, corpus: Corpus): Notice[] {
  const { document } = work;
  const state = stateNotice(work, corpus);
  // Acts whose changes are in a wording or listed one by one need no notice for the whole.
  const amended = amendingActs(work, corpus).some((act) => !corpus.changes.effects.has(act.document.id));
  const own = document.character === 'illustrative';
  const note = document.note ?? '';
  const why = textless(document);
  return [
    // Comes first: an illustrative text is not that of an act, so nothing about its force can be relied on.
    ...(own
      ? [
          {
            tone: 'warning' as const,
            title: UI.illustrativeTitle,
            text: UI.illustrative,
            more: `${UI.illustrativeWhy} ${note}`.trim(),
          },
        ]
      : []),
    ...(state === null ? [] : [state]),
    ...comingEnd(work, corpus),
    ...dayNotices(work, corpus.settings.buildDate),
    ...(amended && why !== 'withdrawn'
      ? [{ tone: 'warning' as const, title: null, text: why === 'in-file' ? NO_TEXT.amended : UI.amendedNotice }]
      : []),
    ...(isFuture(work, corpus) && document.kind !== 'competition'
      ? [{ tone: 'warning' as const, title: null, text: UI.futureNotice }]
      : []),
    ...(!own && note !== '' ? [{ tone: 'info' as const, title: UI.noteTitle, text: note }] : []),
  ];
}
