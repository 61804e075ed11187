/** Amendments, and the wordings they bring about. */
import type { FootnoteDefinition, RootContent } from 'mdast';
import type { Place } from './diagnostics.ts';
import type { LegalDocument, Unit, UnitKind } from './documents.ts';
import type { IsoDate, UnitId, WorkId } from './identity.ts';

/** One step of the way to a unit as an amending act names it: `§ 5`, `ust. 2a`; a named attachment („w Regulaminie”) has its name. */
export interface Step {
  readonly kind: UnitKind;
  /** The number in lower case, without punctuation; of a tiret its place („1”), empty for an attachment without a number. */
  readonly number: string;
  readonly name?: string;
}

/** The way to a unit from the document's top, outermost first; levels above § may be left out. Empty for the whole act. */
export type UnitPath = readonly Step[];

/** Units named together: one, or a range of neighbours (`pkt 2–4`), whose ends alone are named. */
export interface UnitRange {
  readonly from: UnitPath;
  /** The same way but for the last step; `null` for a single unit. */
  readonly to: UnitPath | null;
}

/** A place words stand in: units, or the title of the act or of a grouping unit or attachment. */
export interface WordsPlace extends UnitRange {
  readonly part: 'unit' | 'title' | 'introduction' | 'common' | { readonly sentence: number };
}

/** How often words must be found: in a place once or so many times, the n-th time, or wherever the place has them. */
export type Occurrences = { readonly exactly: number } | { readonly only: number } | 'all';

export type Mark = '.' | ',' | ';' | ':' | '–';

/** New wording as the amending act quotes it: units with ids of their own, and words before the first of them. */
export interface Wording {
  readonly lead: readonly RootContent[];
  readonly units: readonly Unit[];
}

/** What an amending act orders, read in full; new wording is units, or while the formula alone is read a mark of where it stands. */
export type Effect<New = Wording> =
  | { readonly type: 'replace'; readonly targets: readonly WordsPlace[]; readonly wording: New }
  | {
      readonly type: 'insert';
      /** The unit the new ones go into. */
      readonly under: UnitPath;
      readonly anchor: { readonly side: 'after' | 'before'; readonly path: UnitPath } | null;
      /** The new units as the formula announces them. */
      readonly announced: readonly UnitRange[];
      readonly wording: New;
    }
  | {
      readonly type: 'insert-part';
      readonly part: 'sentence' | 'common' | 'introduction' | 'title';
      readonly target: UnitPath;
      /** The sentence it goes after; 0 for the beginning, `null` for the end. */
      readonly after: number | null;
      readonly wording: New;
    }
  | { readonly type: 'repeal'; readonly targets: readonly WordsPlace[] }
  | { readonly type: 'annul'; readonly targets: readonly WordsPlace[] }
  | {
      readonly type: 'words';
      readonly places: readonly WordsPlace[];
      /** The words looked for; empty where new words go to the end. */
      readonly find: string;
      readonly put: string;
      readonly mode: 'replace' | 'after' | 'before' | 'end' | 'delete';
      readonly occurrences: Occurrences;
    }
  | {
      /** Podpunkty („ppkt 1.1”), which are no units but paragraphs of one; a mark that closes one may change. */
      readonly type: 'subpoints';
      readonly under: UnitPath;
      readonly operation: 'replace' | 'insert' | 'repeal' | { readonly from: Mark; readonly to: Mark };
      readonly numbers: readonly string[];
      readonly wording: New | null;
    }
  | { readonly type: 'punctuation'; readonly places: readonly WordsPlace[]; readonly from: Mark; readonly to: Mark | '' }
  /** Units get other numbers; `wrap` where the whole text of a unit becomes its first unit below. */
  | { readonly type: 'renumber'; readonly from: readonly UnitRange[]; readonly to: readonly UnitRange[]; readonly wrap: boolean }
  | {
      readonly type: 'attachment';
      /** Attachments that get new wording or are added, in the order of `sources`. */
      readonly targets: readonly UnitRange[];
      /** Attachments of the amending act that hold it. */
      readonly sources: readonly UnitRange[];
      readonly added: boolean;
    };

