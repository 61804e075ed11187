import type { DocumentGraph } from '../views/document-graph.ts';
import { shortTitle } from '../views/document-view.ts';
import { withCharacter } from '../views/with-character.ts';
import type { LinkedWork } from '../types.ts';
import { escapeHtml } from './escape-html.ts';

const ROW = 26;
const LEFT = 150;
const WIDTH = 600;
/** Length at which long names are shortened in the picture; the table has them whole. */
const NAME_LENGTH = 52;
const shortName = (work: LinkedWork): string => {
  const name = shortTitle(work);
  const short = name.length <= NAME_LENGTH ? name : `${name.slice(0, name.lastIndexOf(' ', NAME_LENGTH))}…`;
  return withCharacter(short, work.document);
};

/** The height at which the arcs of a row begin and end: its middle. */
const middle = (row: number): number => row * ROW + ROW / 2;

/**
 * The graph as an arc diagram: documents in a column by date, an arc for each linked pair. It repeats the table beside it, so it
 * is hidden from screen readers.
 */
export function graphSvg({ works, edges }: DocumentGraph, href: (work: LinkedWork) => string): string {
  const rows = new Map(works.map((work, row) => [work, row]));
  const pairs = new Map<string, string>();
  for (const { from, to } of edges) {
    const [a, b] = [rows.get(from) ?? 0, rows.get(to) ?? 0];
    const [top, bottom] = [middle(Math.min(a, b)), middle(Math.max(a, b))];
    const radius = (bottom - top) / 2;
    const reach = Math.min(radius, LEFT - 20);
    pairs.set(
      `${String(a)} ${String(b)}`,
      `<path d="M${String(LEFT)} ${String(top)}A${String(reach)} ${String(radius)} 0 0 0 ${String(LEFT)} ${String(bottom)}"/>`,
    );
  }
  const labels = works.map((work, row) => {
    const y = middle(row);
    return `<circle cx="${String(LEFT)}" cy="${String(y)}" r="4"/><a href="${escapeHtml(href(work))}" tabindex="-1"><text x="${String(LEFT + 12)}" y="${String(y + 5)}">${escapeHtml(shortName(work))}</text></a>`;
  });
  return `<svg class="graph" viewBox="0 0 ${String(WIDTH)} ${String(works.length * ROW)}" aria-hidden="true" focusable="false"><g class="graph-arcs">${[...pairs.values()].join('')}</g>${labels.join('')}</svg>`;
}
