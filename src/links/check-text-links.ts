import { posix } from 'node:path';
import type { LineIndex } from '../diagnostics/line-index.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Report } from '../diagnostics/reporter.ts';
import type { TextLink, Unit } from '../types.ts';
import { resolveLink } from './resolve-link.ts';

export interface Addresses {
  /** Path of a page → ids of its provisions (none for lists and the like, unknown where the document can't be read). */
  readonly pages: ReadonlyMap<string, ReadonlySet<string> | 'unknown'>;
  /** Published files, by path below the content folder with a slash before it. */
  readonly files: ReadonlySet<string>;
}

/** A text with links: its file, the path of its page, and where its links stand. */
export interface LinkingText {
  readonly file: string;
  readonly path: string;
  readonly links: readonly TextLink[];
}

/** All ids of a document's provisions. */
export function unitIds(units: readonly Unit[], into: Set<string> = new Set()): Set<string> {
  for (const unit of units) {
    into.add(unit.id);
    unitIds(unit.children, into);
  }
  return into;
}

/** Reports links of a text that lead nowhere, to a missing file or to a forbidden kind of address. */
export function checkTextLinks(
  { file, path, links }: LinkingText,
  addresses: Addresses,
  lines: LineIndex,
  report: Report,
): void {
  const folder = posix.dirname(file);
  for (const { url, at, length } of links) {
    const place = lines.place(at, length);
    const target = resolveLink(url, folder);
    if (target.kind === 'forbidden') report('odnosnik-niedozwolony', place, url);
    else if (target.kind === 'file' && !addresses.files.has(target.path)) {
      report('plik-brak', place, url, nearest(target.path, addresses.files));
    } else if (target.kind === 'fragment' || target.kind === 'internal') {
      const page = target.kind === 'fragment' ? path : target.path;
      const fragment = target.kind === 'fragment' ? target.id : target.fragment;
      const ids = addresses.pages.get(page);
      if (ids === undefined) report('odnosnik-bez-celu', place, url, nearest(page, addresses.pages.keys()));
      else if (fragment !== '' && ids !== 'unknown' && !ids.has(fragment)) report('odnosnik-bez-celu', place, url, nearest(fragment, ids));
    }
  }
}
