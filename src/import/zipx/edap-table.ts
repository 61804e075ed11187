import type { SourceBlock, ParagraphBlock } from '../blocks.ts';
import { fullGrid, type PlacedCell } from '../full-grid.ts';
import type { Losses } from '../losses.ts';
import { attribute, type EdapElement } from './edap-tree.ts';

const ROWS: ReadonlySet<string> = new Set(['tr', 'wiersz', 'row']);
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'komorka', 'kolumna', 'entry']);
const GROUPS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot', 'tgroup', 'naglowek-tabeli', 'tresc-tabeli']);
const MOST_SPAN = 200;

/** Whether an element is a table, of HTML or in Polish words. */
export const isTable = ({ name }: EdapElement): boolean => name === 'table' || name === 'tabela';

const span = (cell: EdapElement, ...names: readonly string[]): number => {
  const stated = names.map((name) => Number(attribute(cell, name))).find((value) => value > 1) ?? 1;
  return Math.min(Math.trunc(stated), MOST_SPAN);
};

interface Reading {
  readonly losses: Losses;
  readonly cell: (cell: EdapElement) => ParagraphBlock[];
  /** What stands in a table and is neither row nor cell: a caption, words between rows. */
  readonly other: (child: EdapElement | string) => SourceBlock[];
}

/** A table with its merged cells as a full grid; what stands beside its rows comes before it. */
export function readTable(table: EdapElement, { losses, cell: readCell, other }: Reading): SourceBlock[] {
  const before: SourceBlock[] = [];
  const rows: EdapElement[] = [];
  const gather = (element: EdapElement): void => {
    for (const child of element.children) {
      if (typeof child !== 'string' && ROWS.has(child.name)) rows.push(child);
      else if (typeof child !== 'string' && GROUPS.has(child.name)) gather(child);
      else if (typeof child !== 'string' && (child.name === 'col' || child.name === 'colgroup')) continue;
      else before.push(...other(child));
    }
  };
  gather(table);
  const reaching: number[] = [];
  const placed = rows.map((row) => {
    const cells: PlacedCell[] = [];
    const fill = (): void => {
      for (let left = reaching[cells.length] ?? 0; left > 0; left = reaching[cells.length] ?? 0) {
        reaching[cells.length] = left - 1;
        cells.push({ paragraphs: [], width: 1, continues: true });
      }
    };
    for (const child of row.children) {
      if (typeof child === 'string' || !CELLS.has(child.name)) {
        before.push(...other(child));
        continue;
      }
      fill();
      const [width, height] = [span(child, 'colspan', 'kolumny'), span(child, 'rowspan', 'wiersze')];
      const paragraphs = readCell(child);
      for (let column = 0; column < width; column++) {
        reaching[cells.length] = height - 1;
        cells.push(column === 0 ? { paragraphs, width: 1, continues: false } : { paragraphs: [], width: 1, continues: true });
      }
    }
    fill();
    return cells;
  });
  return placed.length === 0 ? before : [...before, { type: 'table', rows: fullGrid(placed, losses) }];
}
