import { hash } from '../../cache/cache.ts';
import { THESAURUS } from '../../law/thesaurus/thesaurus.ts';
import type { Concept } from '../../law/thesaurus/read-concepts.ts';
import type { Site } from '../../types.ts';

/** The concepts a site is searched by: those of all sites, and its own from `slownik` in `serwis.yaml`. */
export const siteConcepts = ({ dictionary }: Pick<Site, 'dictionary'>): Concept[] => [
  ...THESAURUS,
  ...dictionary.map(({ law, people }): Concept => ({
    // Sites that are searched together must not share it.
    id: `wlasne-${hash(JSON.stringify([law, people])).slice(0, 8)}`,
    law: law.map((word) => word.toLowerCase()),
    people: people.map((word) => word.toLowerCase()),
    english: [],
    ukrainian: [],
    reason: 'słownik serwisu',
    isProcedure: false,
  })),
];
