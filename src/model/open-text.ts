import type { Kind, LegalDocument } from '../types.ts';

const DRAFTS: ReadonlySet<unknown> = new Set(['projekt', 'konsultowany']);

/**
 * Whether the words of a file may still be changed: those of a draft alone; `status` is as front matter has it. What was adopted or published stands, and news, pages,
 * notices and reports are published as they are written.
 */
export const isOpen = (kind: Kind, status: unknown): boolean => (kind === 'act' || kind === 'programme') && DRAFTS.has(status);

/** The same for a document. */
export const isOpenDocument = (document: LegalDocument): boolean =>
  (document.kind === 'act' || document.kind === 'programme') && (document.stage === 'draft' || document.stage === 'consulted');
