import type { PhrasingContent, RootContent } from 'mdast';
import { BLOCK } from '../law/amending/tokens.ts';
import { dropPrefix } from './drop-prefix.ts';
import { keepPrefix } from './keep-prefix.ts';
import { rawText } from './plain-text.ts';

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
      const kept = keepPrefix(node.children, Math.min(piece.to, to) - piece.from);
      return { ...node, children: dropPrefix(kept, Math.max(0, from - piece.from), source) } as RootContent;
    });
}
