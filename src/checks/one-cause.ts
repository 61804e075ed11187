import { posix } from 'node:path';
import { attachedPath } from '../links/attachments.ts';
import { resolveLink } from '../links/resolve-link.ts';
import type { Diagnostic, LegalDocument, TextLink } from '../types.ts';

/** A file as it was read: its links, and its document where it could be made. */
interface ReferringFile {
  readonly file: string;
  readonly document: LegalDocument | null;
  readonly links: readonly TextLink[];
}

const OF_UNPUBLISHED_FILES: ReadonlySet<string> = new Set(['plik-typ', 'plik-adres-wspolny', 'plik-adres-zajety']);

/** Paths of the content, with a leading slash, that texts and attachments name. */
function referredTo(files: readonly ReferringFile[]): ReadonlySet<string> {
  return new Set(
    files.flatMap(({ file, document, links }) => [
      ...links.flatMap(({ url }) => {
        const target = resolveLink(url, posix.dirname(file));
        return target.kind === 'file' ? [target.path] : [];
      }),
      ...(document?.record.attachments ?? []).map((attachment) => attachedPath(attachment.file, { file })),
    ]),
  );
}

/**
 * Leaves out messages whose cause another message tells where it is to be mended: that a file is not published, where what leads to it
 * is told so; and a citation that is broken because its line was meant to begin a unit.
 */
export function oneCause(files: readonly ReferringFile[], diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set(diagnostics.filter(({ rule }) => rule === 'plik-niepublikowany').map(({ file }) => file));
  const named = referredTo(files.filter(({ file }) => told.has(file)));
  const place = ({ file, line, column }: Diagnostic): string => `${file}:${String(line)}:${String(column)}`;
  const unread = new Set(diagnostics.filter(({ rule }) => rule === 'oznaczenie-w-akapicie').map(place));
  return diagnostics.filter(
    (one) =>
      !(OF_UNPUBLISHED_FILES.has(one.rule) && named.has(`/${one.file}`)) &&
      !(one.rule === 'odeslanie-bez-celu' && unread.has(place(one))),
  );
}
