/** What an amending act orders, and what became of it. */
import type { RootContent } from 'mdast';
import type { Place } from './diagnostics.ts';
import type { Unit, UnitKind } from './documents.ts';
import type { IsoDate, UnitId, WorkId } from './identity.ts';
import type { Version } from './versions.ts';

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
  /** The way to the last unit of a range; `null` for a single unit. It differs from the first in its last step alone. */
  readonly to: UnitPath | null;
}

/** A place in which words are changed: units, or the title of the act, of a grouping unit or of an attachment. */
export interface WordsPlace extends UnitRange {
  readonly part: UnitPart;
}

/** A row of a table as an act names it: by the number in its first column, by its place among the rows („drugi”) or by words it holds. */
export interface RowName {
  readonly by: 'number' | 'place' | 'words';
  readonly name: string;
}

/**
 * Which part of a unit is meant: all of it, a part without a number, its table, or cells of the table (a column by its heading,
 * `#2` by its place).
 */
export type UnitPart =
  | 'unit'
  | 'title'
  | 'introduction'
  | 'common'
  | 'table'
  | { readonly sentence: number }
  | { readonly row: RowName | null; readonly column: string | null };

/** How often words must be found: in a place once or so many times, the n-th time, or wherever the place has them. */
export type Occurrences = { readonly exactly: number } | { readonly only: number } | 'all';

export type Mark = '.' | ',' | ';' | ':' | '–';

/** New wording as the amending act quotes it: units with ids of their own, and words before the first of them. */
export interface QuotedWording {
  readonly lead: readonly RootContent[];
  readonly units: readonly Unit[];
}

/**
 * What an amending act orders, read to the last word. The new wording is given as units; while the formula alone is read, as a
 * placeholder.
 */
export type Effect<New = QuotedWording> =
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
      /** „w różnej liczbie i różnym przypadku”: the words and what stands for them in any form. */
      readonly inflected?: boolean;
      /** The closing mark was given by the words before („kropkę zastępuje się przecinkiem i dodaje się …”) and stays. */
      readonly keepsMark?: boolean;
    }
  | {
      /**
       * Changes podpunkty („ppkt 1.1”), which are paragraphs of a unit and no units of their own; the mark that closes one may
       * change too.
       */
      readonly type: 'subpoints';
      readonly under: UnitPath;
      readonly operation: 'replace' | 'insert' | 'repeal' | { readonly from: Mark; readonly to: Mark };
      readonly numbers: readonly string[];
      readonly wording: New | null;
    }
  | { readonly type: 'punctuation'; readonly places: readonly WordsPlace[]; readonly from: Mark; readonly to: Mark | '' }
  | {
      /** Rows of a table: new ones after a row (`null`: at the end), or in place of one. */
      readonly type: 'rows';
      readonly place: WordsPlace;
      readonly operation: 'insert' | 'replace';
      readonly wording: New;
    }
  | {
      /** The whole act loses force, except for some units. */
      readonly type: 'end';
      readonly act: NamedAct;
      /** The day the words name; `null` for the day on which the instruction itself enters into force. */
      readonly on: IsoDate | null;
      readonly except: readonly UnitRange[];
    }
  /** Units get other numbers. With `wrap`, the whole text of a unit becomes its first unit below. */
  | { readonly type: 'renumber'; readonly from: readonly UnitRange[]; readonly to: readonly UnitRange[]; readonly wrap: boolean }
  | {
      readonly type: 'attachment';
      /** Attachments that get new wording or are added, in the order of `sources`. */
      readonly targets: readonly UnitRange[];
      /** Attachments of the amending act that hold it. */
      readonly sources: readonly UnitRange[];
      readonly added: boolean;
    };

/** An act as another act names it. */
export interface NamedAct {
  /** „uchwale”: the kind in the case it stands in, lower case. */
  readonly kind: string;
  /** `null` where it is named without a number. */
  readonly number: string | null;
  readonly date: IsoDate | null;
  /** Words after „w sprawie” or „o”, as far as they could be read. */
  readonly title: string | null;
  /** The provision of the naming act that says which act is meant („uchwale, o której mowa w § 1”). */
  readonly pointer: UnitPath | null;
  /** The whole name, for messages. */
  readonly words: string;
}

/** What an instruction does, and its result. */
export type InstructionKind = 'change' | 'repeal' | 'correction' | 'annulment' | 'other';
export type InstructionStatus = 'applied' | 'unapplied' | 'superseded' | 'other';

/** One instruction of an act: all or none of its effects are applied. Every word of the operative text belongs to one. */
export interface Instruction {
  readonly provision: UnitId;
  readonly place: Place;
  /** All its words, new wording too. */
  readonly text: string;
  /** Its words without the new wording, for notices. */
  readonly words: string;
  readonly kind: InstructionKind;
  /** Ids of the formulas that read it; empty where none did. */
  readonly rules: readonly string[];
  /** The act it is about; `null` where its words name none. */
  readonly act: NamedAct | null;
  /** Ways to the units it names, as far as they were read; used in the notice of an instruction that was not applied. */
  readonly about: readonly UnitPath[];
  /** Empty for words that order nothing (`kind` is `other`) and for an instruction that was not read. */
  readonly effects: readonly Effect[];
  /** Why it was not read; `null` where it was. */
  readonly unread: string | null;
  /**
   * The instruction above it that could not be read, which is the only one reported; `null` where it has a fault of its own or
   * none.
   */
  readonly below: UnitId | null;
}

/** A target of an instruction: the document and provision it changed, or was meant to, and the wording that came of it. */
export interface InstructionTarget {
  readonly document: WorkId;
  readonly provision: UnitId | null;
  readonly version: Version['id'] | null;
}

/** An entry of an act's ledger: an instruction and what became of it. */
export interface LedgerEntry {
  readonly instruction: Instruction;
  readonly status: InstructionStatus;
  readonly reason: string | null;
  readonly targets: readonly InstructionTarget[];
  /** The act of this site that its words are about, read or not; `null` where that is not known. */
  readonly act: WorkId | null;
}
