import { posix } from 'node:path';
import type { Asset, LegalDocument, TextLink } from '../types.ts';
import { attachedPath } from './attachments.ts';
import { findFile } from './find-file.ts';
import { resolveLink } from './resolve-link.ts';

/** A document with the links of its file, which a withdrawn one has too. */
interface LinkingDocument {
  readonly document: LegalDocument | null;
  readonly file: string;
  readonly links: readonly TextLink[];
}

/** Files that only withdrawn documents lead to: they are withdrawn with them. */
export function withdrawnFiles(documents: readonly LinkingDocument[], assets: readonly Asset[]): ReadonlySet<string> {
  const files = new Map(assets.flatMap(({ file, path }) => [file, path].map((one) => [`/${one}`, file] as const)));
  const withdrawn = new Set<string>();
  const kept = new Set<string>();
  for (const { document, file, links } of documents) {
    const paths = [
      ...links.flatMap(({ url }) => {
        const target = resolveLink(url, posix.dirname(file));
        return target.kind === 'file' ? [target.path] : [];
      }),
      ...(document?.record.attachments ?? []).map((stated) => attachedPath(stated.file, { file })),
    ];
    const isWithdrawn = document !== null && document.record.withdrawn !== null;
    for (const path of paths) {
      const found = findFile(files, path);
      if (found !== null) (isWithdrawn ? withdrawn : kept).add(found.address);
    }
  }
  for (const file of kept) withdrawn.delete(file);
  return withdrawn;
}
