import { textNodes } from '../../model/plain-text.ts';
import { alignment } from '../../content/align.ts';
import type { Unit } from '../../types.ts';

/** A text node of a unit: where it begins in the unit's raw text, and where its characters stand in the file. */
interface RawPiece {
  readonly start: number;
  readonly length: number;
  readonly offsetIn: ((index: number) => number) | null;
}

const pieces = new WeakMap<Unit, { readonly source: string; readonly found: readonly RawPiece[] }>();

function piecesOf(unit: Unit, source: string): readonly RawPiece[] {
  const known = pieces.get(unit);
  if (known?.source === source) return known.found;
  const found = textNodes(unit.content).map(({ node, start }): RawPiece => {
    const at = (node.data as { at?: number } | undefined)?.at;
    return { start, length: node.value.length, offsetIn: at === undefined ? null : alignment(source, at, node.value) };
  });
  pieces.set(unit, { source, found });
  return found;
}

/** Offset in the file of a character of a unit's raw text; that of the unit where the character comes from no text node. */
export function sourceOffset(unit: Unit, rawOffset: number, source: string): number {
  const found = piecesOf(unit, source);
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.start ?? 0) <= rawOffset) low = middle + 1;
    else high = middle;
  }
  const piece = found[low - 1];
  return piece?.offsetIn == null ? unit.at : piece.offsetIn(Math.min(rawOffset - piece.start, piece.length));
}
