import { posix } from 'node:path';
import type { Addresses, Asset, Attachment, Site, TextLink } from '../types.ts';
import { findFile } from './find-file.ts';
import { resolveLink } from './resolve-link.ts';

interface LinkingText {
  readonly file: string;
  readonly links: readonly TextLink[];
}

/** Which files something of the content leads to: a link or picture of a text, an attachment, the logo. */
export function ledTo(
  texts: readonly LinkingText[],
  attached: ReadonlyMap<unknown, readonly Attachment[]>,
  { files }: Pick<Addresses, 'files'>,
  { look }: Site,
): (asset: Asset) => boolean {
  const targets = new Set<string>(look.logo === null ? [] : [look.logo.path]);
  for (const { file, links } of texts) {
    for (const { url } of links) {
      const target = resolveLink(url, posix.dirname(file));
      const found = target.kind === 'file' ? findFile(files, target.path) : null;
      if (found !== null) targets.add(found.address);
    }
  }
  for (const list of attached.values()) for (const { asset } of list) if (asset !== null) targets.add(`/${asset.path}`);
  return ({ path }) => targets.has(`/${path}`);
}
