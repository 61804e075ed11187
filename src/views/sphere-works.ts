import { calendarEvents } from '../model/calendar-events.ts';
import { plannedSpheres } from '../model/tables/planned-spheres.ts';
import type { Corpus, LinkedWork } from '../types.ts';
import { documentSpheres } from './document-spheres.ts';

type Known = Pick<Corpus, 'works' | 'plans'>;

/** What followers of a sphere of public tasks follow. */
export interface SphereWorks {
  /** Item of art. 4 ust. 1 of the statute on public benefit. */
  readonly item: string;
  /** Programmes that plan tasks in it, and competitions that take offers for it, in order of id. */
  readonly works: readonly LinkedWork[];
  /** Whether some of them has days for a calendar: a calendar without any event is none (RFC 5545, 3.6). */
  readonly hasDays: boolean;
}

/** The spheres that have a page, with the documents of each. */
export function sphereWorks(corpus: Known): SphereWorks[] {
  const spheres = corpus.works.map((work) => ({ work, items: documentSpheres(work, corpus) }));
  return plannedSpheres(corpus.plans).map((item) => {
    const works = spheres.filter(({ items }) => items.includes(item)).map(({ work }) => work);
    return { item, works, hasDays: works.some((work) => calendarEvents(work).length > 0) };
  });
}
