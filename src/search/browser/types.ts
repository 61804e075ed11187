import type { MarkedPiece } from './excerpt.ts';
import type { Filter } from './features.ts';
import type { SiteLexicon } from './lexicon.ts';
import type { SearchSource } from './source.ts';
import type { Thesaurus } from './thesaurus.ts';

/** What somebody asks for. */
export interface Wishes {
  readonly query: string;
  readonly filters: Readonly<Partial<Record<Filter, string>>>;
  /** Newest first instead of best first. */
  readonly byDate: boolean;
  /** Former wordings too. */
  readonly former: boolean;
  /** Documents too that a large site searches only when they are asked for. */
  readonly older?: boolean;
  /** Only words as they were typed. */
  readonly exactly: boolean;
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
  /** „Program · obowiązujący”, its date and its site where several are searched; what there is of these. */
  readonly caption: string;
  readonly date: string;
  readonly site: string;
  readonly wording: { readonly from: string; readonly to: string } | null;
  /** Its official title and provisions, where they came at once; else what loads them. */
  readonly details: ResultDetails | (() => Promise<ResultDetails>);
  /** The same passage of programmes for other years, the newest first. */
  readonly also: readonly AlsoIn[];
}

/** What is shown of a result once it is seen. */
export interface ResultDetails {
  /** The official title where it says more; else empty. */
  readonly full: string;
  readonly units: readonly ResultUnit[];
}

/** A passage of a programme for another year. */
interface AlsoIn {
  readonly year: string;
  /** „§ 5”; empty for unnumbered text. */
  readonly provision: string;
  readonly url: string;
}

/** A page that the query names: an act by its number, a provision of a document. */
export interface Direct {
  readonly title: string;
  readonly url: string;
}

export interface SearchOutcome {
  /** Documents that were found. */
  readonly total: number;
  /** Number of documents that were not looked at, because others are in force or newer. */
  readonly older: number;
  /** Places of the list; programmes for other years may stand folded in one. */
  readonly places: number;
  /** Whether there may be more than `total`, because not all were looked at. */
  readonly atLeast: boolean;
  readonly load: (from: number, count: number) => Promise<Result[]>;
  /** For each filter: value → number of results it would leave; `null` where that is not known. */
  readonly counts: Readonly<Record<Filter, ReadonlyMap<string, number>>> | null;
  readonly direct: readonly Direct[];
  readonly leftOut: readonly string[];
  /** Other words that were looked for: the law's words for what was typed, words of its family. */
  readonly widened: readonly string[];
  /** What misspelt words were read as. */
  readonly corrected: readonly string[];
  /** Words that were taken for beginnings of longer ones. */
  readonly begun: readonly string[];
  /** Whether the question is in English or Ukrainian, while all that is found is in Polish. */
  readonly isForeign: boolean;
  /** Who settles the matter, where it is none of this site's. */
  readonly outside: string | null;
  /** What answers outright. */
  readonly reply: Reply | null;
  /** The query with a word put right that is not on the site. */
  readonly suggestions: readonly string[];
}

/** A short answer in the words of a provision. */
export interface Reply {
  readonly text: string;
  /** „§ 16 ust. 1 – Program współpracy na rok 2026”. */
  readonly place: string;
  /** The day on which it is so, by the site: `RRRR-MM-DD`. */
  readonly day: string;
  readonly url: string;
}

/** A site with its lexicon and thesaurus. */
export interface SearchedSite {
  readonly source: SearchSource;
  readonly lexicon: SiteLexicon;
  readonly thesaurus: Thesaurus;
}
