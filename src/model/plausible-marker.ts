import { citesNext } from '../law/citing-end.ts';
import type { Marker } from '../law/markers.ts';
import { isFirstNumber, isNextNumber } from '../law/next-number.ts';
import type { Line } from './lines.ts';
import type { UnitDraft } from './unit-draft.ts';

const bare = (label: string): string => label.replace(/^(?:§|Art\.)\s*/u, '').replace(/[.)]+$/, '');

/** Whether a number or letter follows the last open one of its kind, or starts a new list. */
function isNext(marker: Marker, current: UnitDraft | null): boolean {
  let last: UnitDraft | null = current;
  while (last !== null && last.kind !== marker.kind) last = last.parent;
  return last === null ? isFirstNumber(marker.number) : isNextNumber(bare(last.label), marker.number);
}

/** Whether „§ 4.” at the start of a line begins a provision and is no wrapped citation. */
export const looksLikeBasic = ({ kind }: Marker, rest: string, previous: string): boolean =>
  (kind === 'par' || kind === 'art') && /^(?:$|\p{Lu}|\d)/u.test(rest) && !citesNext(previous);

const LIST_ITEMS = new Set(['pkt', 'lit', 'tir']);

/**
 * Whether a marker at the start of a line opens a unit. At the start of a paragraph it does. Inside a paragraph the line may have
 * been wrapped („w ust.\n2. Tekst”), so there it must follow punctuation or be the next number; § and art. must follow the end of
 * a sentence, or be the next number and begin a sentence. `previous` is the line before (`null` after a heading), `rest` the text
 * after the marker.
 */
export function isPlausibleMarker(
  marker: Marker,
  line: Line,
  rest: string,
  previous: string | null,
  current: UnitDraft | null,
  dashes: () => number,
): boolean {
  if (line.first || previous === null) return true;
  const isItem = current !== null && LIST_ITEMS.has(current.kind);
  if (marker.kind === 'par' || marker.kind === 'art') {
    if (/(?:[.;”)]|co następuje:?)$/.test(previous)) return true;
    // „§ 2.” alone on its line, or before a sentence, after a line without final punctuation.
    return looksLikeBasic(marker, rest, previous) && isNext(marker, current);
  }
  // A dash under a list item is the common part of the list, however the item ends; several lines with dashes are no wrapped line.
  if (marker.kind === 'tir') return /[.;:,”")–-]$/.test(previous) || isItem || dashes() > 1;
  return /[.;:,”")–-]$/.test(previous) || !/\p{L}$/u.test(previous) || isNext(marker, current);
}

const LIST_LEVELS: readonly string[] = ['ust', 'pkt', 'lit'];

/**
 * „§ 2. 1. Tekst” is two units, and so are „Art. 5. 1.”, „§ 2. 1) sport” and „2. 1) opis”, where a list begins; any other marker after a
 * marker is text („1) § 2 rozporządzenia …”).
 */
export function follows(opened: Marker, { kind, number }: Marker): boolean {
  const isBasic = opened.kind === 'par' || opened.kind === 'art';
  if (kind === 'ust') return isBasic;
  if (!isBasic && !LIST_LEVELS.includes(opened.kind)) return false;
  return LIST_LEVELS.indexOf(kind) > LIST_LEVELS.indexOf(opened.kind) && isFirstNumber(number);
}
