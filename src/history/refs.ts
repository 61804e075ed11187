import type { Corpus, LinkedWork, ProvisionRef } from '../types.ts';
import { link } from './html.ts';

/** Address below the base. */
export const href = (path: string, { settings }: Corpus): string => `${settings.basePath}${path.slice(1)}`;

/** The ids of a document as it was enacted, where a reference into it may lead. */
const hasProvision = (work: LinkedWork, provision: string, corpus: Corpus): boolean => {
  const ids = corpus.addresses.pages.get(work.path);
  return ids !== undefined && (ids === 'unknown' || ids.has(provision));
};

/** A link to a provision of another document under its name; only the name where there is no such document. */
export function refLink(ref: ProvisionRef, corpus: Corpus, text = corpus.changes.nameOf(ref)): string {
  const work = corpus.byId.get(ref.document);
  if (work === undefined) return link(href('/uchwaly/', corpus), text);
  const anchor = ref.provision !== null && hasProvision(work, ref.provision, corpus) ? `#${ref.provision}` : '';
  return link(`${href(work.path, corpus)}${anchor}`, text);
}
