import { ILLUSTRATIVE_NOTE } from '../strings/illustrative-note.ts';
import type { LegalDocument } from '../types.ts';

/** A name as it leaves its page (in a title, a feed, a citation): of a demonstration text, it says so: „Program na rok 2026 (tekst poglądowy)”. */
export const withCharacter = (name: string, { character }: Pick<LegalDocument, 'character'>): string =>
  character === 'illustrative' ? `${name} (${ILLUSTRATIVE_NOTE})` : name;
