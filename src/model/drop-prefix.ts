import type { PhrasingContent } from 'mdast';
import { alignedOffset } from '../content/align.ts';
import { rawText } from './plain-text.ts';

/** Inline content without its first `count` characters (a marker), wherever emphasis marks stand. */
export function dropPrefix(nodes: readonly PhrasingContent[], count: number, source: string): PhrasingContent[] {
  let left = count;
  const drop = (list: readonly PhrasingContent[]): PhrasingContent[] => {
    const kept: PhrasingContent[] = [];
    for (const node of list) {
      if (left === 0) {
        kept.push(node);
      } else if (node.type === 'text') {
        if (node.value.length <= left) {
          left -= node.value.length;
          continue;
        }
        const at = (node.data as { at?: number } | undefined)?.at ?? 0;
        kept.push({
          ...node,
          value: node.value.slice(left),
          data: { at: alignedOffset(source, at, node.value, left) },
        } as PhrasingContent);
        left = 0;
      } else if ('children' in node) {
        const children = drop(node.children);
        if (children.length > 0) kept.push({ ...node, children });
      } else if (node.type === 'inlineCode') {
        const value = node.value.slice(left);
        left = Math.max(0, left - node.value.length);
        if (value !== '') kept.push({ ...node, value });
      } else {
        left = Math.max(0, left - rawText([node]).length);
        kept.push(node);
      }
    }
    return kept;
  };
  return drop(nodes);
}
