import { GRAPH } from '../strings/graph.ts';
import type { Corpus, LinkedWork, RelationType } from '../types.ts';
import { versionOn } from '../model/version-on.ts';
import { publicDate } from './lists.ts';

/** One document leads to another: by a stated relation, or by citations of its text. */
export interface GraphEdge {
  readonly from: LinkedWork;
  readonly to: LinkedWork;
  readonly type: RelationType | 'cites';
  /** How many citations; 1 for a stated relation. */
  readonly count: number;
  readonly label: string;
}

export interface DocumentGraph {
  /** Documents that have an edge, oldest first. */
  readonly works: readonly LinkedWork[];
  /** In order of the documents they come from, newest first. */
  readonly edges: readonly GraphEdge[];
}

function citationCounts(work: LinkedWork, { citations, settings }: Corpus): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { status, target } of citations.of(work, versionOn(work, settings.buildDate))) {
    const id = status === 'resolved' ? (target?.document ?? null) : null;
    if (id !== null && id !== work.document.id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** How the documents of a site depend on one another, from their front matter and from the citations of their current wordings. */
export function documentGraph(corpus: Corpus): DocumentGraph {
  const day = (work: LinkedWork): string => publicDate(work, corpus) ?? '';
  const byDay = corpus.works.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  const edges = byDay.toReversed().flatMap((from): GraphEdge[] => {
    const stated = from.outgoing.flatMap(({ type, to: id }): GraphEdge[] => {
      const to = corpus.byId.get(id);
      return to === undefined ? [] : [{ from, to, type, count: 1, label: GRAPH.relations[type] }];
    });
    const cited = [...citationCounts(from, corpus)].flatMap(([id, count]): GraphEdge[] => {
      const to = corpus.byId.get(id);
      return to === undefined ? [] : [{ from, to, type: 'cites', count, label: GRAPH.cites(count) }];
    });
    return [...stated, ...cited];
  });
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return { works: byDay.filter((work) => linked.has(work)), edges };
}

/** The most documents that are drawn. */
const DRAWN = 60;
/** The most rows that are listed on the page; the file has all. */
const LISTED = 300;

/** The newest part of a graph, small enough to be drawn. */
export function drawnPart({ works, edges }: DocumentGraph): DocumentGraph {
  const shown = new Set(works.slice(-DRAWN));
  return { works: [...shown], edges: edges.filter(({ from, to }) => shown.has(from) && shown.has(to)) };
}

/** The edges a page lists, and how many it leaves to the file. */
export const listedEdges = ({ edges }: DocumentGraph): { readonly listed: readonly GraphEdge[]; readonly more: number } => ({
  listed: edges.slice(0, LISTED),
  more: Math.max(0, edges.length - LISTED),
});
