import type { Kind, LegalDocument } from '../types.ts';

/** Kinds whose text is the editors' own, and may be written better on any day. */
const OWN: ReadonlySet<Kind> = new Set(['news', 'page']);
const DRAFTS: ReadonlySet<unknown> = new Set(['projekt', 'konsultowany']);

/** Whether the words of a file may still be changed: those of a draft, of news and of pages; `status` is as front matter has it. What was adopted or published stands. */
export const isOpen = (kind: Kind, status: unknown): boolean =>
  OWN.has(kind) || ((kind === 'act' || kind === 'programme') && DRAFTS.has(status));

/** The same of a document that was read. */
export const isOpenDocument = (document: LegalDocument): boolean =>
  OWN.has(document.kind) ||
  ((document.kind === 'act' || document.kind === 'programme') && (document.stage === 'draft' || document.stage === 'consulted'));
