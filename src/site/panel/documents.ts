import type { Corpus } from '../../types.ts';
import { DOCUMENTS } from './fields.ts';

/** A document as a list of the form offers it. */
export interface OfferedDocument {
  readonly label: string;
  /** Its id. */
  readonly value: string;
}

/** All documents of the site that may be referred to, those with the same title told apart by their ids. */
export const offeredDocuments = ({ works }: Pick<Corpus, 'works'>): OfferedDocument[] =>
  works.map(({ document: { id, title } }) => ({ label: `${title} (${id})`, value: id }));

/** The configuration with the list of documents in each field that offers them; it comes once to the page, and not with every field. */
export function withDocuments<Config>(config: Config, documents: readonly OfferedDocument[]): Config {
  const listOf = (key: string, value: unknown): readonly OfferedDocument[] | null =>
    key === 'options' && typeof value === 'string' && value.startsWith(DOCUMENTS)
      ? documents.filter((one) => one.value.startsWith(value.slice(DOCUMENTS.length)))
      : null;
  const filled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(filled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, listOf(key, inner) ?? filled(inner)]));
  };
  return filled(config) as Config;
}
