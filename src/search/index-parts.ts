import { listYear } from '../views/lists.ts';
import type { Corpus, LinkedWork } from '../types.ts';

/**
 * Documents of one index. The engine's time grows with the square of them, and what every question loads grows with those of the first, so a
 * large site has several.
 */
const DOCUMENTS_AN_INDEX = 1500;

/** How documents are dealt out to indexes. */
export interface IndexParts {
  readonly count: number;
  /** How many of the indexes, from the first on, every question is asked of. */
  readonly early: number;
  /** Number of the index of a document, by its id and how many came before it. */
  readonly partOf: (id: string, before: number) => number;
}

const partsFor = (documents: number): number => Math.max(1, Math.ceil(documents / DOCUMENTS_AN_INDEX));

/** Documents dealt out in turn to indexes that are all asked at once. */
export function partsInTurn(documents: number): IndexParts {
  const count = partsFor(documents);
  return { count, early: count, partOf: (_id, before) => before % count };
}

/** Pages and competitions are few; what is a draft or in force is what most questions are about. */
const isEarly = ({ document: { kind }, status }: LinkedWork): boolean =>
  kind === 'programme' || kind === 'page' || status === 'draft' || status === 'in-force' || status === 'amended';

/** What is dealt out together: programmes, which are folded under one another; what else is in force; the rest by years, the newest first. */
function groupsOf(works: readonly LinkedWork[]): LinkedWork[][] {
  const rank = (work: LinkedWork): number =>
    work.document.kind === 'programme' ? Infinity : isEarly(work) ? Number.MAX_VALUE : (listYear(work) ?? 0);
  return [...Map.groupBy(works, rank)].sort(([a], [b]) => b - a).map(([, group]) => group);
}

/**
 * What is in force and newest in the first index, which alone is asked at first; older documents in others. A year is not parted where that can be
 * helped, so that a new document moves no other from one index to the next. `most`: documents of one index.
 */
export function partsByAge({ works }: Pick<Corpus, 'works'>, most = DOCUMENTS_AN_INDEX): IndexParts {
  const places = new Map<string, number>();
  let part = 0;
  let size = 0;
  for (const group of groupsOf(works)) {
    if (size > 0 && size + group.length > most) {
      part += 1;
      size = 0;
    }
    for (const { document } of group) {
      if (size === most) {
        part += 1;
        size = 0;
      }
      places.set(document.id, part);
      size += 1;
    }
  }
  return { count: part + 1, early: 1, partOf: (id) => places.get(id) ?? 0 };
}
