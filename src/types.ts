/** The shapes that cross the borders between stages of the pipeline. Stages import types from here, never from each other. */
import type { FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import type { Palette } from './domain/look.ts';
import type { Settings } from './settings.ts';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Path of a document's file below the content folder, without `.md`: `uchwaly/2018/liii-732-2018`. */
export type WorkId = Branded<'WorkId'>;
/** Path of a provision in its document, also its HTML anchor: `par-5-ust-2-pkt-1aa`. */
export type UnitId = Branded<'UnitId'>;
/** A calendar day as `RRRR-MM-DD`; compares correctly as text. Legal dates are never `Date` objects: they have no time zone. */
export type IsoDate = Branded<'IsoDate'>;

// ---------------------------------------------------------------- read

/** A content file as it is on the disk, decoded. `text` keeps its front matter and line ends, so positions in it are those of the file. */
export interface SourceFile {
  /** Path below the content folder, with `/`, e.g. `uchwaly/2018/liii-732-2018.md`. */
  readonly path: string;
  readonly text: string;
}

// ---------------------------------------------------------------- diagnostics

export type Severity = 'error' | 'warning';

/** A place in a file; lines and columns count from 1, in UTF-16 code units, front matter included. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Diagnostic extends Place {
  readonly file: string;
  readonly severity: Severity;
  /** Permanent identifier of the rule, listed in `src/diagnostics/rules.ts`. */
  readonly rule: string;
  /** What is wrong, in Polish. */
  readonly message: string;
  /** What to do about it, in Polish. */
  readonly hint: string;
  /** Whether the fault stops a build (faults of identity do, faults of the text do not). */
  readonly blocking: boolean;
}

// ---------------------------------------------------------------- model

export type Kind = 'act' | 'programme' | 'news' | 'consultation' | 'report' | 'page';

/** The closed set of unit kinds. Polish, because English has no words for them: a „paragraph” is § here and ustęp in Akoma Ntoso. */
export type UnitKind = 'par' | 'art' | 'ust' | 'pkt' | 'lit' | 'tir' | 'wsp' | 'rozdz' | 'dzial' | 'oddz' | 'zal' | 'text';

/** One provision: its own words and the provisions below it, in document order. */
export interface Unit {
  readonly id: UnitId;
  readonly kind: UnitKind;
  /** The number as the source writes it (`§ 5.`, `2a.`, `1)`, `–`); empty for unnumbered text. */
  readonly label: string;
  /** Title of a grouping unit, of an attachment or of a headed text. */
  readonly heading: readonly PhrasingContent[] | null;
  /** Own content; text nodes carry `data.at`, their offset in the file. */
  readonly content: readonly RootContent[];
  /** Own text, markup removed and white space folded. */
  readonly text: string;
  readonly repealed: boolean;
  /** Offset of the unit's first character in the file. */
  readonly at: number;
  /** Heading depth of a headed text in the source (2–6), so that prose keeps its outline; 0 where there is none. */
  readonly depth: number;
  readonly children: readonly Unit[];
}

export type Character = 'official' | 'illustrative';
export type ActType = 'uchwała' | 'zarządzenie' | 'obwieszczenie' | 'rozporządzenie' | 'ustawa';

export type RelationType = 'amends' | 'repeals' | 'implements' | 'corrects' | 'annuls' | 'consolidates' | 'adopts' | 'about';

/** A typed link stated in front matter, by the id or by the number of the other document; `key` is where it stands (`zmienia.0`). */
export interface StatedRelation {
  readonly type: RelationType;
  readonly target: string;
  readonly key: string;
}

interface DocumentBase {
  readonly id: WorkId;
  /** Hash of everything the document was read from. */
  readonly fingerprint: string;
  readonly file: string;
  readonly title: string;
  readonly summary: string | null;
  /** Remark of the editors to the reader: what is inferred, what is only an illustration. */
  readonly note: string | null;
  readonly character: Character;
  readonly publisher: string | null;
  readonly units: readonly Unit[];
  readonly footnotes: readonly FootnoteDefinition[];
  readonly relations: readonly StatedRelation[];
  /** Addresses its links and pictures lead to, as written. */
  readonly textLinks: readonly string[];
  /** Whether the text holds raw HTML, which costs a second parse when rendered. */
  readonly hasHtml: boolean;
  /** Places of front matter keys, by path (`zmienia.0`). */
  readonly keyPlaces: Readonly<Record<string, Place>>;
}

/** A link or picture of a text: the address as written and where it stands in the file. */
export interface TextLink {
  readonly url: string;
  readonly at: number;
  readonly length: number;
}

export interface Publication {
  /** Code of the journal: `DU` or `POL_WOJ_WP` and the like. */
  readonly journal: string;
  readonly year: number;
  readonly position: number;
  readonly date: IsoDate | null;
}

export interface ActDocument extends DocumentBase {
  readonly kind: 'act';
  readonly type: ActType;
  /** `null` where the number is not known. */
  readonly number: string | null;
  readonly organ: string;
  readonly date: IsoDate;
  readonly session: string | null;
  /** The title's words after number, organ and date. */
  readonly subject: string;
  readonly publication: Publication | null;
  readonly inForceFrom: IsoDate | null;
  readonly inForceTo: IsoDate | null;
  readonly stage: 'draft' | 'adopted' | 'void';
  /** What it orders to change in other acts, read from its text or stated under `zmiany`; empty for most acts. */
  readonly amendments: readonly Amendment[];
  /** When it says it enters into force, where its text says so in a known way. */
  readonly entry: EntryIntoForce | null;
}

