import type { Table } from 'mdast';
import { columnWidths } from './column-widths.ts';
import { wordsIn, type PaperInline, type PaperTable } from './paper-shapes.ts';
import { fitting } from './wide-words.ts';

const hasLinks = (pieces: readonly PaperInline[]): boolean =>
  pieces.some(
    (piece) =>
      typeof piece !== 'string' && (['link', 'note', 'noteref'].includes(piece.i) || ('c' in piece && hasLinks(piece.c.flat()))),
  );

/** Words of a cell broken where its column is narrower; a footnote stands in a line of its own width. */
function narrowed(pieces: readonly PaperInline[], capacity: number): PaperInline[] {
  return pieces.flatMap((piece): PaperInline[] => {
    if (typeof piece === 'string') return fitting(piece, capacity);
    const isWhole = piece.i === 'note' || piece.i === 'img' || !('c' in piece);
    return isWhole ? [piece] : [{ ...piece, c: narrowed(piece.c, capacity) }];
  });
}

/** The words of a cell as its column is measured by them: a picture is as wide as there is place, and a footnote is its mark. */
const measured = (pieces: readonly PaperInline[]): string =>
  wordsIn(pieces.filter((piece) => typeof piece === 'string' || (piece.i !== 'note' && piece.i !== 'img')));

/** A table with its first row as the head; rows are filled up to the longest one. */
export function paperTable({ align }: Table, cells: readonly (readonly PaperInline[][])[], page: number): PaperTable {
  const width = Math.max(...cells.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const all = cells.map((row) => columns.map((column) => row[column] ?? []));
  const { size, widths, capacities, fits } = columnWidths(
    columns.map((column) => all.map((row) => measured(row[column] ?? []))),
    page,
  );
  const [head = [], ...rows] = all.map((row) => row.map((cell, column) => narrowed(cell, capacities[column] ?? 1)));
  return {
    b: 'table',
    head,
    repeats: !head.some(hasLinks),
    rows: rows.map((row) => row.map((cell) => ({ cell }))),
    align: columns.map((column) => align?.[column] ?? 'left'),
    widths,
    size,
    fits,
  };
}
