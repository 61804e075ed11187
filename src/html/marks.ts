import type { PhrasingContent, RootContent, Text } from 'mdast';
import { textNodes } from '../model/plain-text.ts';

/** A citation or a defined term, as a node of the tree handed to mdast-util-to-hast. */
export interface MarkNode {
  readonly type: 'mark';
  readonly mark: Mark;
  readonly children: readonly Text[];
}

type Mark =
  | {
      readonly kind: 'citation';
      readonly href: string;
      readonly external: boolean;
      /** Whether an enclosing link leads to the same target; print shows an address once. */
      readonly again: boolean;
    }
  | { readonly kind: 'broken' }
  | { readonly kind: 'term'; readonly href: string; readonly focusable: boolean };

/** A mark and the range of the raw text it covers. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

const piece = (node: Text, from: number, to: number): Text => ({ ...node, value: node.value.slice(from, to) });

function splitText(node: Text, start: number, spans: readonly MarkedSpan[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  let last = 0;
  for (const span of spans) {
    const from = Math.max(0, span.start - start);
    const to = Math.min(node.value.length, span.end - start);
    if (to <= from || from < last) continue;
    if (from > last) result.push(piece(node, last, from));
    result.push({
      type: 'mark',
      mark: span.mark,
      children: [piece(node, from, to)],
    } satisfies MarkNode as unknown as PhrasingContent);
    last = to;
  }
  if (last < node.value.length) result.push(piece(node, last, node.value.length));
  return result;
}

/**
 * Lays marks on content without changing its words. Inside a link of the editor nothing is marked, because links can't be nested.
 */
export function layMarks(content: readonly RootContent[], spans: readonly MarkedSpan[]): readonly RootContent[] {
  if (spans.length === 0) return content;
  const starts = new Map(textNodes(content).map(({ node, start }) => [node, start]));
  const lay = <Node extends RootContent>(nodes: readonly Node[]): Node[] =>
    nodes.flatMap((node): Node[] => {
      if (node.type === 'text') {
        const start = starts.get(node) ?? 0;
        const end = start + node.value.length;
        const own = spans.filter((span) => span.start < end && span.end > start);
        return own.length === 0 ? [node] : (splitText(node, start, own) as Node[]);
      }
      if (node.type === 'link' || node.type === 'linkReference' || !('children' in node)) return [node];
      return [{ ...node, children: lay(node.children as RootContent[]) }];
    });
  return lay(content);
}
