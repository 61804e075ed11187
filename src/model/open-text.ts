import type { Kind, LegalDocument } from '../types.ts';

/** Kinds whose text belongs to the editors and may be changed at any time. */
const OWN: ReadonlySet<Kind> = new Set(['news', 'page']);
const DRAFTS: ReadonlySet<unknown> = new Set(['projekt', 'konsultowany']);

/**
 * Whether the words of a file may still be changed: those of drafts, news and pages may, those of adopted or published texts may
 * not. `status` is the value of the front matter.
 */
export const isOpen = (kind: Kind, status: unknown): boolean =>
  OWN.has(kind) || ((kind === 'act' || kind === 'programme') && DRAFTS.has(status));

/** The same for a document. */
export const isOpenDocument = (document: LegalDocument): boolean =>
  OWN.has(document.kind) ||
  ((document.kind === 'act' || document.kind === 'programme') && (document.stage === 'draft' || document.stage === 'consulted'));
