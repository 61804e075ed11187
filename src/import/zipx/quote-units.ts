import { inlineText, plainPiece, type SourceBlock, type ParagraphBlock } from '../blocks.ts';

/** The mark stands before the number: „§ 2. … */
const withOpening = (first: ParagraphBlock): ParagraphBlock =>
  first.label === ''
    ? { ...first, inlines: [plainPiece('„'), ...first.inlines] }
    : { ...first, label: `„${first.label}`, heading: 0 };

/** Quotes units that are new wording: „…” is set around them where the words themselves have none; `added` says whether it was. */
export function quoteUnits(units: readonly SourceBlock[]): { readonly blocks: SourceBlock[]; readonly added: boolean } {
  const blocks = [...units];
  const [first] = blocks;
  if (first?.type !== 'paragraph' || blocks.at(-1)?.type !== 'paragraph') return { blocks, added: false };
  const opening = /^\s*[„"”«]/.exec(inlineText(first.inlines));
  if (opening === null) {
    blocks.splice(0, 1, withOpening(first));
    const end = blocks.at(-1);
    if (end?.type === 'paragraph') blocks.splice(-1, 1, { ...end, inlines: [...end.inlines, plainPiece('”')] });
    return { blocks, added: true };
  }
  const [piece, ...others] = first.inlines;
  if (piece?.type === 'text') {
    const bare = { ...piece, value: piece.value.slice(opening[0].length) };
    blocks.splice(0, 1, withOpening({ ...first, inlines: [bare, ...others] }));
  }
  return { blocks, added: false };
}
