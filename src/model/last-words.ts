import type { Nodes } from 'mdast';

/** The end of some content, white space cut off: enough of it to see how it ends, without reading all of it. */
export function lastWords(nodes: readonly Nodes[]): string {
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index];
    if (node === undefined || node.type === 'html') continue;
    const words = 'children' in node ? lastWords(node.children) : 'value' in node ? node.value.trimEnd() : '';
    if (words !== '') return words;
  }
  return '';
}
