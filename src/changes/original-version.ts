import type { IsoDate, LegalDocument, Version } from '../types.ts';

/** First day of a document's original wording: the day it enters into force, else its own day. */
function firstDay(document: LegalDocument): IsoDate | null {
  if ('inForceFrom' in document && document.inForceFrom !== null) return document.inForceFrom;
  if ('date' in document) return document.date;
  if (document.kind === 'competition') return document.competition.announced;
  return document.kind === 'programme' ? (`${String(document.firstYear)}-01-01` as IsoDate) : null;
}

/** The wording a document was adopted in. */
export function originalVersion(document: LegalDocument): Version {
  const legal = 'inForceFrom' in document;
  return {
    id: firstDay(document) ?? 'bez-daty',
    inForceFrom: legal ? document.inForceFrom : firstDay(document),
    inForceTo: legal ? document.inForceTo : null,
    fingerprint: document.fingerprint,
    title: document.title,
    units: document.units,
    footnotes: document.footnotes,
    events: [],
    amendedBy: [],
    operations: [],
    unapplied: [],
    changedBy: {},
  };
}
