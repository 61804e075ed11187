import type { MarkedPiece } from './excerpt.ts';
import type { Filter } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import type { Source } from './source.ts';

/** What somebody asks for. */
export interface Wishes {
  readonly query: string;
  readonly filters: Readonly<Partial<Record<Filter, string>>>;
  /** Newest first instead of best first. */
  readonly byDate: boolean;
  /** Former wordings too. */
  readonly former: boolean;
  /** The query is not finished: somebody is typing. */
  readonly typing: boolean;
}

/** A provision of a result. */
export interface ResultUnit {
  readonly url: string;
  /** „§ 5 ust. 2 Otwarte konkursy”; empty for unnumbered, untitled text. */
  readonly title: string;
  readonly excerpt: readonly MarkedPiece[];
}

/** A document that was found. */
export interface Result {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Name of its site where several are searched. */
  readonly site: string;
  readonly units: readonly ResultUnit[];
}

/** A page that the query names: an act by its number, a provision of a document. */
export interface Direct {
  readonly title: string;
  readonly url: string;
}

export interface Outcome {
  readonly total: number;
  /** Whether there may be more than `total`, because not all were looked at. */
  readonly atLeast: boolean;
  readonly load: (from: number, count: number) => Promise<Result[]>;
  /** For each filter: value → number of results it would leave; `null` where that is not known. */
  readonly counts: Readonly<Record<Filter, ReadonlyMap<string, number>>> | null;
  readonly direct: readonly Direct[];
  readonly leftOut: readonly string[];
  /** The query with a word put right that is not on the site. */
  readonly suggestions: readonly string[];
}

/** A site with its lexicon. */
export interface SearchedSite {
  readonly source: Source;
  readonly lexicon: Lexicon;
}
