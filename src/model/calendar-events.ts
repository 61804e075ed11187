/** The days of a document that people put into a calendar. */
import type { IsoDate, LegalDocument, Version } from '../types.ts';

export interface CalendarEvent {
  /** Part of the permanent identifier of the event, unique in its document. */
  readonly key: string;
  readonly type: 'entered' | 'changed' | 'ended' | 'consultation' | 'report' | 'offers';
  /** First and last day; the last is meant with the others. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Whether it does not take place after all. */
  readonly isCancelled: boolean;
}

interface Dated {
  readonly document: LegalDocument;
  readonly versions: readonly Pick<Version, 'id' | 'inForceFrom'>[];
}

type Day = Omit<CalendarEvent, 'isCancelled'>;

const onDay = (type: CalendarEvent['type'], day: IsoDate | null, key: string = type): Day[] =>
  day === null ? [] : [{ key, type, from: day, to: day }];

/** Wordings after the first: the days on which changes show. */
const changes = ({ versions }: Dated): Day[] =>
  versions.slice(1).flatMap(({ id, inForceFrom }) => onDay('changed', inForceFrom, `changed-${id}`));

/** Days of a document by its kind; a kind with days of its own has its case here. */
function daysOf(dated: Dated): Day[] {
  const { document } = dated;
  if (document.kind === 'act' || document.kind === 'programme')
    return [...onDay('entered', document.inForceFrom), ...changes(dated), ...onDay('ended', document.inForceTo)];
  if (document.kind === 'consultation')
    return [{ key: 'consultation', type: 'consultation', from: document.from, to: document.to }];
  if (document.kind === 'report') return onDay('report', document.date);
  return [];
}

/** The last day for offers, of a competition and of what announces one. */
const offersOf = ({ document }: Dated): Day[] =>
  'competition' in document ? onDay('offers', document.competition?.deadline?.day ?? null) : [];

const isOff = ({ document }: Dated, { type }: Day): boolean =>
  // What was withdrawn from publication is called off, so that those who follow the calendar see it go.
  document.record.withdrawn !== null ||
  (type === 'offers'
    ? 'competition' in document && (document.competition?.cancelled ?? null) !== null
    : document.kind === 'act' && document.stage === 'void');

/** Drafts have no force yet, whatever day they name. */
const isDraft = ({ document }: Dated): boolean =>
  (document.kind === 'act' && document.stage === 'draft') || (document.kind === 'programme' && document.stage !== 'adopted');

/** Events of a document in order of time; only days that are known. Those of an act that is void, of a competition that is cancelled and of a document that is withdrawn are called off. */
export function calendarEvents(dated: Dated): CalendarEvent[] {
  if (isDraft(dated)) return [];
  return [...daysOf(dated), ...offersOf(dated)]
    .map((day) => ({ ...day, isCancelled: isOff(dated, day) }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
