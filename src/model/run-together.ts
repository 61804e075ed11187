import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { runTogether, type Cut } from '../law/run-together.ts';
import { dropPrefix } from './drop-prefix.ts';
import { keepPrefix } from './keep-prefix.ts';
import { firstOffset, type Line } from './lines.ts';
import { rawText } from './plain-text.ts';

/** Inline content cut at offsets of its raw text; offsets in the file stay right. */
function cutInline(nodes: readonly PhrasingContent[], cuts: readonly Cut[], source: string): PhrasingContent[][] {
  const pieces: PhrasingContent[][] = [];
  let rest = [...nodes];
  let from = 0;
  for (const { at } of cuts) {
    pieces.push(keepPrefix(rest, at - from));
    rest = dropPrefix(rest, at - from, source);
    from = at;
  }
  return [...pieces, rest];
}

/**
 * New wording written in one line, cut into a paragraph for each unit: „§ 2. 1. Stypendium … 2. Do wniosku …” gives three. Paragraphs that
 * hold one unit, and all other blocks, stay as they are. `null` where a paragraph holds what looks like further markers and their numbers
 * prove nothing: then nobody can tell its units.
 */
export function cutRunTogether(content: readonly RootContent[], source: string): RootContent[] | null {
  const result: RootContent[] = [];
  for (const block of content) {
    if (block.type !== 'paragraph') {
      result.push(block);
      continue;
    }
    const cuts = runTogether(rawText(block.children));
    if (cuts === null) return null;
    const pieces = cuts.length === 0 ? [block.children] : cutInline(block.children, cuts, source);
    result.push(...pieces.map((children): Paragraph => (children === block.children ? block : { type: 'paragraph', children })));
  }
  return result;
}

/** Most lines hold one marker at most, at their start; what may be a second one stands between spaces. */
const MAY_BEGIN = /^\s*(?:§|Art|\d|[a-z]\))/;
const SECOND = /\s(?:§\s*\d+\w*\.|\d{1,3}[a-z]{0,3}(?:\[\d+\])?[.)]|[a-z]{1,3}\))\s/;

/**
 * A line of an act that holds several units of a row it begins („§ 2. 1) opis; 2) kosztorys.”), as a line for each. A list inside a unit
 * („1. Zadania: 1) sport; 2) kultura.”) is cut only together with such a row.
 */
export function linesRunTogether(line: Line, source: string): Line[] {
  if (line.type === 'block' || line.depth > 0 || !MAY_BEGIN.test(line.raw) || !SECOND.test(line.raw)) return [line];
  const cuts = runTogether(line.raw) ?? [];
  if (!cuts.some(({ goesOn }) => goesOn)) return [line];
  const pieces = cutInline(line.nodes as readonly PhrasingContent[], cuts, source);
  return pieces.map((nodes, index) => ({
    ...line,
    nodes,
    raw: rawText(nodes),
    at: firstOffset(nodes) ?? line.at,
    first: index > 0 || line.first,
    only: false,
  }));
}
