import type { Element, ElementContent, Nodes as HastNodes, RootContent as HastContent } from 'hast';
import { raw } from 'hast-util-raw';
import type { Nodes, PhrasingContent, RootContent, Table, TableCell, TableRow, Text } from 'mdast';
import { INLINE_ELEMENTS } from '../../content/html-elements.ts';
import { rawText } from '../plain-text.ts';

/** A table written in HTML. */
export interface RawTable {
  readonly table: Table;
  /** Words that stand before it, since the table before it if there is one. */
  readonly before: string;
  /** Whether its cells are known: it holds no other table, and ends in the same provision. */
  readonly isWhole: boolean;
}

const offsetOf = (node: Nodes): number | undefined =>
  (node.data as { at?: number } | undefined)?.at ?? node.position?.start.offset;

/** Content as a parser of HTML takes it; words keep their offsets in the file. */
function toHast(nodes: readonly Nodes[]): HastContent[] {
  return nodes.flatMap((node): HastContent[] => {
    if (node.type === 'html') return [{ type: 'raw', value: node.value }];
    if (node.type === 'break') return [{ type: 'element', tagName: 'br', properties: {}, children: [] }];
    if (node.type === 'strong')
      return [{ type: 'element', tagName: 'b', properties: {}, children: toHast(node.children) as ElementContent[] }];
    if ('children' in node) return toHast(node.children);
    const value = rawText([node]);
    const at = offsetOf(node);
    return value === ''
      ? []
      : [
          {
            type: 'element',
            tagName: 'span',
            properties: at === undefined ? {} : { dataAt: String(at) },
            children: [{ type: 'text', value }],
          },
        ];
  });
}

const elements = (node: HastNodes, names: ReadonlySet<string>): Element[] =>
  'children' in node
    ? node.children.flatMap((child) =>
        child.type !== 'element' ? [] : names.has(child.tagName) ? [child] : elements(child, names),
      )
    : [];

const ROWS = new Set(['tr']);
const CELLS = new Set(['td', 'th']);

/** The words of a cell; elements that are lines of their own end one. */
function contentOf(node: Element, at: number | undefined, fallback: number): PhrasingContent[] {
  return node.children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'text') return [{ type: 'text', value: child.value, data: { at: at ?? fallback } } as Text];
    if (child.type !== 'element') return [];
    if (child.tagName === 'br') return [{ type: 'break' }];
    const own = Number(child.properties['dataAt'] ?? Number.NaN);
    const inner = contentOf(child, Number.isNaN(own) ? at : own, fallback);
    if (child.tagName === 'b' || child.tagName === 'strong') return [{ type: 'strong', children: inner }];
    return INLINE_ELEMENTS.has(child.tagName) ? inner : [...inner, { type: 'break' }];
  });
}

const spanOf = (cell: Element, name: 'colSpan' | 'rowSpan'): number =>
  Math.min(100, Math.max(1, Math.trunc(Number(cell.properties[name] ?? 1)) || 1));

/** Rows of cells; a merged cell has its words in its first place and leaves the others empty. */
function rowsOf(table: Element, fallback: number): TableRow[] {
  /** For each column, how many of the next rows a cell above takes. */
  const taken: number[] = [];
  return elements(table, ROWS).map((row): TableRow => {
    const cells: TableCell[] = [];
    const skipTaken = (): void => {
      for (let column = cells.length; (taken[column] ?? 0) > 0; column = cells.length) {
        taken[column] = (taken[column] ?? 0) - 1;
        cells.push({ type: 'tableCell', children: [] });
      }
    };
    for (const cell of elements(row, CELLS)) {
      skipTaken();
      const height = spanOf(cell, 'rowSpan') - 1;
      for (let index = 0; index < spanOf(cell, 'colSpan'); index++) {
        taken[cells.length] = height;
        cells.push({ type: 'tableCell', children: index === 0 ? contentOf(cell, undefined, fallback) : [] });
      }
    }
    skipTaken();
    return { type: 'tableRow', children: cells };
  });
}

const count = (nodes: readonly Nodes[], tag: RegExp): number =>
  nodes.reduce((sum, node) => {
    if (node.type === 'html') return sum + [...node.value.replace(/<!--[\s\S]*?-->/g, '').matchAll(tag)].length;
    return sum + ('children' in node ? count(node.children, tag) : 0);
  }, 0);

interface PlacedTable {
  readonly element: Element;
  readonly before: string;
}

/** The outermost tables of a tree, each with the words between it and the one before. */
function outermost(nodes: readonly HastNodes[]): PlacedTable[] {
  const found: PlacedTable[] = [];
  let words = '';
  const walk = (node: HastNodes): void => {
    if (node.type === 'text') words += node.value;
    else if (node.type === 'element' && node.tagName === 'table') {
      found.push({ element: node, before: words.replace(/\s+/g, ' ').trim() });
      words = '';
    } else if ('children' in node) node.children.forEach(walk);
  };
  nodes.forEach(walk);
  return found;
}

/** The outermost tables that some content holds as raw HTML, in order. `at` is the offset of words that have none of their own. */
export function rawTables(blocks: readonly RootContent[], at: number): RawTable[] {
  const opened = count(blocks, /<table(?=[\s>/])/gi);
  if (opened === 0) return [];
  const isClosed = opened === count(blocks, /<\/table(?=[\s>])/gi);
  return outermost([raw({ type: 'root', children: toHast(blocks) })]).map(({ element, before }) => ({
    table: { type: 'table', children: rowsOf(element, at) },
    before,
    isWhole: isClosed && outermost(element.children).length === 0,
  }));
}
