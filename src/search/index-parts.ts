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

/** Programmes, which are folded under one another, stand together; then comes what is in force, and the newest of the rest. */
function inOrder(works: readonly LinkedWork[]): LinkedWork[] {
  const rank = (work: LinkedWork): number => (work.document.kind === 'programme' ? 0 : isEarly(work) ? 1 : 2);
  const yearOf = (work: LinkedWork): number => listYear(work) ?? Infinity;
  return [...works].sort((a, b) => rank(a) - rank(b) || yearOf(b) - yearOf(a) || (a.document.id < b.document.id ? -1 : 1));
}

/** What is in force and newest in the first index, which alone is asked at first; older documents in others by their years. */
export function partsByAge({ works }: Corpus): IndexParts {
  const count = partsFor(works.length);
  if (count === 1) return partsInTurn(works.length);
  const places = new Map<string, number>(
    inOrder(works).map(({ document }, at) => [document.id, Math.floor(at / DOCUMENTS_AN_INDEX)]),
  );
  return { count, early: 1, partOf: (id) => places.get(id) ?? 0 };
}
