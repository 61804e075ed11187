import { posix } from 'node:path';
import type { TextLink } from '../types.ts';
import { findFile, type PublishedFiles } from './find-file.ts';
import { resolveLink } from './resolve-link.ts';

/** A text with the addresses it leads to; `file` is its own path below the content folder. */
export interface LinkingText {
  readonly file: string;
  readonly links: readonly TextLink[];
}

/** What `files` says of the files that the links and pictures of a text lead to, in order; links that lead elsewhere are left out. */
export function linkedFiles({ file, links }: LinkingText, files: PublishedFiles): string[] {
  return links.flatMap(({ url }) => {
    const target = resolveLink(url, posix.dirname(file));
    return target.kind === 'file' ? (findFile(files, target.path)?.address ?? []) : [];
  });
}
