/** The days of a document that people put into a calendar. */
import type { IsoDate, LegalDocument, Version } from '../types.ts';

export interface CalendarEvent {
  /** Part of the permanent identifier of the event, unique in its document. */
  readonly key: string;
  readonly type: 'entered' | 'changed' | 'ended' | 'consultation' | 'report';
  /** First and last day; the last is meant with the others. */
  readonly from: IsoDate;
  readonly to: IsoDate;
}

interface Dated {
  readonly document: LegalDocument;
  readonly versions: readonly Pick<Version, 'id' | 'inForceFrom'>[];
}

const onDay = (type: CalendarEvent['type'], day: IsoDate | null, key: string = type): CalendarEvent[] =>
  day === null ? [] : [{ key, type, from: day, to: day }];

/** Wordings after the first: the days on which changes show. */
const changes = ({ versions }: Dated): CalendarEvent[] =>
  versions.slice(1).flatMap(({ id, inForceFrom }) => onDay('changed', inForceFrom, `changed-${id}`));

/**
 * Events of a document in order of time; only days that are known. Drafts enter into force on no day yet, so theirs are left out, as are
 * those of an act that is void.
 */
export function calendarEvents(dated: Dated): CalendarEvent[] {
  const { document } = dated;
  const own = ((): CalendarEvent[] => {
    switch (document.kind) {
      case 'act':
        if (document.stage !== 'adopted') return [];
        return [...onDay('entered', document.inForceFrom), ...changes(dated), ...onDay('ended', document.inForceTo)];
      case 'programme':
        if (document.stage !== 'adopted') return [];
        return [...onDay('entered', document.inForceFrom), ...changes(dated), ...onDay('ended', document.inForceTo)];
      case 'consultation':
        return [{ key: 'consultation', type: 'consultation', from: document.from, to: document.to }];
      case 'report':
        return onDay('report', document.date);
      default:
        return [];
    }
  })();
  return own.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
