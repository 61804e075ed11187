import { readMarker } from '../law/markers.ts';

/** Rows of a sheet that were pasted as text, and where in the file their lines stand. */
interface PastedSheet {
  readonly at: number;
  readonly end: number;
  readonly rows: readonly (readonly string[])[];
}

/** The cells of a line that comes from a sheet; none for any other line. A row below others may begin with an empty cell. */
function cellsOf(line: string, isBelow: boolean): readonly string[] {
  if (/^(?: {4}|\||```)/.test(line) || (line.startsWith('\t') && !isBelow)) return [];
  const cells = line.split('\t').map((cell) => cell.trim());
  // One tab after a marker („1.\tTekst”) comes from Word.
  const isProvision = cells.length === 2 && readMarker(`${cells[0] ?? ''} x`) !== null;
  return cells.length < 2 || isProvision ? [] : cells;
}

/** Two or more lines with tabs, one under the other, none with more cells than the first: editors drop empty cells at the ends of lines. */
export function pastedSheets(text: string, bodyStart: number): PastedSheet[] {
  const found: PastedSheet[] = [];
  let at = bodyStart;
  let open: { at: number; end: number; rows: (readonly string[])[] } | null = null;
  for (const written of text.slice(bodyStart).split('\n')) {
    const line = written.replace(/\r$/, '');
    const cells = cellsOf(line, open !== null);
    if (open !== null && cells.length > 0 && cells.length <= (open.rows[0]?.length ?? 0)) {
      open.rows.push(cells);
      open.end = at + line.length;
      if (open.rows.length === 2) found.push(open);
    } else open = cells.length === 0 ? null : { at, end: at + line.length, rows: [cells] };
    at += written.length + 1;
  }
  return found;
}

/** A row of a table; `width` is the number of its columns. */
export const tableRow = (cells: readonly string[], width = cells.length): string =>
  `| ${Array.from({ length: width }, (_, index) => (cells[index] ?? '').replaceAll('|', '\\|')).join(' | ')} |`;

/** The text with its pasted sheets written as tables, apart from the lines around them; every word stays. */
export function withTables(text: string, bodyStart: number): string {
  let result = text;
  for (const { at, end, rows } of pastedSheets(text, bodyStart).toReversed()) {
    const width = rows[0]?.length ?? 0;
    const [head = [], ...below] = rows;
    const table = [head, Array.from({ length: width }, () => '---'), ...below].map((row) => tableRow(row, width)).join('\n');
    const before = result.slice(0, at);
    const after = result.slice(end);
    const isApart = /(?:^|\n)[ \t]*\r?\n$/.test(before) || before === '';
    const follows = /^\r?\n[ \t]*[^\s]/.test(after);
    result = `${before}${isApart ? '' : '\n'}${table}${follows ? '\n' : ''}${after}`;
  }
  return result;
}
