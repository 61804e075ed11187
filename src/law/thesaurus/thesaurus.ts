import { BROADER } from './broader.ts';
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
import { readBroader, readConcepts, readOutside, type Concept, type OutsideMatter } from './read-concepts.ts';

/** What people call the matters of cooperation with organisations, and what the law calls them. */
export const THESAURUS: readonly Concept[] = [
  ...[FUNDS, PROCEDURE, DOCUMENTS].flatMap((table) => readConcepts(table, true)),
  ...[ORGANISATIONS, PEOPLE, HEALTH, CULTURE, PLACE, EVERYDAY].flatMap((table) => readConcepts(table)),
];

export const OUTSIDE_MATTERS: readonly OutsideMatter[] = readOutside(OUTSIDE);

/** What narrower concepts are a part of, by their ids. */
export const BROADER_CONCEPTS: ReadonlyMap<string, readonly string[]> = readBroader(BROADER);
