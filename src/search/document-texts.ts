import type { SearchRecord, SearchUnit } from './search-record.ts';
import { shortName } from './word-files.ts';

/** A provision as the browser is told of it: anchor, „§ 5 ust. 2”, title. */
export type UnitEntry = readonly [anchor: string, name: string, heading: string];

/** A part of a document as the browser gets it: what it says of the document, all its provisions, and the texts of some of them. */
export interface DocumentPart {
  readonly meta: Readonly<Record<string, string>>;
  readonly units: readonly UnitEntry[];
  /** Number of the first text, from 1. */
  readonly first: number;
  readonly texts: readonly string[];
}

/** Where the parts of a document are, as `spis.json` says it. */
export interface TextsOf {
  /** Changes with the content, so that caches never lie. */
  readonly edition: string;
  /** Number of provisions in each part. */
  readonly step: number;
}

/** Characters of text in one part: a result loads the one that holds what was found, and most documents are of one or two. */
const PART_SIZE = 3600;
/** What is little longer than a part is one. */
const LONGEST_PART = 5000;

/** An edition is one of the same document's few. */
const EDITION_LETTERS = 3;

/** Path of a part of a document below the search's folder. `path`: that of the document below the base. */
export const textPath = (path: string, edition: string, part: number): string =>
  `tekst/${path.replace(/^\/|\/$/g, '') || 'start'}-${edition}-${String(part)}.json`;

function stepOf(units: readonly SearchUnit[]): number {
  const size = units.reduce((sum, { text }) => sum + text.length, 0);
  const parts = size <= LONGEST_PART ? 1 : Math.ceil(size / PART_SIZE);
  return Math.max(1, Math.ceil(units.length / parts));
}

/** The files of a document's text, and where they are. */
export function documentTexts(
  { path, fullTitle, number, wording }: SearchRecord,
  units: readonly SearchUnit[],
): { readonly of: TextsOf; readonly files: readonly (readonly [path: string, content: string])[] } {
  const step = stepOf(units);
  const meta = {
    ...(fullTitle === '' ? {} : { full: fullTitle }),
    ...(number === null ? {} : { number }),
    ...(wording === null ? {} : { from: wording.from ?? '', to: wording.to ?? '' }),
  };
  const entries = units.map(({ anchor, name, heading }): UnitEntry => [anchor, name, heading]);
  const parts = Array.from({ length: Math.max(1, Math.ceil(units.length / step)) }, (_, part) => {
    const texts = units.slice(part * step, (part + 1) * step).map(({ text }) => text);
    return JSON.stringify({ meta, units: entries, first: part * step + 1, texts } satisfies DocumentPart);
  });
  const edition = shortName(parts.join('\n')).slice(-EDITION_LETTERS);
  return { of: { edition, step }, files: parts.map((content, part) => [textPath(path, edition, part), content] as const) };
}
