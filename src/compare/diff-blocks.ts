import type { RootContent } from 'mdast';
import { blocksOf, type ComparedBlock } from './blocks.ts';
import { diffTable, type TableRow } from './diff-table.ts';
import { diffWords, type DiffPiece } from './diff-words.ts';

/** A part of a provision in two wordings at once. */
export type BlockChange =
  | { readonly kind: 'text'; readonly pieces: readonly DiffPiece[] }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[]; readonly numeric: readonly boolean[] };

const textOf = (block: ComparedBlock | undefined): string => (block?.kind === 'text' ? block.text : '');

function change(before: ComparedBlock | undefined, after: ComparedBlock | undefined): BlockChange[] {
  if (before?.kind === 'table' || after?.kind === 'table') {
    if (before?.kind === 'text' || after?.kind === 'text') return [...change(before, undefined), ...change(undefined, after)];
    return [{ kind: 'table', rows: diffTable(before?.rows ?? [], after?.rows ?? []), numeric: (after ?? before)?.numeric ?? [] }];
  }
  return [{ kind: 'text', pieces: diffWords(textOf(before), textOf(after)) }];
}

function same(a: ComparedBlock | undefined, b: ComparedBlock | undefined): boolean {
  if (a?.kind === 'text' && b?.kind === 'text') return a.text === b.text;
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * The own content of a provision before and after, block by block: equal blocks at both ends are kept, those between are compared in
 * order. A side that does not exist is empty.
 */
export function diffBlocks(before: readonly RootContent[], after: readonly RootContent[]): BlockChange[] {
  const [old, now] = [blocksOf(before), blocksOf(after)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && same(old[start], now[start])) start++;
  let end = 0;
  while (end < shorter - start && same(old[old.length - 1 - end], now[now.length - 1 - end])) end++;
  const [oldPart, nowPart] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  const longer = Math.max(oldPart.length, nowPart.length);
  return [
    ...now.slice(0, start).flatMap((block) => change(block, block)),
    ...Array.from({ length: longer }, (_, index) => change(oldPart[index], nowPart[index])).flat(),
    ...now.slice(now.length - end).flatMap((block) => change(block, block)),
  ];
}
