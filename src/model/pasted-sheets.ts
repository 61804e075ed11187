import { readMarker } from '../law/markers.ts';

/** Rows of a sheet that were pasted as text, and where in the file their lines stand. */
interface PastedSheet {
  readonly at: number;
  readonly end: number;
  readonly rows: readonly (readonly string[])[];
  readonly separator: Separator;
}

type Separator = '\t' | ';';

/** Semicolons between the cells of a line; one at its end closes an item of an enumeration. */
const semicolons = (line: string): number => (/;\s*$/.test(line) ? 0 : line.split(';').length - 1);

/** How few semicolons can part a line into cells: one alone stands in many a sentence. */
const FEWEST_SEMICOLONS = 2;

/** The cells of a line that comes from a sheet; none for any other line. A row below others may begin with an empty cell. */
function cellsOf(line: string, isBelow: boolean): readonly string[] {
  if (/^(?: {4}|\||```)/.test(line) || (line.startsWith('\t') && !isBelow)) return [];
  const cells = line.split('\t').map((cell) => cell.trim());
  // One tab after a marker („1.\tTekst”) comes from Word.
  const isProvision = cells.length === 2 && readMarker(`${cells[0] ?? ''} x`) !== null;
  return cells.length < 2 || isProvision ? [] : cells;
}

/** The cells of a line of a sheet saved as CSV, none without a letter or digit; none for any other line. */
function csvCells(line: string): readonly string[] {
  if (/^(?:\s|\||```|>|[-*+#])/.test(line) || semicolons(line) < FEWEST_SEMICOLONS || readMarker(line) !== null) return [];
  const cells = line.split(';').map((cell) => cell.trim());
  return cells.every((cell) => cell.length <= LONGEST_CELL) ? cells : [];
}

/** A longer part between semicolons is a clause. */
const LONGEST_CELL = 60;

interface OpenSheet extends PastedSheet {
  end: number;
  readonly rows: (readonly string[])[];
}

/** Whether a line goes on with a sheet. */
function fits(cells: readonly string[], separator: Separator, sheet: PastedSheet): boolean {
  const width = sheet.rows[0]?.length ?? 0;
  return sheet.separator === separator && (separator === '\t' ? cells.length <= width : cells.length === width);
}

/**
 * Lines of a sheet one under the other. With tabs two or more, none with more cells than the first: editors drop empty cells at the ends
 * of lines. With semicolons three or more, each with as many cells as the first.
 */
export function pastedSheets(text: string, bodyStart: number): PastedSheet[] {
  const found: OpenSheet[] = [];
  let at = bodyStart;
  let open: OpenSheet | null = null;
  for (const written of text.slice(bodyStart).split('\n')) {
    const line = written.replace(/\r$/, '');
    const before: OpenSheet | null = open;
    const separator: Separator = line.includes('\t') ? '\t' : ';';
    const cells: readonly string[] = separator === '\t' ? cellsOf(line, before !== null) : csvCells(line);
    if (before !== null && cells.length > 0 && fits(cells, separator, before)) {
      before.rows.push(cells);
      before.end = at + line.length;
      if (before.rows.length === (separator === '\t' ? 2 : 3)) found.push(before);
    } else open = cells.length === 0 ? null : { at, end: at + line.length, rows: [cells], separator };
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
