/** A row of a table in the text of a provision: its cells, those of the head, and where it stands. */
interface TableRow {
  readonly start: number;
  readonly end: number;
  readonly heads: readonly string[];
  readonly cells: readonly string[];
}

const CELL = '\t';

/** The rows below the heads of the tables of a text, in which lines with tabs are rows. */
export function rowsOf(text: string): TableRow[] {
  const rows: TableRow[] = [];
  let heads: readonly string[] | null = null;
  let start = 0;
  for (const line of text.split('\n')) {
    const cells = line.includes(CELL) ? line.split(CELL) : null;
    if (cells !== null && heads !== null) rows.push({ start, end: start + line.length, heads, cells });
    heads = cells === null ? null : (heads ?? cells);
    start += line.length + 1;
  }
  return rows;
}

/** „Zadanie: Kluby seniora; Planowana kwota (zł): 18 000”: each cell of a row with what stands at the head of its column. */
export const sayRow = ({ heads, cells }: Pick<TableRow, 'heads' | 'cells'>): string =>
  cells
    .map((cell, column) => [cell.trim(), (heads[column] ?? '').trim()] as const)
    .flatMap(([cell, head]) => (cell === '' ? [] : [head === '' ? cell : `${head}: ${cell}`]))
    .join('; ');

/** A text without the marks of its tables. */
export const withoutRows = (text: string): string => text.replaceAll(/[\t\n]/g, ' ');
