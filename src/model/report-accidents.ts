import type { Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { MarkdownDialect } from '../content/markdown.ts';
import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Report } from '../diagnostics/reporter.ts';
import type { Place } from '../types.ts';
import { pastedSheets, tableRow } from './pasted-sheets.ts';

/** Cells of a row that are shown. */
const SHOWN_CELLS = 4;

/** Lines that git puts around two versions of one place, from the first to the last. */
const CONFLICT = /^<{7} [^\n]*\n(?:[^\n]*\n)*?={7}\r?\n(?:[^\n]*\n)*?>{7} /gm;

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
  for (const { at, end, rows, separator } of pastedSheets(text, bodyStart)) {
    const cells = (rows[0] ?? []).slice(0, SHOWN_CELLS);
    const dashes = tableRow(cells.map(() => '---'));
    report(
      'arkusz-wklejony',
      lines.place(at, end - at),
      tableRow(cells),
      separator === ';' ? 'średnikami' : 'tabulatorami',
      dashes,
    );
  }
  for (const { index } of text.slice(bodyStart).matchAll(CONFLICT)) report('slady-scalania', lines.place(bodyStart + index, 7));
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
