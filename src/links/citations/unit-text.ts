import { findMentions } from '../../law/citations/find-mentions.ts';
import type { Mention, Span } from '../../law/citations/mentions.ts';
import { rawText } from '../../model/plain-text.ts';
import { quotations } from '../../law/quotes.ts';
import type { Unit } from '../../types.ts';

export interface UnitText {
  readonly raw: string;
  readonly mentions: readonly Mention[];
  /** Quotations, in order: new wording, titles, words; a block quotation is one whole. */
  readonly quotes: readonly Span[];
}

type Found = Pick<UnitText, 'mentions' | 'quotes'>;

/** Most units name nothing. */
const NOTHING: Found = { mentions: [], quotes: [] };
/** What was found in units that name something. Their words are not kept with it: they would double what the texts take in memory. */
const found = new WeakMap<Unit, Found>();

/** The units of a document are asked for several times in a row, so those last asked for are kept whole. */
const LAST = 2000;
const last = new Map<Unit, UnitText>();

/** Where the blocks of a kind stand in the raw text of a unit. */
function blocksOf({ content }: Unit, type: 'blockquote' | 'table'): Span[] {
  if (content.every((node) => node.type !== type)) return [];
  const blocks: Span[] = [];
  let offset = 0;
  for (const node of content) {
    const { length } = rawText([node]);
    if (node.type === type) blocks.push({ start: offset, end: offset + length });
    offset += length;
  }
  return blocks;
}

/** Whether an offset stands in a table, whose cells say little of what they are about: „pkt 17” is one of a statute that the heading names. */
export const isInTable = (unit: Unit, offset: number): boolean =>
  blocksOf(unit, 'table').some(({ start, end }) => start <= offset && offset < end);

function quotesOf(unit: Unit, raw: string): Span[] {
  const blocks = blocksOf(unit, 'blockquote');
  const isOutside = ({ start }: Span): boolean => (blocks[firstAfter(blocks, start)]?.start ?? Infinity) > start;
  const outside = quotations(raw).filter(isOutside);
  return [...blocks, ...outside].toSorted((a, b) => a.start - b.start);
}

function find(unit: Unit, raw: string): Found {
  const mentions = findMentions(raw);
  return mentions.length === 0 ? NOTHING : { mentions, quotes: quotesOf(unit, raw) };
}

/** The own words of a unit and what they name. Searched once, since wordings share the units that did not change. */
export function unitText(unit: Unit): UnitText {
  const recent = last.get(unit);
  if (recent !== undefined) return recent;
  const raw = rawText(unit.content);
  const known = found.get(unit) ?? find(unit, raw);
  if (known !== NOTHING) found.set(unit, known);
  const text = { raw, ...known };
  if (last.size >= LAST) last.clear();
  last.set(unit, text);
  return text;
}

/** Index of the first stretch, in order, that ends after an offset. */
export function firstAfter(stretches: readonly Span[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The quotation around an offset. */
export function quoteAround({ quotes }: UnitText, offset: number): Span | null {
  const quote = quotes[firstAfter(quotes, offset)];
  return quote !== undefined && quote.start <= offset ? quote : null;
}
