import type { Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { MarkdownDialect } from '../content/markdown.ts';
import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Report } from '../diagnostics/reporter.ts';
import { readMarker } from '../law/markers.ts';
import type { Place } from '../types.ts';

/** Cells of a row that are shown. */
const SHOWN_CELLS = 4;

/** The cells of a line that comes from a sheet; none for any other line. */
function cellsOf(line: string): readonly string[] {
  if (/^(?: {4}|\t|\||```)/.test(line)) return [];
  const cells = line.replace(/\r$/, '').split('\t');
  // One tab after a marker („1.\tTekst”) comes from Word.
  const isProvision = cells.length === 2 && readMarker(`${cells[0] ?? ''} x`) !== null;
  return cells.length < 2 || isProvision ? [] : cells;
}

/** Two or more lines of as many cells, one under the other: the offset of the first, and its cells. */
function pastedSheets(text: string, bodyStart: number): { readonly at: number; readonly cells: readonly string[] }[] {
  const found: { at: number; cells: readonly string[] }[] = [];
  let at = bodyStart;
  let run: { at: number; cells: readonly string[]; rows: number } | null = null;
  for (const line of text.slice(bodyStart).split('\n')) {
    const cells = cellsOf(line);
    if (cells.length === 0) run = null;
    else if (run?.cells.length !== cells.length) run = { at, cells, rows: 1 };
    else if (++run.rows === 2) found.push({ at: run.at, cells: run.cells });
    at += line.length + 1;
  }
  return found;
}

/** What happens to texts in the making: a sheet pasted as text, pictures without a description, headings that skip a level. */
export function reportAccidents(
  text: string,
  bodyStart: number,
  { root, dialect }: { readonly root: Root; readonly dialect: MarkdownDialect },
  lines: LineIndex,
  report: Report,
): void {
  const placeOf = (node: Node): Place => {
    const start = node.position?.start.offset ?? 0;
    return lines.place(start, Math.max(1, (node.position?.end.offset ?? start) - start));
  };
  for (const { at, cells } of pastedSheets(text, bodyStart)) {
    const row = cells.slice(0, SHOWN_CELLS).map((cell) => cell.trim().replaceAll('|', '\\|'));
    report('arkusz-wklejony', lines.place(at), `| ${row.join(' | ')} |`);
  }
  let depth = 0;
  visit(root, (node) => {
    if (node.type === 'image' || node.type === 'imageReference') {
      const { alt } = node;
      const isEmpty = node.type === 'image' && node.url.trim() === '';
      if (!isEmpty && (alt ?? '').trim() === '') report('obraz-bez-opisu', placeOf(node));
    } else if (node.type === 'heading' && dialect === 'prose') {
      if (depth > 0 && node.depth > depth + 1)
        report('naglowek-poziom', placeOf(node), '#'.repeat(node.depth), '#'.repeat(depth + 1));
      depth = node.depth;
    }
  });
}
