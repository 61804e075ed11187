import type { RootContent } from 'mdast';
import type { LineIndex } from '../../diagnostics/line-index.ts';
import { BLOCK, tokenise, type FormulaToken } from '../../law/amending/tokens.ts';
import { withOwnFootnotes } from '../../model/footnote-names.ts';
import type { Unit, QuotedWording, WorkId } from '../../types.ts';
import { flatten, slice, type FlatContent } from '../../model/flat-content.ts';
import { cutRunTogether } from '../../model/run-together.ts';
import { REASONS } from '../../strings/versions.ts';
import { readUnits } from '../../model/read-units.ts';

/** Blocks of a quotation: those of a block quote, without quotation marks that stand inside it. */
function quotedBlocks(blocks: readonly RootContent[], source: string): RootContent[] {
  const inner = blocks.flatMap((block): readonly RootContent[] => (block.type === 'blockquote' ? block.children : [block]));
  const flat = flatten(inner);
  const [first, second] = tokenise(flat.text.trimStart());
  const indent = flat.text.length - flat.text.trimStart().length;
  const whole = first?.type === 'quote' && first.value !== BLOCK && (second === undefined || /^[.,;]$/u.test(second.value));
  return whole
    ? slice(flat, indent + innerFrom(flat.text.slice(indent), first), indent + innerTo(flat.text.slice(indent), first), source)
    : [...inner];
}

const innerFrom = (text: string, quote: FormulaToken): number => text.indexOf(quote.value, quote.from);
const innerTo = (text: string, quote: FormulaToken): number => innerFrom(text, quote) + quote.value.length;

/** The blocks that a quotation of an instruction holds. */
function contentOf(quote: FormulaToken, flat: FlatContent, source: string): RootContent[] {
  if (quote.value === BLOCK) return quotedBlocks(slice(flat, quote.from, quote.to, source), source);
  return slice(flat, innerFrom(flat.text, quote), innerTo(flat.text, quote), source);
}

/** The act a wording is quoted by: its text, and its id for the names of its footnotes. */
export interface WordingSource {
  readonly text: string;
  readonly lines: LineIndex;
  readonly id: WorkId;
}

/** Units of a wording, and the words before the first of them. */
export function splitWording(units: readonly Unit[]): QuotedWording {
  const first = units.findIndex((unit) => !isLead(unit));
  const cut = first === -1 ? units.length : first;
  return { lead: units.slice(0, cut).flatMap((unit) => unit.content), units: units.slice(cut) };
}

const isLead = (unit: Unit): boolean => unit.kind === 'text' && unit.heading === null;

/** New wording as units, read just as the text of an act is; words before the first unit, or all of them, are its lead. */
export function readWording(
  quote: FormulaToken,
  flat: FlatContent,
  { text: source, lines, id }: WordingSource,
): QuotedWording | string {
  const content = cutRunTogether(withOwnFootnotes(contentOf(quote, flat, source), id), source);
  if (content === null) return REASONS.runTogether;
  const units = readUnits({ type: 'root', children: content }, source, lines, () => undefined);
  return splitWording(units);
}
