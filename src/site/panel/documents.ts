import type { Corpus } from '../../types.ts';

/** The field type of documents that are picked from a list. */
export const DOCUMENT_WIDGET = 'dokumenty';

/** A document as a list of the form offers it. */
export interface OfferedDocument {
  readonly label: string;
  /** Its id. */
  readonly value: string;
  /** The number of an act, by which files may state it instead; `null` for none. */
  readonly number: string | null;
}

/** All documents of the site that may be referred to, those with the same title told apart by their ids. */
export const offeredDocuments = ({ works }: Pick<Corpus, 'works'>): OfferedDocument[] =>
  works.map(({ document }) => ({
    label: `${document.title} (${document.id})`,
    value: document.id,
    number: document.kind === 'act' ? document.number : null,
  }));

/** A value that stands in a file as the form shows it. */
export interface StatedDocument {
  readonly value: string;
  readonly label: string;
  /** Whether the site had such a document when it was built. */
  readonly isKnown: boolean;
}

/** A value of a file: a document of the site by its id or by a number that one document has, or whatever else was written. */
export function statedDocument(value: string, documents: readonly OfferedDocument[]): StatedDocument {
  const byId = documents.find((one) => one.value === value);
  if (byId !== undefined) return { value, label: byId.label, isKnown: true };
  const [byNumber, second] = documents.filter(({ number }) => number === value);
  if (byNumber === undefined || second !== undefined) return { value, label: value, isKnown: byNumber !== undefined };
  return { value, label: `${value}: ${byNumber.label}`, isKnown: true };
}

/** The documents of a folder („” for all) that are not among the values stated already, by id or by number. */
export const notStated = (
  values: readonly string[],
  folder: string,
  documents: readonly OfferedDocument[],
): readonly OfferedDocument[] =>
  documents.filter(
    ({ value, number }) => value.startsWith(folder) && !values.includes(value) && (number === null || !values.includes(number)),
  );
