/** What is kept of a document besides its text: attached files, who answers for it, what happened to its publication. */
import type { IsoDate } from './identity.ts';

export type Accessibility = 'yes' | 'no' | 'partly';

/** A file attached to a document, as the front matter states it. */
export interface StatedAttachment {
  /** Path from the document's folder, or from the content folder with a leading slash. */
  readonly file: string;
  /** `null` where none is stated: then the file's name is shown. */
  readonly title: string | null;
  /** „skan”, „oryginał”, „formularz”: a word of the editor's. */
  readonly type: string | null;
  readonly accessible: Accessibility | null;
  readonly description: string | null;
  readonly date: IsoDate | null;
}

/** An entry of the register of changes, in plain words. */
export interface RegisterEntry {
  readonly date: IsoDate;
  readonly text: string;
  readonly by: string | null;
}

/** The record of a document; every fact that its front matter doesn't state is `null` or empty. */
export interface DocumentRecord {
  readonly attachments: readonly StatedAttachment[];
  /** Address of the original in the public bulletin (BIP). */
  readonly bip: string | null;
  /** Who produced the information. */
  readonly producedBy: string | null;
  /** Who answers for it. */
  readonly responsible: string | null;
  readonly produced: IsoDate | null;
  readonly published: IsoDate | null;
  readonly changed: IsoDate | null;
  readonly register: readonly RegisterEntry[];
  /** A withdrawn document keeps its address and says so; its text and files are not published. */
  readonly withdrawn: { readonly date: IsoDate; readonly reason: string } | null;
}

/** A file of the content folder that is published as it stands. */
export interface Asset {
  /** Path below the content folder, as the disk has it. */
  readonly file: string;
  /** Path below the site's base, without a leading slash: small ASCII letters, digits, hyphens, dots. */
  readonly path: string;
  readonly size: number;
  /** What its first bytes say it is; `null` where they tell nothing. */
  readonly content: FileContent | null;
}

/** What the first bytes of a file tell. */
export type FileContent =
  | 'pdf'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'webp'
  | 'zip'
  | 'open-document-text'
  | 'open-document-sheet'
  | 'old-office'
  | 'rtf'
  | 'html'
  | 'text'
  | 'binary';

/** What a PDF was found to hold. */
export interface PdfFacts {
  readonly pages: number;
  /** Pages that hold words. */
  readonly pagesWithText: number;
  /** Its words, white space folded: empty for a scan, `null` where it has too many pages to be read. */
  readonly text: string | null;
}

/** An attachment with its file. */
export interface Attachment extends StatedAttachment {
  /** Path of its key (`zalaczniki.0`). */
  readonly key: string;
  /** `null` where the content has no such file. */
  readonly asset: Asset | null;
  /** `null` for other files, and where the file could not be looked into. */
  readonly pdf: PdfFacts | null;
}
