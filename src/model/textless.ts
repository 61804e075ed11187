import type { LegalDocument } from '../types.ts';

/** Why the site has no text of a document: it was withdrawn, it is in an attached file alone, or nobody gave any; `null` where it has. */
export function textless({ units, record }: Pick<LegalDocument, 'units' | 'record'>): 'withdrawn' | 'in-file' | 'empty' | null {
  if (record.withdrawn !== null) return 'withdrawn';
  if (units.length > 0) return null;
  return record.attachments.length > 0 ? 'in-file' : 'empty';
}
