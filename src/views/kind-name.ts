import { capitalise } from '../law/capitalise.ts';
import { KIND_WORDS } from '../strings/kinds.ts';
import type { LegalDocument } from '../types.ts';

/** What a document is, as said over its title: „Program”, „Uchwała”, „Zarządzenie”. */
export const kindName = (document: LegalDocument): string =>
  document.kind === 'act' ? capitalise(document.type) : KIND_WORDS[document.kind].label;
