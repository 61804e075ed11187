import type { Nodes } from 'mdast';

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

function collect(nodes: readonly Nodes[], out: string[]): void {
  for (const node of nodes) {
    if (BLOCKS.has(node.type)) out.push(' ');
    if (node.type === 'break') out.push(' ');
    else if (node.type === 'image') out.push(node.alt ?? '');
    else if (node.type !== 'html' && 'value' in node) out.push(node.value);
    else if ('children' in node) collect(node.children, out);
    if (BLOCKS.has(node.type)) out.push(' ');
  }
}

/** The characters of some content, markup removed, white space as it stands. */
export function rawText(nodes: readonly Nodes[]): string {
  const out: string[] = [];
  collect(nodes, out);
  return out.join('');
}

/** The words of some content, without markup, white space folded. Raw HTML tags and footnote marks are no words. */
export function plainText(nodes: readonly Nodes[]): string {
  return rawText(nodes)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
