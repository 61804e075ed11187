import type { Nodes } from 'mdast';
import { plainText } from './plain-text.ts';

const hasHtml = (node: Nodes): boolean => node.type === 'html' || ('children' in node && node.children.some(hasHtml));

/** The last characters of some content, without trailing white space. */
export function lastWords(nodes: readonly Nodes[]): string {
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index];
    if (node === undefined || node.type === 'html') continue;
    // What stands between the tags of `<script>` is no text.
    const words = hasHtml(node)
      ? plainText([node])
      : 'children' in node
        ? lastWords(node.children)
        : 'value' in node
          ? node.value.trimEnd()
          : '';
    if (words !== '') return words;
  }
  return '';
}
