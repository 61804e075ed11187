import type { ListItem, Nodes, Text } from 'mdast';
import { STRIPPED_ELEMENTS } from '../content/html-elements.ts';
import { htmlWords } from '../content/html-words.ts';
import { strippedElements, type StrippedElements } from '../content/stripped-tag.ts';
import type { WordsData } from '../content/keep-words.ts';

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'tableRow',
  'tableCell',
  'listItem',
  'blockquote',
  'table',
  'list',
  'code',
  'thematicBreak',
]);

/** The number of an item as the source has it: „5) ”. */
const itemLabel = (data: ListItem['data']): string => {
  const { label } = (data ?? {}) as WordsData;
  return label === undefined ? '' : `${label} `;
};

/** Where a piece of a text comes from: a text node, or none. */
type TakePiece = (piece: string, node: Text | null) => void;

/**
 * Passes the pieces of a text in order, each with its text node, if it comes from one. What stands between the tags of an element that
 * is not published, as `<script>`, is no text.
 */
function collect(nodes: readonly Nodes[], out: TakePiece, stripped: StrippedElements): void {
  for (const node of nodes) {
    if (node.type === 'html' && stripped.takes(node.value)) continue;
    if (stripped.isOpen()) {
      if ('children' in node) collect(node.children, out, stripped);
      continue;
    }
    if (node.type === 'text') {
      out(node.value, node);
      continue;
    }
    const isBlock = BLOCKS.has(node.type);
    if (isBlock || node.type === 'break') out(' ', null);
    if (node.type === 'listItem') out(itemLabel(node.data), null);
    if (node.type === 'image') out(node.alt ?? '', null);
    else if (node.type === 'html') out(htmlWords(node.value, STRIPPED_ELEMENTS), null);
    else if ('value' in node) out(node.value, null);
    else if ('children' in node) collect(node.children, out, stripped);
    if (isBlock) out(' ', null);
  }
}

/** The characters of some content, markup removed, white space as it stands. */
export function rawText(nodes: readonly Nodes[]): string {
  const [first] = nodes;
  if (nodes.length === 1 && first?.type === 'text') return first.value;
  let text = '';
  collect(
    nodes,
    (piece) => {
      text += piece;
    },
    strippedElements(),
  );
  return text;
}

/** The text nodes of some content, each with the offset in `rawText` at which it begins. */
export function textNodes(nodes: readonly Nodes[]): { readonly node: Text; readonly start: number }[] {
  const found: { node: Text; start: number }[] = [];
  let offset = 0;
  collect(
    nodes,
    (piece, node) => {
      if (node !== null) found.push({ node, start: offset });
      offset += piece.length;
    },
    strippedElements(),
  );
  return found;
}

/** White space that folding would change: two in a row, or one that is not a plain space. */
const LOOSE = /\s\s|[^\S ]/;

/** The text of content that is a single piece, as in most provisions; returned without copying. */
function onlyText([node, ...others]: readonly Nodes[]): string | null {
  if (node === undefined || others.length > 0) return null;
  return node.type === 'text' ? node.value : node.type === 'paragraph' ? onlyText(node.children) : null;
}

/** The words of some content, without markup, white space folded. Raw HTML tags and footnote marks are no words. */
export function plainText(nodes: readonly Nodes[]): string {
  const text = (onlyText(nodes) ?? rawText(nodes)).trim();
  return LOOSE.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
