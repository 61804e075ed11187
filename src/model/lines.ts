import type { Heading, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { alignment } from '../content/align.ts';
import { rawText } from './plain-text.ts';

/** A line of the source with its inline content, or a whole block (table, quotation, list) that is no line. */
export interface Line {
  readonly type: 'line' | 'block';
  /** Inline content of a line; the block itself. */
  readonly nodes: readonly (PhrasingContent | RootContent)[];
  /** The line's characters, markup removed, white space as in the source. */
  readonly raw: string;
  readonly at: number;
  /** Whether it is the first line of its paragraph or heading. */
  readonly first: boolean;
  /** Whether it is the only line of its paragraph or heading. */
  readonly only: boolean;
  /** Depth of the heading it stands in, 0 outside headings. */
  readonly depth: number;
}

/** A node of the model has no position any more but `data.at`. */
const offsetOf = (node: RootContent): number =>
  node.position?.start.offset ?? (node.data as { at?: number } | undefined)?.at ?? 0;

/** Text node of the model: no position but its offset in the file. */
const textAt = (value: string, at: number): Text => ({ type: 'text', value, data: { at } }) as Text;

function splitText(node: Text, source: string): Text[][] {
  const offsetIn = alignment(source, offsetOf(node), node.value);
  const pieces: Text[][] = [];
  let index = 0;
  for (const line of node.value.split('\n')) {
    const piece = line.endsWith('\r') ? line.slice(0, -1) : line;
    pieces.push(piece === '' ? [] : [textAt(piece, offsetIn(index))]);
    index += line.length + 1;
  }
  return pieces;
}

/** Splits inline content at line ends; emphasis or a link that spans lines is closed and opened again. */
function splitInline(nodes: readonly PhrasingContent[], source: string): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  const append = (pieces: readonly PhrasingContent[][]): void => {
    pieces.forEach((piece, index) => {
      if (index > 0) lines.push([]);
      for (const node of piece) lines.at(-1)?.push(node);
    });
  };
  for (const node of nodes) {
    if (node.type === 'text') append(splitText(node, source));
    else if (node.type === 'break') append([[], []]);
    else if ('children' in node) {
      append(
        splitInline(node.children, source).map((children) =>
          children.length === 0 ? [] : [{ ...withoutPosition(node), children }],
        ),
      );
    } else append([[{ ...withoutPosition(node), data: { at: offsetOf(node) } } as unknown as PhrasingContent]]);
  }
  return lines;
}

function withoutPosition<Node extends object>(node: Node): Node {
  const { position: _, ...rest } = node as Node & { position?: unknown };
  return rest as Node;
}

/** A block as the model keeps it: positions are dropped but for the offsets of text. */
export function slim(node: RootContent, source: string): RootContent {
  if (node.type === 'text') return textAt(node.value, offsetOf(node));
  const bare = withoutPosition(node);
  if (!('children' in node)) return bare;
  return { ...bare, children: node.children.map((child) => slim(child, source)) } as RootContent;
}

function linesOfBlock(node: Paragraph | Heading, source: string): Line[] {
  const pieces = splitInline(node.children, source).filter((nodes) => nodes.length > 0);
  return pieces.map((nodes, index) => ({
    type: 'line',
    nodes,
    raw: rawText(nodes),
    at: firstOffset(nodes) ?? offsetOf(node),
    first: index === 0,
    only: pieces.length === 1,
    depth: node.type === 'heading' ? node.depth : 0,
  }));
}

/** Offset in the file of the first character of some inline content. */
export function firstOffset(nodes: readonly PhrasingContent[]): number | null {
  for (const node of nodes) {
    const own = (node.data as { at?: number } | undefined)?.at;
    if (own !== undefined) return own;
    const below = 'children' in node ? firstOffset(node.children) : null;
    if (below !== null) return below;
  }
  return null;
}

/** The text as a flat sequence of lines and blocks, in order; lists and paragraphs of the Markdown tree no longer matter. */
export function toLines(root: Root, source: string): Line[] {
  return root.children.flatMap((node): Line[] => {
    if (node.type === 'paragraph' || node.type === 'heading') return linesOfBlock(node, source);
    if (node.type === 'footnoteDefinition' || node.type === 'definition') return [];
    const block = slim(node, source);
    return [{ type: 'block', nodes: [block], raw: rawText([block]), at: offsetOf(node), first: true, only: true, depth: 0 }];
  });
}
