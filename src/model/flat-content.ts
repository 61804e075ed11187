import type { PhrasingContent, RootContent } from 'mdast';
import { BLOCK } from '../law/amending/tokens.ts';
import { rawText } from './plain-text.ts';
import { splitInline } from './split-inline.ts';

interface ContentPiece {
  readonly from: number;
  readonly to: number;
  readonly node: RootContent;
}

/**
 * A unit's own content as one string, with paragraphs separated by empty lines and every other block as one character, and the
 * map back to the content.
 */
export interface FlatContent {
  readonly text: string;
  readonly pieces: readonly ContentPiece[];
}

const isLine = (node: RootContent): node is RootContent & { children: PhrasingContent[] } =>
  node.type === 'paragraph' || node.type === 'heading';

export function flatten(content: readonly RootContent[]): FlatContent {
  let text = '';
  const pieces = content.map((node): ContentPiece => {
    if (text !== '') text += '\n\n';
    const from = text.length;
    text += isLine(node) ? rawText(node.children) : BLOCK;
    return { from, to: text.length, node };
  });
  return { text, pieces };
}

/** The content between two places of the string. */
export function slice({ pieces }: FlatContent, from: number, to: number, source: string): RootContent[] {
  return pieces
    .filter((piece) => piece.to > from && piece.from < to)
    .map((piece) => {
      const { node } = piece;
      if (!isLine(node)) return node;
      const kept = piece.to <= to ? node.children : splitInline(node.children, to - piece.from, source).before;
      return { ...node, children: splitInline(kept, from - piece.from, source).after } as RootContent;
    });
}
