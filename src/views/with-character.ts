import { capitalise } from '../law/capitalise.ts';
import { ILLUSTRATIVE_NOTE } from '../strings/illustrative-note.ts';
import type { LegalDocument } from '../types.ts';

/** A name as it leaves its page (in a title, a feed, a citation): of a demonstration text, it says so: „Program na rok 2026 (tekst poglądowy)”. */
export const withCharacter = (name: string, { character }: Pick<LegalDocument, 'character'>): string =>
  character === 'illustrative' ? `${name} (${ILLUSTRATIVE_NOTE})` : name;

/** A sentence about a document for those who see it elsewhere, as search engines do: of a demonstration text it begins with that. */
export const describedAs = (description: string, { character }: Pick<LegalDocument, 'character'>): string =>
  character === 'illustrative' ? `${capitalise(ILLUSTRATIVE_NOTE)}. ${description}` : description;
