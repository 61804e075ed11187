import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { runTogether, type Cut } from '../law/run-together.ts';
import { firstOffset, type Line } from './lines.ts';
import { rawText } from './plain-text.ts';
import { splitInline } from './split-inline.ts';

/** Inline content cut at offsets of its raw text; text nodes keep their offsets in the file. */
function cutInline(nodes: readonly PhrasingContent[], cuts: readonly Cut[], source: string): PhrasingContent[][] {
  const pieces: PhrasingContent[][] = [];
  let rest = [...nodes];
  let from = 0;
  for (const { at } of cuts) {
    const { before, after } = splitInline(rest, at - from, source);
    pieces.push(before);
    rest = after;
    from = at;
  }
  return [...pieces, rest];
}

/**
 * New wording written in one line, cut into one paragraph per unit: „§ 2. 1. Stypendium … 2. Do wniosku …” gives three.
 * Paragraphs with one unit, and other blocks, are returned as they are. `null` where a paragraph has what looks like further
 * markers and their numbers do not prove that they are: its units are then unknown.
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

/** Cheap test before the full one: a second marker in a line stands between spaces. */
const MAY_BEGIN = /^\s*(?:§|Art|\d|[a-z]\))/;
const SECOND = /\s(?:§\s*\d+\w*\.|\d{1,3}[a-z]{0,3}(?:\[\d+\])?[.)]|[a-z]{1,3}\))\s/;

/**
 * A line of an act with several units of a list that it begins („§ 2. 1) opis; 2) kosztorys.”), as one line per unit. A list
 * inside a unit („1. Zadania: 1) sport; 2) kultura.”) is cut only together with the list it stands in.
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
