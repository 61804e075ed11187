/** Wordings of documents, and what happened to them. */
import type { FootnoteDefinition } from 'mdast';
import type { CompetitionState } from './competitions.ts';
import type { LegalDocument, Unit } from './documents.ts';
import type { IsoDate, UnitId, WorkId } from './identity.ts';
import type { Instruction, LedgerEntry } from './instructions.ts';

/** A provision of a document, or the document as a whole. */
export interface ProvisionRef {
  readonly document: WorkId;
  readonly provision: UnitId | null;
}

/** A change of a provision: the provision of the amending act that orders it, and the first day it shows. */
export interface Change {
  readonly document: WorkId;
  readonly provision: UnitId;
  readonly date: IsoDate;
}

/** A change that could not be read or applied; it is shown and never guessed. */
export interface UnappliedChange extends ProvisionRef {
  /** The words that order it. */
  readonly text: string;
  /** Why it was not applied, in Polish. */
  readonly reason: string;
}

/** An amending operation as it was applied: what an act's own redline shows as instruction, before and after. */
export interface AppliedOperation {
  readonly document: WorkId;
  readonly provision: UnitId;
  /** The words that order it, without the new wording. */
  readonly instruction: string;
  /** Provisions it touches: ids in the wording before, ids in the wording it makes; both the same where it replaces or repeals. */
  readonly before: readonly UnitId[];
  readonly after: readonly UnitId[];
}

/** Why there is a new wording: another act amends, corrects or annuls, or it quashes a decision that annulled. */
export interface VersionEvent {
  readonly type: 'amends' | 'corrects' | 'annuls' | 'restores';
  readonly document: WorkId;
  /** First day of retroactive effect, where the act has one. */
  readonly retroactiveFrom: IsoDate | null;
}

/** An event in the life of a document that gave it no new wording. */
export interface WorkEvent {
  readonly type:
    | 'adopted'
    | 'published'
    | 'entered'
    | 'amended'
    | 'corrected'
    | 'annulled'
    | 'restored'
    | 'repealed'
    | 'expired'
    | 'consolidated';
  readonly date: IsoDate;
  /** The other document that caused it; `null` where it is its own. */
  readonly document: WorkId | null;
}

/** A provision whose computed wording differs from the official consolidated text; `null` where one of them lacks it. */
export interface OfficialDifference {
  readonly provision: UnitId;
  readonly official: string | null;
  readonly computed: string | null;
}

/** An official consolidated text (obwieszczenie) compared with the wording computed for its day. */
export interface OfficialText {
  readonly document: WorkId;
  readonly date: IsoDate;
  readonly version: Version['id'];
  readonly compared: number;
  readonly differences: readonly OfficialDifference[];
}

/**
 * A commit that touched a content file: its day and summary, no names or addresses. The summary is `null` where the commit also
 * changed the program.
 */
export interface Revision {
  readonly date: IsoDate;
  readonly summary: string | null;
}

/** A commit that changed a content file: its day, and the names in the repository of the text before and after. */
export interface FileEdit {
  readonly date: IsoDate;
  readonly before: string;
  readonly after: string;
}

/** A wording in force from a day (an „expression” in FRBR and ELI). */
export interface Version {
  /** First day in force, else the day of the document; undated pages have `bez-daty`. */
  readonly id: IsoDate | 'bez-daty';
  readonly inForceFrom: IsoDate | null;
  readonly inForceTo: IsoDate | null;
  /**
   * Hash of everything the wording was made from: the original, the acts that changed it, and which of their instructions were
   * applied.
   */
  readonly fingerprint: string;
  /** Title in this wording: an act may change it. */
  readonly title: string;
  readonly units: readonly Unit[];
  /** Footnotes of the original and of the wordings quoted since. */
  readonly footnotes: readonly FootnoteDefinition[];
  readonly events: readonly VersionEvent[];
  /** What produced it from the wording before; all lists are empty for the original. */
  readonly amendedBy: readonly ProvisionRef[];
  readonly operations: readonly AppliedOperation[];
  readonly unapplied: readonly UnappliedChange[];
  /** All changes up to this wording, by provision. */
  readonly changedBy: Readonly<Record<string, readonly Change[]>>;
}

/** The state of a document on the day of the build; that of a competition says what has become of it. */
export type Status =
  'draft' | 'adopted' | 'in-force' | 'amended' | 'expired' | 'repealed' | 'void' | 'published' | 'withdrawn' | CompetitionState;

/**
 * A status as readers see it. `undated`: adopted, with no known first day in force. `partly-void`: in force except for what a
 * decision voids. `performed`: in force, but it only changed or repealed acts that have ended.
 */
export type ShownStatus = Status | 'undated' | 'partly-void' | 'performed';

/**
 * The end that another act puts to a document: the first day without force, and the instruction that orders it (`null` where only
 * a key of the front matter states it).
 */
export interface Ending {
  readonly type: 'repealed' | 'annulled';
  readonly date: IsoDate;
  readonly document: WorkId;
  readonly instruction: Instruction | null;
}

/** A document with its wordings, judged on the day of the build. Versions are in order of time; there is at least one. */
export interface Work {
  readonly document: LegalDocument;
  readonly versions: readonly [Version, ...Version[]];
  readonly events: readonly WorkEvent[];
  readonly officialTexts: readonly OfficialText[];
  readonly endings: readonly Ending[];
  /** Whether a decision voids a part of it. */
  readonly partlyVoid: boolean;
  /** What became of each instruction of an act that changes others; empty for all else. */
  readonly ledger: readonly LedgerEntry[];
}

/** What became of a provision between two texts. */
export type Fate = 'kept' | 'reworded' | 'inserted' | 'repealed' | 'dropped' | 'moved';
