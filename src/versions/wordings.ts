import type { IsoDate, LegalDocument, Version, Work } from '../types.ts';

/** First day of a document's original wording: the day it enters into force, else its own day. */
function firstDay(document: LegalDocument): IsoDate | null {
  if ('inForceFrom' in document && document.inForceFrom !== null) return document.inForceFrom;
  if ('date' in document) return document.date;
  return document.kind === 'programme' ? (`${String(document.firstYear)}-01-01` as IsoDate) : null;
}

/** A document with its wordings. For now the original one alone: acts that amend are not applied yet. */
export function withWordings(document: LegalDocument): Work {
  const legal = 'inForceFrom' in document;
  const original: Version = {
    id: firstDay(document) ?? 'bez-daty',
    inForceFrom: legal ? document.inForceFrom : firstDay(document),
    inForceTo: legal ? document.inForceTo : null,
    title: document.title,
    units: document.units,
    footnotes: document.footnotes,
    events: [],
    amendedBy: [],
    operations: [],
    unapplied: [],
    changedBy: {},
  };
  return { document, versions: [original], events: [], officialTexts: [] };
}
