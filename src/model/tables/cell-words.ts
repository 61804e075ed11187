import type { PhrasingContent } from 'mdast';
import { firstOffset } from '../lines.ts';
import { plainText, rawText } from '../plain-text.ts';

/** The words of a cell and what its formatting shows. */
export interface CellWords {
  /** White space folded, lines of the cell separated by ` / `. */
  readonly text: string;
  /** Offset of the first character in the file; `null` where the cell is empty. */
  readonly at: number | null;
  readonly isBold: boolean;
  readonly isIndented: boolean;
}

const isLineEnd = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value.trim()));

const isBoldNode = (node: PhrasingContent): boolean =>
  node.type === 'strong' ||
  (node.type === 'emphasis' && node.children.every(isBoldNode)) ||
  isLineEnd(node) ||
  (node.type === 'text' && node.value.trim() === '');

/** Reads a cell; `null` stands for a cell that is missing in its row. */
export function cellWords(nodes: readonly PhrasingContent[] | undefined): CellWords {
  if (nodes === undefined || nodes.length === 0) return { text: '', at: null, isBold: false, isIndented: false };
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (isLineEnd(node)) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const texts = lines.map((line) => plainText(line)).filter((text) => text !== '');
  return {
    text: texts.join(' / '),
    at: firstOffset(nodes),
    isBold: texts.length > 0 && nodes.every(isBoldNode),
    isIndented: /^[\u00a0\u2002-\u200a\u3000]/u.test(rawText(nodes)),
  };
}
