import type { SearchRecord, SearchUnit } from './search-record.ts';
import { textPath, type DocumentPart, type UnitEntry } from './text-path.ts';
import { shortName } from './word-files.ts';

/** Where the parts of a document are, as `spis.json` says it. */
export interface TextsOf {
  /** Changes with the content, so that caches never lie. */
  readonly edition: string;
  /** Number of provisions in each part. */
  readonly step: number;
}

/**
 * Characters of text in one part: a result loads the one that holds what was found. Each part lists all provisions of the document and is a
 * file to publish, so most documents are of one.
 */
const PART_SIZE = 14_000;
/** What is little longer than a part is one. */
const LONGEST_PART = 20_000;

/** An edition is one of the same document's few. */
const EDITION_LETTERS = 3;

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
