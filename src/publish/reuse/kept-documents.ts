import type { Corpus, WorkId } from '../../types.ts';
import type { Manifest } from '../output/manifest.ts';
import type { SiteFolder } from '../output/site-folder.ts';
import { documentKeys } from './document-keys.ts';

/** Documents whose pages, feed and data file are those of the former site. */
export interface KeptDocuments {
  /** Hash of what the pages of each document are made from; `null` where it is not known. */
  readonly keys: ReadonlyMap<WorkId, string | null>;
  readonly kept: ReadonlyMap<WorkId, Manifest['documents'][string]['files']>;
}

/**
 * Takes over from the former site all files of documents that this build would write with the same bytes. `software` is the hash
 * of the code.
 */
export function keepDocuments(corpus: Corpus, software: string, former: Manifest | null, folder: SiteFolder): KeptDocuments {
  const keyOf = documentKeys(corpus, software);
  const keys = new Map(corpus.works.map((work) => [work.document.id, keyOf(work)] as const));
  const kept = new Map<WorkId, Manifest['documents'][string]['files']>();
  for (const [id, key] of keys) {
    const before = former?.documents[id];
    if (key !== null && before?.key === key && folder.bring(before.files)) kept.set(id, before.files);
  }
  return { keys, kept };
}
