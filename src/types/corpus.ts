/** The site and everything that stands in it. */
import type { Palette } from './look.ts';
import type { Asset, Attachment } from './records.ts';
import type { PanelSettings, Settings } from './settings.ts';
import type { TextPart } from './text-part.ts';
import type { Diagnostic, Place } from './diagnostics.ts';
import type { FormatId, Kind, Unit } from './documents.ts';
import type { UnitId, WorkId } from './identity.ts';
import type { Citation, LinkedWork } from './links.ts';
import type { TaskPlan } from './tasks.ts';
import type { AppliedOperation, FileEdit, ProvisionRef, Revision, UnappliedChange, Version } from './versions.ts';

export interface Organ {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: 'legislative' | 'executive' | 'other';
  /** The name in the genitive („Rady Miejskiej Leszna”), for titles of acts. */
  readonly genitive: string;
}

interface Statute {
  readonly shortName: string;
  readonly title: string;
  /** Journal address without the host: `DU/2003/873`. */
  readonly eli: string;
}

export interface Site {
  readonly name: string;
  /** The body whose documents these are: „Miasto Leszno”, „Gmina Przykładowo”. */
  readonly body: string;
  readonly organs: readonly Organ[];
  readonly journal: string | null;
  readonly contact: { readonly address: string | null; readonly email: string | null; readonly phone: string | null };
  readonly social: readonly { readonly network: string; readonly url: string }[];
  readonly statutes: readonly Statute[];
  /** Other sites made with this program that the search page searches too; the address ends with a slash. */
  readonly searchedToo: readonly { readonly name: string; readonly address: string }[];
  /** What the town's people call matters, and what its texts call them: for the search. */
  readonly dictionary: readonly { readonly people: readonly string[]; readonly law: readonly string[] }[];
  readonly description: string | null;
  /** Address of the licence of the data; `null` where none is stated. */
  readonly licence: string | null;
  /** Languages of the pages that lead to documents; Polish is always one. */
  readonly languages: readonly ('pl' | 'en' | 'uk')[];
  /** Whether search engines may list pages of demonstration texts. */
  readonly listsIllustrative: boolean;
  /** Formats that stand beside the page of each document. */
  readonly formats: readonly FormatId[];
  /** Whether each wording has them too, at its own address. */
  readonly formerFormats: boolean;
  /** The panel of editors; `null` where there is none. */
  readonly panel: PanelSettings | null;
  readonly look: {
    readonly light: Palette;
    readonly dark: Palette;
    /** File of the content folder, with a leading slash, and the text that describes it. */
    readonly logo: { readonly path: string; readonly description: string } | null;
  };
}

/** All addresses of the site, below the base. */
export interface Addresses {
  /** Path of a page → ids of its provisions (none for lists and the like, unknown where the document can't be read). */
  readonly pages: ReadonlyMap<string, ReadonlySet<string> | 'unknown'>;
  /** Published files: the path as the disk has it, and the published one too → the published path; all with a leading slash. */
  readonly files: ReadonlyMap<string, string>;
  /** Files of the content that are not published, with a leading slash → the reason as a clause. */
  readonly unpublished: ReadonlyMap<string, string>;
}

/** A use of a term that the text defines; offsets as of a citation. */
export interface TermUse {
  readonly start: number;
  readonly end: number;
  /** The provision that defines it. */
  readonly definition: UnitId;
  /** The term as it stands in its definition. */
  readonly name: string;
}

/** A citation as the cited document sees it: the citing place. */
export interface Backlink {
  readonly work: LinkedWork;
  readonly version: Version;
  readonly citation: Citation;
}

/** The citations of all texts, by citing and by cited document. */
export interface Citations {
  readonly of: (work: LinkedWork, version: Version) => readonly Citation[];
  /** Citations that stand in a document, its own quotations included, from the wordings shown today. */
  readonly to: (work: LinkedWork) => readonly Backlink[];
  /** Uses of the terms a wording defines, provision by provision. */
  readonly termsOf: (work: LinkedWork, version: Version) => (unit: Unit) => readonly TermUse[];
}

/** What one act did to one document on one day. */
export interface ActEffect {
  readonly work: LinkedWork;
  readonly version: Version;
  /** The wording before; `null` where there is none. */
  readonly previous: Version | null;
  readonly operations: readonly AppliedOperation[];
  readonly unapplied: readonly UnappliedChange[];
}

/** Facts about changes that the pages of other documents need. */
export interface ChangeIndex {
  /** By amending act, in order of target and day. */
  readonly effects: ReadonlyMap<WorkId, readonly ActEffect[]>;
  /** „§ 5 ust. 2” of a document as it was enacted; empty for a text without a number, `null` where there is no such provision. */
  readonly provisionOf: (document: WorkId, provision: string) => string | null;
  /** „Uchwała nr XX/000/2020, § 1 pkt 2”. */
  readonly nameOf: (ref: ProvisionRef) => string;
}

/** Everything a page, a data file or a feed may ask about. */
export interface Corpus {
  readonly site: Site;
  readonly settings: Settings;
  /** In order of id. */
  readonly works: readonly LinkedWork[];
  readonly byId: ReadonlyMap<string, LinkedWork>;
  readonly diagnostics: readonly Diagnostic[];
  /** Messages about pages that have been rendered so far; grows while pages are made. */
  readonly pageDiagnostics: readonly Diagnostic[];
  readonly addresses: Addresses;
  readonly citations: Citations;
  /** Where a place in the raw text of a document's original wording stands in its file. */
  readonly placeOf: (work: LinkedWork, unit: Unit, rawOffset: number) => Place;
  /** Works of a kind, newest first. */
  readonly byKind: Readonly<Record<Kind, readonly LinkedWork[]>>;
  /** Tasks and funds of programmes, in the wording of the day of the build; only of programmes whose text gives any. */
  readonly plans: ReadonlyMap<WorkId, readonly TaskPlan[]>;
  /** The text of a wording as HTML. */
  readonly htmlOf: (work: LinkedWork, version: Version) => TextPart;
  /** Returns the kept result for these parts, or makes and keeps it; `parts` must name everything the result depends on. */
  readonly keep: (parts: readonly string[], make: () => string) => TextPart;
  /** Which act changed what, and what its provisions are called. */
  readonly changes: ChangeIndex;
  /** Editorial history of a content file, newest first; empty where there is no repository. */
  readonly historyOf: (file: string) => readonly Revision[];
  /** The texts that content files had before and after each commit; none where there is no repository. */
  readonly edits: {
    readonly of: (file: string) => readonly FileEdit[];
    readonly text: (name: string) => string | null;
  };
  /** Files of the content folder that are published as they are (scans, pictures). */
  readonly assets: readonly Asset[];
  /** Files attached to a document, in the order of its front matter. */
  readonly attachmentsOf: (work: LinkedWork) => readonly Attachment[];
  /** Files beside documents, under their names, that nothing leads to: by the document's file, as its front matter would name them. */
  readonly beside: ReadonlyMap<string, readonly string[]>;
}
