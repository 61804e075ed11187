import type { Element } from 'hast';
import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';

/** Alignment as a class: the attribute `align` is obsolete and the CSP allows no inline style. */
const ALIGN_CLASS: Readonly<Record<string, string>> = { right: 'numeric', center: 'centred' };

const childElements = (node: Element): Element[] => node.children.filter((child): child is Element => child.type === 'element');

const EMPTY: TableCell = { type: 'tableCell', children: [] };

/** The table with all rows as wide as the longest, so that cells beyond the header are shown. */
function widened(table: Table): Table {
  const width = Math.max(...table.children.map(({ children }) => children.length));
  if (width <= (table.children[0]?.children.length ?? 0)) return table;
  const align = Array.from({ length: width }, (_, column) => table.align?.[column] ?? null);
  const children = table.children.map((row) => ({
    ...row,
    children: [...row.children, ...Array.from({ length: width - row.children.length }, () => EMPTY)],
  }));
  return { ...table, align, children };
}

/** Fewer columns fit on the narrowest screen as they are. */
const NARROW_COLUMNS = 2;

/** The words of a cell, without its marks. */
const wordsOf = (cell: TableCell | undefined): string => (cell === undefined ? '' : wordsIn(cell).trim());

const wordsIn = (node: TableCell | PhrasingContent): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsIn).join('') : '';

/**
 * Names the column of every cell, so that a narrow screen can show each row as lines of „column: value” without scrolling. A table
 * in which a column has no name is left as it is.
 */
function nameColumns(table: Element, [header]: readonly TableRow[]): void {
  const names = header?.children.map(wordsOf) ?? [];
  if (names.length <= NARROW_COLUMNS || names.includes('')) return;
  table.properties['className'] = ['stacked'];
  for (const row of childElements(table).flatMap(childElements)) {
    childElements(row).forEach((cell, column) => {
      if (cell.tagName === 'td') cell.properties['dataKolumna'] = names[column];
    });
  }
}

/** Tables with column headers in a box that scrolls, numbered through the document. */
export function tableHandler() {
  let count = 0;
  return (state: State, written: Table): Element => {
    const node = widened(written);
    const table = defaultHandlers.table(state, node);
    for (const row of childElements(table).flatMap(childElements)) {
      childElements(row).forEach((cell, column) => {
        const className = ALIGN_CLASS[node.align?.[column] ?? ''];
        cell.properties = className === undefined ? {} : { className: [className] };
        // An empty header cell is a plain cell.
        if (cell.tagName === 'th' && cell.children.length === 0) cell.tagName = 'td';
        if (cell.tagName === 'th') cell.properties['scope'] = 'col';
      });
    }
    nameColumns(table, node.children);
    count++;
    // The box scrolls horizontally, so it takes focus and has a name.
    const properties = { className: ['table-box'], role: 'region', ariaLabel: `Tabela ${String(count)}`, tabIndex: 0 };
    return { type: 'element', tagName: 'div', properties, children: [table] };
  };
}
