import { readMarker, readGroupingMarker } from '../law/markers.ts';
import { readPartMarker, type PartMarker } from '../law/part-heading.ts';
import type { Line } from './lines.ts';
import { RANKS } from '../law/ranks.ts';

/** A sequence of parts: „I. Cele”, „II. Zasady”. */
export interface PartRow {
  /** Rank of the highest unit between its first part and its last; distinguishes parts above § from parts of a §. */
  readonly highest: number;
}

export interface PartMark extends PartMarker {
  readonly row: PartRow;
}

interface Candidate extends PartMarker {
  readonly index: number;
}

/** Deepest nesting of sequences of parts. */
const MAX_NESTED = 4;

const NO_UNIT = RANKS.wsp;

function rankAt({ type, raw, depth }: Line): number {
  if (type === 'block') return NO_UNIT;
  const words = raw.trim();
  const marker = readMarker(words) ?? (depth > 0 ? readGroupingMarker(words) : null);
  return marker === null ? NO_UNIT : RANKS[marker.kind];
}

/** Each number must follow the one before in its sequence; a sequence of its own may stand between them. */
function rowsOf(candidates: readonly Candidate[]): Candidate[][] {
  const rows: Candidate[][] = [];
  let open: Candidate[][] = [];
  for (const candidate of candidates) {
    if (candidate.value === 1) {
      const row = [candidate];
      rows.push(row);
      open = [...open.slice(1 - MAX_NESTED), row];
      continue;
    }
    const level = open.findLastIndex((row) => row.at(-1)?.value === candidate.value - 1);
    if (level === -1) continue;
    open.length = level + 1;
    open[level]?.push(candidate);
  }
  return rows.filter(({ length }) => length > 1);
}

/** The lines that begin a part, by index. A number counts only if others of its sequence stand before or after it. */
export function partsOf(lines: readonly Line[]): ReadonlyMap<number, PartMark> {
  const parts = new Map<number, PartMark>();
  const candidates = lines.flatMap(({ type, raw, depth }, index): Candidate[] => {
    const marker = type === 'line' ? readPartMarker(raw.trimStart(), depth > 0) : null;
    return marker === null ? [] : [{ ...marker, index }];
  });
  for (const row of rowsOf(candidates)) {
    const [first, last] = [row[0]?.index ?? 0, row.at(-1)?.index ?? 0];
    const partRow = { highest: lines.slice(first, last).reduce((rank, line) => Math.min(rank, rankAt(line)), NO_UNIT) };
    for (const { index, ...marker } of row) parts.set(index, { ...marker, row: partRow });
  }
  return parts;
}
