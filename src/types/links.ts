/** Citations and terms, and where they lead. */
import type { ActDocument, LegalDocument, RelationType } from './documents.ts';
import type { UnitId, WorkId } from './identity.ts';
import type { Status, Work } from './versions.ts';

export interface Relation {
  readonly type: RelationType;
  readonly from: WorkId;
  readonly to: WorkId;
}

/**
 * `resolved`: leads to a document of this site · `external`: to a statute or a journal · `broken`: names a unit that does not
 * exist · `unknown`: it cannot be determined where it leads.
 */
export type CitationStatus = 'resolved' | 'external' | 'broken' | 'unknown';

export interface CitationTarget {
  readonly document: WorkId | null;
  /** For a broken citation the provision it names, which does not exist. */
  readonly provision: UnitId | null;
  /** A path below the base (`/programy/2020/#par-5`) or a full address; `null` where there is nothing to open. */
  readonly address: string | null;
}

/** A citation of a text: which words of which provision, and where they lead. */
export interface Citation {
  readonly unit: UnitId;
  /** Offsets in the raw text of the provision's own content. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly status: CitationStatus;
  readonly target: CitationTarget | null;
}

/** All relations between documents, by the document they start from and by the one they lead to. */
export interface Relations {
  readonly outgoing: ReadonlyMap<string, readonly Relation[]>;
  readonly incoming: ReadonlyMap<string, readonly Relation[]>;
  readonly byId: ReadonlyMap<string, LegalDocument>;
  /** Acts by their number without case, spaces and „nr”. */
  readonly byNumber: ReadonlyMap<string, readonly ActDocument[]>;
}

export interface LinkedWork extends Work {
  /** Path of the page below the base: `/uchwaly/2018/liii-732-2018/`. */
  readonly path: string;
  readonly status: Status;
  /** Whether it is an act that only changed or repealed other acts, none of which is in force any more. */
  readonly performed: boolean;
  /**
   * What distinguishes it from another programme of the same years: its organ, „projekt” or its title; `null` where it is the
   * only one.
   */
  readonly apart: string | null;
  /** Relations stated by this document, resolved. */
  readonly outgoing: readonly Relation[];
  /** Relations stated by other documents that lead here. */
  readonly incoming: readonly Relation[];
}
