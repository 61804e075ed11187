import type { Nodes } from 'mdast';

/** The last characters of some content, without trailing white space. */
export function lastWords(nodes: readonly Nodes[]): string {
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index];
    if (node === undefined || node.type === 'html') continue;
    const words = 'children' in node ? lastWords(node.children) : 'value' in node ? node.value.trimEnd() : '';
    if (words !== '') return words;
  }
  return '';
}
