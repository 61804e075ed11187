import { addDays } from '../law/add-days.ts';
import type { IsoDate } from '../types.ts';

type EventKind = 'proposals' | 'consultation' | 'adoption' | 'publication' | 'force' | 'period' | 'amendment' | 'report';

/** A step of a programme's year: a day or a span of days. */
export interface YearEvent {
  readonly kind: EventKind;
  readonly from: IsoDate;
  /** Last day of a span; the same as `from` for a single day. */
  readonly to: IsoDate;
  readonly title: string;
  readonly detail: string | null;
  readonly links: readonly { readonly text: string; readonly path: string }[];
  /** `unknown`: a past day of which the site has no record whether it was met. */
  readonly state: 'past' | 'now' | 'ahead' | 'unknown';
  /** Whether a deadline of the statute was kept; `null` where there is none to judge by. */
  readonly kept: boolean | null;
}

export const stateOf = (from: IsoDate, to: IsoDate, today: IsoDate): YearEvent['state'] =>
  to < today ? 'past' : from > today ? 'ahead' : 'now';

/** A step of a kind on a day or days, judged on the day of the build. */
export const event = (
  kind: EventKind,
  [from, to]: readonly [IsoDate, IsoDate],
  today: IsoDate,
  rest: Partial<YearEvent> & { readonly title: string },
): YearEvent => ({ kind, from, to, detail: null, links: [], state: stateOf(from, to, today), kept: null, ...rest });

const KIND_ORDER: readonly EventKind[] = [
  'proposals',
  'consultation',
  'adoption',
  'publication',
  'force',
  'period',
  'amendment',
  'report',
];

/** Order by day; within one day, the usual course of a year. */
export const inOrder = (a: YearEvent, b: YearEvent): number =>
  (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) || KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind);

/** The days that the picture of a programme's year shows: from its first step to its last, with a month on either side. */
export const pictureSpan = (events: readonly YearEvent[]): readonly [IsoDate, IsoDate] => {
  const first = events.reduce((day, { from }) => (from < day ? from : day), events[0]?.from ?? ('2000-01-01' as IsoDate));
  const last = events.reduce((day, { to }) => (to > day ? to : day), first);
  return [addDays(first, -30), addDays(last, 30)];
};
