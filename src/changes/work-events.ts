import type { Ending, IsoDate, LegalDocument, OfficialText, Version, WorkEvent } from '../types.ts';

const ORDER: readonly WorkEvent['type'][] = [
  'adopted',
  'published',
  'entered',
  'corrected',
  'amended',
  'consolidated',
  'annulled',
  'restored',
  'repealed',
  'expired',
];

const TYPES = { amends: 'amended', corrects: 'corrected', annuls: 'annulled', restores: 'restored' } as const;

const own = (type: WorkEvent['type'], date: IsoDate | null): WorkEvent[] =>
  date === null ? [] : [{ type, date, document: null }];

/** What happened to a document, in order of time; the wordings' causes among it. */
export function workEvents(
  document: LegalDocument,
  versions: readonly Version[],
  endings: readonly Ending[],
  officialTexts: readonly OfficialText[],
): WorkEvent[] {
  if (document.kind !== 'act' && document.kind !== 'programme') return [];
  const act = document.kind === 'act' ? document : null;
  const events: WorkEvent[] = [
    ...(act === null || act.stage === 'draft' ? [] : own('adopted', act.date)),
    ...own('published', act?.publication?.date ?? null),
    ...own('entered', document.inForceFrom),
    ...own('expired', document.inForceTo),
    ...versions.flatMap(({ events: causes, inForceFrom }) =>
      inForceFrom === null
        ? []
        : causes.map(({ type, document: cause }): WorkEvent => ({ type: TYPES[type], date: inForceFrom, document: cause })),
    ),
    ...endings.map(({ type, date, document: cause }): WorkEvent => ({ type, date, document: cause })),
    ...officialTexts.map(({ date, document: announcement }): WorkEvent => ({
      type: 'consolidated',
      date,
      document: announcement,
    })),
  ];
  return events.sort((a, b) => (a.date === b.date ? ORDER.indexOf(a.type) - ORDER.indexOf(b.type) : a.date < b.date ? -1 : 1));
}
