/** Documents and their provisions, as the model has them. */
import type { FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import type { Competition, Contact } from './competitions.ts';
import type { Place } from './diagnostics.ts';
import type { IsoDate, UnitId, WorkId } from './identity.ts';
import type { ActDays } from './days.ts';
import type { DocumentRecord } from './records.ts';

/** Kinds of documents; `strings/kinds.ts` has their words, `model/kinds.ts` how their files are read. */
export type Kind = LegalDocument['kind'];

/** Formats of documents; `model/formats.ts` has their files. */
export type FormatId = 'pdf' | 'akn' | 'markdown' | 'calendar' | 'edap' | 'epub';

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

export type RelationType =
  'amends' | 'repeals' | 'implements' | 'corrects' | 'annuls' | 'consolidates' | 'adopts' | 'drafted' | 'revises' | 'about';

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
  /** Attached files, who answers for the document, its dates and changes. */
  readonly record: DocumentRecord;
  readonly units: readonly Unit[];
  readonly footnotes: readonly FootnoteDefinition[];
  readonly relations: readonly StatedRelation[];
  /** Addresses its links and pictures lead to, as written. */
  readonly textLinks: readonly string[];
  /** Whether the text holds raw HTML, which is parsed separately when it is rendered. */
  readonly hasHtml: boolean;
  /** Places of front matter keys, by path (`zmienia.0`). */
  readonly keyPlaces: Readonly<Record<string, Place>>;
}

/** A link or picture of a text: the address as written and where it stands in the file. */
export interface TextLink {
  readonly url: string;
  readonly isPicture: boolean;
  readonly at: number;
  readonly length: number;
  /** A picture of raw HTML without `alt`; one of Markdown is told with the text. */
  readonly isUndescribed?: boolean;
}

export interface Publication {
  /** Code of the journal: `DU` or `POL_WOJ_WP` and the like. */
  readonly journal: string;
  readonly year: number;
  readonly position: number;
  readonly date: IsoDate | null;
}

interface ActBase extends DocumentBase {
  readonly kind: 'act';
  readonly type: ActType;
  /** `null` where the number is not known. */
  readonly number: string | null;
  readonly organ: string;
  readonly session: string | null;
  /** The title's words after number, organ and date. */
  readonly subject: string;
  readonly publication: Publication | null;
  readonly inForceFrom: IsoDate | null;
  readonly inForceTo: IsoDate | null;
  /** Number under which the draft was put before the council („druk nr 123”). */
  readonly draftNumber: string | null;
  /** Changes stated by hand under `zmiany`, which win over the text's own words; empty for most acts. */
  readonly statedChanges: readonly StatedChange[];
  /** What its own words say of its first and last day. */
  readonly days: ActDays;
  /** The days as its front matter states them, before anything was read from the text. */
  readonly statedDays: { readonly from: IsoDate | null; readonly to: IsoDate | null };
  /** A competition that it announces, under `konkurs`. */
  readonly competition: Competition | null;
}

/** An act that was adopted, with the day of adoption. */
export interface AdoptedAct extends ActBase {
  readonly stage: 'adopted' | 'void';
  readonly date: IsoDate;
}

/** A draft; it may have no day yet. */
interface DraftAct extends ActBase {
  readonly stage: 'draft';
  readonly date: IsoDate | null;
}

export type ActDocument = AdoptedAct | DraftAct;

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
  readonly contact: Contact | null;
}

export interface NewsDocument extends DocumentBase {
  readonly kind: 'news';
  readonly date: IsoDate;
  /** A competition that it announces, under `konkurs`. */
  readonly competition: Competition | null;
}

export interface CompetitionDocument extends DocumentBase {
  readonly kind: 'competition';
  readonly competition: Competition;
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

export type LegalDocument =
  ActDocument | ProgrammeDocument | CompetitionDocument | NewsDocument | ConsultationDocument | ReportDocument | PageDocument;

/** A change stated by hand under the key `zmiany`, where the act's own words can't be read; keys as the editor writes them. */
export interface StatedChange {
  /** The provision of the act that orders it. */
  readonly przepis: string;
  readonly akt: string | null;
  readonly operacja: 'zastąp' | 'dodaj' | 'uchyl' | 'zastąp wyrazy' | 'dodaj wyrazy' | 'skreśl wyrazy' | 'przenumeruj';
  /** Ids of units. */
  readonly jednostka: readonly string[];
  readonly czesc: 'tytuł' | 'wprowadzenie' | 'część wspólna' | null;
  readonly zdanie: number | null;
  readonly po: string | null;
  readonly przed: string | null;
  readonly brzmienie: string | null;
  readonly wyrazy: string | null;
  readonly nowe_wyrazy: string | null;
  readonly ile: number | 'wszystkie' | null;
}
