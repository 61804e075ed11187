import type { IsoDate, LinkedWork, Organ, Site } from '../../types.ts';

/** What a skeleton is made of: what the person said, and what the content knows. */
export interface Answers {
  readonly title: string;
  readonly number: string | null;
  readonly organ: Organ;
  /** The day of the document; of a draft the day on which it is made, which gives its file a year. */
  readonly date: IsoDate;
  /** Whether the day is that of the document: a draft has none until it is said. */
  readonly isDated: boolean;
  readonly year: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The work it concerns: the act it amends or that adopts it, the programme reported on or consulted. */
  readonly about: LinkedWork | null;
  /** Of a competition: its sum as words or a number of złote, and its spheres of public tasks; empty where not said. */
  readonly amount: string;
  readonly spheres: string;
  readonly site: Site;
}

/** A new content file. */
export interface Skeleton {
  readonly path: string;
  readonly text: string;
}
