import type { Marker } from '../law/markers.ts';
import type { Line } from './lines.ts';
import type { UnitDraft } from './unit-draft.ts';

const bare = (label: string): string => label.replace(/^§\s*/, '').replace(/[.)]+$/, '');

/** Whether a number or letter follows the last one of its kind that is open, or begins a row. */
function isNext(marker: Marker, current: UnitDraft | null): boolean {
  let last: UnitDraft | null = current;
  while (last !== null && last.kind !== marker.kind) last = last.parent;
  if (marker.kind === 'lit') {
    const previous = last === null ? '`' : bare(last.label);
    return marker.number.charCodeAt(0) === previous.charCodeAt(0) + 1;
  }
  return Number.parseInt(marker.number, 10) === (last === null ? 0 : Number.parseInt(bare(last.label), 10)) + 1;
}

/**
 * Whether a marker found in a line opens a unit. At the start of a paragraph it does. In the middle of one a line may have been wrapped
 * by chance („w ust.\n2. Tekst”), so there it counts after punctuation or in sequence; § and art. only after the end of a sentence.
 */
export function isPlausibleMarker(marker: Marker, line: Line, previousLine: string, current: UnitDraft | null): boolean {
  if (line.first) return true;
  if (marker.kind === 'par' || marker.kind === 'art') return /[.;”)]$/.test(previousLine);
  // A dash after an item of a list is the list's common part, however the item ends.
  if (marker.kind === 'tir')
    return /[.;:,”")–-]$/.test(previousLine) || current?.kind === 'lit' || current?.kind === 'pkt' || current?.kind === 'tir';
  return /[.;:,”")–-]$/.test(previousLine) || !/\p{L}$/u.test(previousLine) || isNext(marker, current);
}
