import type { PhrasingContent } from 'mdast';
import { rawText } from './plain-text.ts';

/** The first `count` characters of inline content, with the markup they stand in. */
export function keepPrefix(nodes: readonly PhrasingContent[], count: number): PhrasingContent[] {
  let left = count;
  const keep = (list: readonly PhrasingContent[]): PhrasingContent[] => {
    const kept: PhrasingContent[] = [];
    for (const node of list) {
      // A footnote's mark after the last character belongs to it.
      if (left <= 0 && node.type !== 'footnoteReference') break;
      if (node.type === 'text' || node.type === 'inlineCode') {
        kept.push(node.value.length <= left ? node : { ...node, value: node.value.slice(0, left) });
        left -= node.value.length;
      } else if ('children' in node) {
        kept.push({ ...node, children: keep(node.children) });
      } else {
        left -= rawText([node]).length;
        kept.push(node);
      }
    }
    return kept;
  };
  return keep(nodes);
}
