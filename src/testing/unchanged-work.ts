import type { LegalDocument, Work } from '../types.ts';
import { originalVersion } from '../changes/original-version.ts';

/** A document that no act has changed, for tests. */
export const unchangedWork = (document: LegalDocument): Work => ({
  document,
  versions: [originalVersion(document)],
  events: [],
  officialTexts: [],
  endings: [],
  partlyVoid: false,
  ledger: [],
});
