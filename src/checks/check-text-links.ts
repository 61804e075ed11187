import { posix } from 'node:path';
import type { LineIndex } from '../diagnostics/line-index.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Report } from '../diagnostics/reporter.ts';
import { findFile, otherEnding } from '../links/find-file.ts';
import { nameAsWritten } from '../links/name-as-written.ts';
import { NAME_DIFFERENCES } from '../strings/records.ts';
import type { Addresses, Place, TextLink } from '../types.ts';
import { isEmptyAddress, isForeign, isPictureFile, resolveLink } from '../links/resolve-link.ts';

/** A text with links: its file, the path of its page, and where its links stand. */
export interface LinkingPage {
  readonly file: string;
  readonly path: string;
  readonly links: readonly TextLink[];
}

/** An address with its letters and spaces as people read them. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

const shortened = (url: string): string => (url.length > 100 ? `${url.slice(0, 100)}…` : url);

/** A link to a file must lead to one that is published, by the name it has. */
function checkFile(
  url: string,
  { path, folder }: { readonly path: string; readonly folder: string },
  { files, unpublished }: Addresses,
  place: Place,
  report: Report,
): void {
  const file = findFile(files, path, unpublished);
  const why = unpublished.get(path);
  const written = decoded(url);
  const named = (name: string): string => nameAsWritten(name, written, folder);
  if (file === null && why !== undefined) report('plik-niepublikowany', place, url, why);
  else if (file === null) {
    const other = otherEnding(files, path);
    report('plik-brak', place, written, other === null ? named(nearest(path, files.keys())) : '', named(other ?? ''));
  } else if (file.differs !== null) report('plik-nazwa-inna', place, written, named(file.name), NAME_DIFFERENCES[file.differs]);
}

/** Reports links and pictures of a text that lead nowhere, to a missing file or to a forbidden kind of address. */
export function checkTextLinks({ file, path, links }: LinkingPage, addresses: Addresses, lines: LineIndex, report: Report): void {
  const folder = posix.dirname(file);
  for (const { url, at, length, isPicture, isUndescribed = false } of links) {
    const place = lines.place(at, length);
    const target = resolveLink(url, folder);
    if (isEmptyAddress(url)) {
      if (isPicture) report('obraz-pusty', place);
      else report('odnosnik-pusty', place, url);
    } else if (isUndescribed) report('obraz-bez-opisu', place);
    if (isEmptyAddress(url)) continue;
    if (isPicture && isForeign(target)) report('obraz-obcy', place, shortened(url));
    else if (isPicture && !isPictureFile(target)) report('obraz-rodzaj', place, shortened(url));
    else if (target.kind === 'forbidden') report('odnosnik-niedozwolony', place, shortened(url));
    else if (target.kind === 'file') checkFile(url, { path: target.path, folder }, addresses, place, report);
    else if (target.kind === 'fragment' || target.kind === 'internal') {
      const page = target.kind === 'fragment' ? path : target.path;
      const fragment = target.kind === 'fragment' ? target.id : target.fragment;
      const ids = addresses.pages.get(page);
      if (ids === undefined) report('odnosnik-bez-celu', place, url, nearest(page, addresses.pages.keys()), '');
      else if (fragment !== '' && ids !== 'unknown' && !ids.has(fragment) && !fragment.startsWith('a11y-'))
        report('odnosnik-bez-celu', place, url, nearest(fragment, ids), page);
    }
  }
}
