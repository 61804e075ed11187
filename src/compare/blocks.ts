import type { RootContent, Table } from 'mdast';
import { plainText } from '../model/plain-text.ts';

/** A part of a provision's own content, markup removed: running text, or a table of cells; `numeric` columns are set to the right. */
export type ComparedBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly numeric: readonly boolean[] };

const tableRows = (table: Table): string[][] => table.children.map((row) => row.children.map((cell) => plainText([cell])));

function blocksOfNode(node: RootContent): ComparedBlock[] {
  if (node.type === 'table')
    return [{ kind: 'table', rows: tableRows(node), numeric: (node.align ?? []).map((align) => align === 'right') }];
  if (node.type === 'blockquote') return node.children.flatMap(blocksOfNode);
  if (node.type === 'list') return node.children.map((item) => ({ kind: 'text', text: `– ${plainText([item])}` }));
  const text = plainText([node]);
  return text === '' ? [] : [{ kind: 'text', text }];
}

/** The own content of a provision as blocks, in order. */
export const blocksOf = (content: readonly RootContent[]): ComparedBlock[] => content.flatMap(blocksOfNode);
