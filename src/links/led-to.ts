import type { Addresses, Asset, Attachment, Site } from '../types.ts';
import { linkedFiles, type LinkingText } from './linked-files.ts';

/** Which files something of the content leads to: a link or picture of a text, an attachment, the logo. */
export function ledTo(
  texts: readonly LinkingText[],
  attached: ReadonlyMap<unknown, readonly Attachment[]>,
  { files }: Pick<Addresses, 'files'>,
  { look }: Site,
): (asset: Asset) => boolean {
  const targets = new Set<string>(look.logo === null ? [] : [look.logo.path]);
  for (const text of texts) for (const address of linkedFiles(text, files)) targets.add(address);
  for (const list of attached.values()) for (const { asset } of list) if (asset !== null) targets.add(`/${asset.path}`);
  return ({ path }) => targets.has(`/${path}`);
}
