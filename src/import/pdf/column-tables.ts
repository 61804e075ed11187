import type { PdfLine, Segment } from './page-lines.ts';

/** A table without rulings has at least so many rows with words in more than one column. */
const FEWEST_ROWS = 3;
const MAX_GAP = 3;

interface Span {
  left: number;
  right: number;
}

/** The stretches of the page's width that words of some lines stand on, those that overlap joined: its columns. */
function columnsOf(segments: readonly Segment[]): Span[] {
  const columns: Span[] = [];
  for (const { left, right } of [...segments].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && left <= last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

const cellsOf = ({ segments }: PdfLine, columns: readonly Span[]): string[] =>
  columns.map(({ left, right }) =>
    segments
      .filter((segment) => segment.left >= left && segment.right <= right)
      .map(({ text }) => text)
      .join(' '),
  );

/** Lines of one table → its rows; a line without a word in its first and last column goes on with the row above. */
function rowsOf(lines: readonly PdfLine[], columns: readonly Span[]): string[][] {
  const rows: string[][] = [];
  let lastY = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const cells = cellsOf(line, columns);
    const above = rows.at(-1);
    const isNear = above !== undefined && lastY - line.y < line.height * 1.5;
    const goesOn = isNear && (cells[0] === '' || cells.filter((text) => text !== '').length === 1) && cells.at(-1) === '';
    if (goesOn) for (const [index, text] of cells.entries()) above[index] = `${above[index] ?? ''} ${text}`.trim();
    else rows.push(cells);
    lastY = line.y;
  }
  return rows;
}

/** Where the lines of a possible table end: lines in columns, and those between them that go on with a cell. */
function stretch(lines: readonly PdfLine[], start: number): PdfLine[] {
  const found: PdfLine[] = [];
  for (let index = start; index < lines.length; index++) {
    const line = lines[index];
    const before = found.at(-1);
    if (line?.table !== null) break;
    if ((before?.y ?? line.y) - line.y > line.height * MAX_GAP) break;
    // A line across the columns of those before it is text.
    const columns = columnsOf(found.flatMap(({ segments }) => segments));
    const isInOne =
      columns.length < 2 ||
      line.segments.length > 1 ||
      columns.some(({ left, right }) => line.left >= left - 2 && line.right <= right + 2);
    if (line.segments.length < 2 && (before === undefined || !isInOne)) break;
    found.push(line);
  }
  while ((found.at(-1)?.segments.length ?? 2) < 2) found.pop();
  return found;
}

/** Lines of a page with those that stand in columns made into tables. */
export function columnTables(lines: readonly PdfLine[]): PdfLine[] {
  const result: PdfLine[] = [];
  for (let index = 0; index < lines.length;) {
    const found = stretch(lines, index);
    const columns = columnsOf(found.flatMap(({ segments }) => segments));
    const wide = found.filter((line) => cellsOf(line, columns).filter((text) => text !== '').length > 1);
    const [first] = found;
    const line = lines[index];
    if (first === undefined || columns.length < 2 || wide.length < FEWEST_ROWS) {
      if (line !== undefined) result.push(line);
      index++;
      continue;
    }
    result.push({ ...first, text: '', segments: [], table: rowsOf(found, columns) });
    index += found.length;
  }
  return result;
}
