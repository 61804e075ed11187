import type { CitedAct } from '../law/cited-acts.ts';
import type { Kind, Organ } from '../types.ts';
import type { SourceText } from './blocks.ts';

export type KeyValue =
  | string
  | number
  | readonly (string | number)[]
  | readonly Readonly<Record<string, string>>[]
  | { readonly [key: string]: KeyValue };

/** A key of front matter filled from the text, to be confirmed. */
export interface Guess {
  readonly key: string;
  readonly value: KeyValue;
  /** The words it was read from. */
  readonly source: string;
}

/** A document on its way to a file. */
export interface DraftFromText {
  readonly kind: Kind;
  readonly guesses: readonly Guess[];
  /** Required keys that the text does not tell. */
  readonly missing: readonly string[];
  /** Acts it names; they become relations where they are in the content. */
  readonly cited: readonly CitedAct[];
  /** What the text says and no key holds: the legal basis, a day of entry into force that depends on publication. */
  readonly remarks: readonly string[];
  /** For a programme: position, in the same import, of the act that adopts it. */
  readonly adoptedBy: number | null;
  readonly text: SourceText;
}

/** A file that comes along with a document and is attached to it. */
export interface ImportedAttachment {
  /** End of its name, after that of the document: „zalacznik-1.pdf”. */
  readonly name: string;
  readonly title: string;
  /** „oryginał”, „załącznik” */
  readonly type: string;
  /** Whether it is accessible, as front matter says it; left out where that is not known. */
  readonly accessible?: 'nie';
  readonly bytes: Uint8Array;
}

/** What is known about the content the files are made for. */
export interface KnownContent {
  readonly organs: readonly Organ[];
  /** Ids of acts by their number. */
  readonly actByNumber: ReadonlyMap<string, string>;
  readonly programmes?: readonly { readonly id: string; readonly firstYear: number; readonly lastYear: number }[];
}
