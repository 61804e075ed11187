import type { Asset, LegalDocument } from '../types.ts';
import { attachedFile } from './attachments.ts';
import { linkedFiles, type LinkingText } from './linked-files.ts';

/** A document with the links of its file, which a withdrawn one has too. */
interface LinkingDocument extends LinkingText {
  readonly document: LegalDocument | null;
}

/** Paths, as the disk has them, of files that only withdrawn documents lead to: they are withdrawn with them. */
export function withdrawnFiles(documents: readonly LinkingDocument[], assets: readonly Asset[]): ReadonlySet<string> {
  const files = new Map(assets.flatMap(({ file, path }) => [file, path].map((one) => [`/${one}`, file] as const)));
  const withdrawn = new Set<string>();
  const kept = new Set<string>();
  for (const text of documents) {
    const { document } = text;
    const attached = (document?.record.attachments ?? []).flatMap(
      (stated) => attachedFile(stated, text, { files, unpublished: new Map() })?.address ?? [],
    );
    const into = (document?.record.withdrawn ?? null) === null ? kept : withdrawn;
    for (const file of [...linkedFiles(text, files), ...attached]) into.add(file);
  }
  for (const file of kept) withdrawn.delete(file);
  return withdrawn;
}
