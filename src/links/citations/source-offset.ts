import { textNodes } from '../../model/plain-text.ts';
import { alignedOffset } from '../../parse/align.ts';
import type { Unit } from '../../types.ts';

/** Offset in the file of a character of a unit's raw text; that of the unit where the character comes from no text node. */
export function sourceOffset(unit: Unit, rawOffset: number, source: string): number {
  const holder = textNodes(unit.content).findLast(({ start }) => start <= rawOffset);
  const at = (holder?.node.data as { at?: number } | undefined)?.at;
  if (holder === undefined || at === undefined) return unit.at;
  const index = Math.min(rawOffset - holder.start, holder.node.value.length);
  return alignedOffset(source, at, holder.node.value, index);
}
