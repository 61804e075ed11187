import { inlineText, type Inline, type ParagraphBlock, type SourceBlock, type TableBlock } from './blocks.ts';

/** Fewer words between tabs are a number and its words, or a name and a signature. */
const FEWEST_CELLS = 3;
const FEWEST_ROWS = 2;

/** A paragraph taken apart at its tabs. */
function cellsOf({ label, inlines }: ParagraphBlock): Inline[][] {
  const cells: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type !== 'text') {
      cells.at(-1)?.push(inline);
      continue;
    }
    inline.value.split('\t').forEach((value, index) => {
      if (index > 0) cells.push([]);
      if (value !== '') cells.at(-1)?.push({ ...inline, value });
    });
  }
  // A number of the word processor stands before the words of the first cell.
  const [first] = cells;
  if (label !== '' && first !== undefined)
    first.unshift({ type: 'text', value: `${label} `, bold: false, italic: false, url: null });
  return cells;
}

const isFilled = (cell: readonly Inline[]): boolean => inlineText(cell).trim() !== '';

/** The cells of a line of a sheet that was pasted as lines with tabs; none for any other block. */
function rowOf(block: SourceBlock): readonly Inline[][] {
  if (block.type !== 'paragraph' || block.heading > 0 || !inlineText(block.inlines).includes('\t')) return [];
  const cells = cellsOf(block);
  return cells.length >= FEWEST_CELLS && cells.filter(isFilled).length > 1 && !/^\s*§/.test(inlineText(block.inlines))
    ? cells
    : [];
}

const tableOf = (rows: readonly (readonly Inline[][])[]): TableBlock => ({
  type: 'table',
  rows: rows.map((row) =>
    row.map((inlines) => ({ paragraphs: [{ type: 'paragraph', label: '', heading: 0, inlines }], covered: false })),
  ),
});

/**
 * Lines of a sheet, pasted one under the other with tabs between their cells, as a table: the first names every column, and none has
 * another number of cells. Other tabs stay what they are in a text, a space.
 */
export function withTabbedTables(blocks: readonly SourceBlock[]): SourceBlock[] {
  const result: SourceBlock[] = [];
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at];
    if (block === undefined) break;
    const head = rowOf(block);
    const rows = [head];
    if (head.length > 0 && head.every(isFilled)) {
      for (let next = blocks[at + 1]; next !== undefined; next = blocks[at + rows.length]) {
        const row = rowOf(next);
        if (row.length !== head.length) break;
        rows.push(row);
      }
    }
    result.push(rows.length >= FEWEST_ROWS ? tableOf(rows) : block);
    at += rows.length;
  }
  return result;
}
