import { hasNotes, isCrowded, lengthOf, type PaperBlock } from './paper-shapes.ts';

/** Blocks on pages that stand one way. */
export interface PaperSection {
  /** Whether its pages are turned, because a table is wider than an upright one. */
  readonly isTurned: boolean;
  /**
   * Whether it has footnotes: then a line may stand alone on a page, because the compiler leaves a note on the page that the line it belongs
   * to was moved from, to be together with another.
   */
  readonly hasNotes: boolean;
  readonly c: readonly PaperBlock[];
}

/** A part of so few characters between turned pages is turned too: it would be a page of a few lines. */
const FEW = 400;

/** The places where a document may begin a new page: before each § or chapter, with the headings right above it. */
function partsOf(blocks: readonly PaperBlock[]): PaperBlock[][] {
  const parts: PaperBlock[][] = [];
  let hasText = true;
  for (const block of blocks) {
    const opens = block.b === 'head' || block.b === 'beside';
    if (parts.length === 0 || (opens && hasText)) parts.push([]);
    parts.at(-1)?.push(block);
    hasText = block.b !== 'head';
  }
  return parts;
}

/** The same blocks, set for upright and for turned pages, as sections of one or the other. */
export function paperSections(upright: readonly PaperBlock[], turned: readonly PaperBlock[]): PaperSection[] {
  const [parts, others] = [partsOf(upright), partsOf(turned)];
  const crowded = parts.map((part) => part.some(isCrowded));
  const sections: { isTurned: boolean; hasNotes: boolean; c: PaperBlock[] }[] = [];
  for (const [index, part] of parts.entries()) {
    const isBetween = crowded[index - 1] === true && crowded[index + 1] === true;
    const isTurned = crowded[index] === true || (isBetween && part.reduce((all, block) => all + lengthOf(block), 0) < FEW);
    const [own, noted] = [isTurned ? (others[index] ?? part) : part, part.some(hasNotes)];
    const last = sections.at(-1);
    if (last?.isTurned === isTurned && last.hasNotes === noted) last.c.push(...own);
    else sections.push({ isTurned, hasNotes: noted, c: [...own] });
  }
  return sections;
}
