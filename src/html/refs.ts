import type { Element } from 'hast';
import { underBase } from '../model/under-base.ts';
import type { Corpus, ProvisionRef } from '../types.ts';
import { link } from './elements.ts';

/** Address below the base. */
export const href = (path: string, { settings }: Pick<Corpus, 'settings'>): string => underBase(settings.basePath, path);

/** A link to a provision of another document under its name; only the name where there is no such document. */
export function refLink(ref: ProvisionRef, corpus: Corpus, text = corpus.changes.nameOf(ref)): Element {
  const work = corpus.byId.get(ref.document);
  if (work === undefined) return link(href('/uchwaly/', corpus), text);
  const anchor =
    ref.provision !== null && corpus.changes.provisionOf(ref.document, ref.provision) !== null ? `#${ref.provision}` : '';
  return link(`${href(work.path, corpus)}${anchor}`, text);
}