export interface ProgrammeDocument extends DocumentBase {
  readonly kind: 'programme';
  readonly firstYear: number;
  readonly lastYear: number;
  readonly attachment: number;
  readonly inForceFrom: IsoDate | null;
  readonly inForceTo: IsoDate | null;
  readonly stage: 'draft' | 'consulted' | 'adopted';
  /** Item of art. 5a ust. 4 of the statute on public benefit (1–11) → provision that carries it. */
  readonly elements: Readonly<Record<string, string>>;
}

export interface NewsDocument extends DocumentBase {
  readonly kind: 'news';
  readonly date: IsoDate;
}

export interface ConsultationDocument extends DocumentBase {
  readonly kind: 'consultation';
  /** Day the notice appeared. */
  readonly date: IsoDate;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface ReportDocument extends DocumentBase {
  readonly kind: 'report';
  /** The year reported on. */
  readonly year: number;
  /** Day the report was submitted. */
  readonly date: IsoDate;
}

export interface PageDocument extends DocumentBase {
  readonly kind: 'page';
}

export type LegalDocument = ActDocument | ProgrammeDocument | NewsDocument | ConsultationDocument | ReportDocument | PageDocument;

// ---------------------------------------------------------------- versions

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
  /** Stands for all it was made from: the original and the acts that changed it. */
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

// ---------------------------------------------------------------- links

export interface Relation {
  readonly type: RelationType;
  readonly from: WorkId;
  readonly to: WorkId;
}

/** `resolved`: in this site · `external`: a statute or a journal · `broken`: names what isn't there · `unknown`: nothing says where it leads. */
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
  /** Relations stated by this document, resolved. */
  readonly outgoing: readonly Relation[];
  /** Relations stated by other documents that lead here. */
  readonly incoming: readonly Relation[];
}

// ---------------------------------------------------------------- tasks and money

/** A priority task with the funds planned for it. */
export interface Task {
  readonly name: string;
  /** Items of art. 4 ust. 1 of the statute it belongs to; none where the table doesn't say. */
  readonly spheres: readonly string[];
  /** The same as the table writes it („1–33”); empty where it has no column for it. */
  readonly spheresText: string;
  /** In grosze; `null` where the table gives no sum that can be read. */
  readonly planned: number | null;
}

/** A „Razem” that is not the sum of its rows. */
export interface WrongTotal {
  readonly heading: string;
  readonly stated: number;
  readonly computed: number;
}

/** The tasks of a programme for a year, or for all its years together, read from its own tables. */
export interface TaskPlan {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly tasks: readonly Task[];
  /** Sum of the tasks' funds, in grosze. */
  readonly total: number;
  /** The total as the table states it, and `null` where it states none. */
  readonly statedTotal: number | null;
  readonly wrongTotals: readonly WrongTotal[];
  /** The provision the table stands in. */
  readonly provision: UnitId;
}

// ---------------------------------------------------------------- site

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
  readonly description: string | null;
  /** Languages of the pages that lead to documents; Polish is always one. */
  readonly languages: readonly ('pl' | 'en' | 'uk')[];
  readonly look: {
    readonly light: Palette;
    readonly dark: Palette;
    /** File of the content folder, with a slash before it, and what it shows. */
    readonly logo: { readonly path: string; readonly description: string } | null;
  };
}

/** All addresses of the site, below the base. */
export interface Addresses {
  /** Path of a page → ids of its provisions (none for lists and the like, unknown where the document can't be read). */
  readonly pages: ReadonlyMap<string, ReadonlySet<string> | 'unknown'>;
  /** Published files, by path below the content folder with a slash before it. */
  readonly files: ReadonlySet<string>;
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

/** A citation seen from what it cites. */
export interface Backlink {
  readonly work: LinkedWork;
  readonly version: Version;
  readonly citation: Citation;
}

/** The citations of all texts and the way back. */
export interface Citations {
  readonly of: (work: LinkedWork, version: Version) => readonly Citation[];
  /** Citations of a document, its own among them, from the wordings shown today. */
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

/** Facts about changes that pages of other documents ask for. */
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
  readonly addresses: Addresses;
  readonly citations: Citations;
  /** Where a place in the raw text of a document's original wording stands in its file. */
  readonly placeOf: (work: LinkedWork, unit: Unit, rawOffset: number) => Place;
  /** Works of a kind, newest first; put together once, because every page asks. */
  readonly byKind: Readonly<Record<Kind, readonly LinkedWork[]>>;
  /** Tasks and funds of programmes, in the wording of the day of the build; programmes whose tables tell none are left out. */
  readonly plans: ReadonlyMap<WorkId, readonly TaskPlan[]>;
  /** The text of a wording as HTML. */
  readonly htmlOf: (work: LinkedWork, version: Version) => string;
  /** Keeps between builds what is costly to make, by everything it depends on. */
  readonly keep: (parts: readonly string[], make: () => string) => string;
  /** Which act changed what, and what its provisions are called. */
  readonly changes: ChangeIndex;
  /** Editorial history of a content file, newest first; empty where there is no repository. */
  readonly historyOf: (file: string) => readonly Revision[];
  /** Files of the content folder that are published as they are (scans, pictures), paths below it. */
  readonly assets: readonly string[];
}
