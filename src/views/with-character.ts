import { capitalise } from '../law/capitalise.ts';
import { ILLUSTRATIVE_NOTE } from '../strings/illustrative-note.ts';
import type { LegalDocument } from '../types.ts';

export const isIllustrative = ({ character }: Pick<LegalDocument, 'character'>): boolean => character === 'illustrative';

/** A name as it leaves its page (in a title, a feed, a citation): of a demonstration text, it says so: „Program na rok 2026 (tekst poglądowy)”. */
export const withCharacter = (name: string, document: Pick<LegalDocument, 'character'>): string =>
  isIllustrative(document) ? `${name} (${ILLUSTRATIVE_NOTE})` : name;

/** A sentence about a document for those who see it elsewhere, as search engines do: of a demonstration text it begins with that. */
export const describedAs = (description: string, document: Pick<LegalDocument, 'character'>): string =>
  isIllustrative(document) ? `${capitalise(ILLUSTRATIVE_NOTE)}. ${description}` : description;
