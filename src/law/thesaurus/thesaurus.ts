import { CULTURE } from './culture.ts';
import { DOCUMENTS } from './documents.ts';
import { EVERYDAY } from './everyday.ts';
import { FUNDS } from './funds.ts';
import { HEALTH } from './health.ts';
import { ORGANISATIONS } from './organisations.ts';
import { OUTSIDE } from './outside.ts';
import { PEOPLE } from './people.ts';
import { PLACE } from './place.ts';
import { PROCEDURE } from './procedure.ts';
import { readConcepts, readOutside, type Concept, type OutsideMatter } from './read-concepts.ts';

/** What people call the matters of cooperation with organisations, and what the law calls them. */
export const THESAURUS: readonly Concept[] = [
  FUNDS,
  PROCEDURE,
  ORGANISATIONS,
  PEOPLE,
  HEALTH,
  CULTURE,
  PLACE,
  DOCUMENTS,
  EVERYDAY,
].flatMap(readConcepts);

export const OUTSIDE_MATTERS: readonly OutsideMatter[] = readOutside(OUTSIDE);