/** An act as an amending act names it. */
export interface NamedAct {
  /** `null` where it is named without a number. */
  readonly number: string | null;
  readonly date: IsoDate | null;
  /** Whole words of the opening („uchwale nr … Rady … z dnia …”), for messages. */
  readonly words: string;
}

/** One amending operation of an act: what it says, where, and what it means; `unread` is the reason where that is not certain. */
export interface Amendment {
  readonly provision: UnitId;
  readonly place: Place;
  readonly instruction: string;
  readonly act: NamedAct | null;
  /** Way to what it is about, as far as it was read; for the changes that were not. */
  readonly about: UnitPath;
  readonly effect: Effect | null;
  readonly unread: string | null;
}

/** A day of entry into force, or how to reckon it. */
export type EntryRule =
  | { readonly type: 'day'; readonly date: IsoDate }
  /** So many months after publication (a day of that date, or the last of its month), then so many days. */
  | { readonly type: 'published'; readonly months?: number; readonly after: number }
  | { readonly type: 'adopted'; readonly after: number };

export interface EntryIntoForce {
  readonly provision: UnitId;
  readonly place: Place;
  readonly rule: EntryRule;
  /** First day of retroactive effect („z mocą od dnia …”). */
  readonly retroactiveFrom: IsoDate | null;
  /** Units that enter into force on other days. */
  readonly exceptions: readonly {
    readonly units: readonly UnitRange[];
    readonly rule: EntryRule;
    readonly retroactiveFrom: IsoDate | null;
  }[];
}

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

/** A change that could not be read or applied; it is shown and never guessed (CONTRACT 5). */
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

/** Why there is a new wording: an act amends, corrects or annuls. */
export interface VersionEvent {
  readonly type: 'amends' | 'corrects' | 'annuls';
  readonly document: WorkId;
  /** First day of retroactive effect, where the act has one. */
  readonly retroactiveFrom: IsoDate | null;
}

/** What happened to a document besides the wordings it got, in order of time. */
export interface WorkEvent {
  readonly type:
    'adopted' | 'published' | 'entered' | 'amended' | 'corrected' | 'annulled' | 'repealed' | 'expired' | 'consolidated';
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

/** A commit that touched a content file: the day and the summary alone, no names and no addresses; `null` where it is about the programme. */
export interface Revision {
  readonly date: IsoDate;
  readonly summary: string | null;
}

/** A wording in force from a day (an „expression” in FRBR and ELI). */
export interface Version {
  /** First day in force, else the day of the document; undated pages have `bez-daty`. */
  readonly id: IsoDate | 'bez-daty';
  readonly inForceFrom: IsoDate | null;
  readonly inForceTo: IsoDate | null;
  /** Stands for all it was made from: the original, the acts that changed it and what of them was applied. */
  readonly fingerprint: string;
  /** Title in this wording: an act may change it. */
  readonly title: string;
  readonly units: readonly Unit[];
  /** Footnotes of the original and of the wordings quoted since. */
  readonly footnotes: readonly FootnoteDefinition[];
  readonly events: readonly VersionEvent[];
  /** What made it out of the wording before; all empty for the original. */
  readonly amendedBy: readonly ProvisionRef[];
  readonly operations: readonly AppliedOperation[];
  readonly unapplied: readonly UnappliedChange[];
  /** All changes up to this wording, by provision. */
  readonly changedBy: Readonly<Record<string, readonly Change[]>>;
}

export type Status = 'draft' | 'adopted' | 'in-force' | 'amended' | 'expired' | 'repealed' | 'void' | 'published';

/** A document with its wordings, judged on the day of the build. Versions are in order of time; there is at least one. */
export interface Work {
  readonly document: LegalDocument;
  readonly versions: readonly [Version, ...Version[]];
  readonly events: readonly WorkEvent[];
  readonly officialTexts: readonly OfficialText[];
}
