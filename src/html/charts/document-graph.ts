import type { Element } from 'hast';
import { s } from 'hastscript';
import type { DocumentGraph } from '../../views/document-graph.ts';
import { shortTitle } from '../../views/document-view.ts';
import { withCharacter } from '../../views/with-character.ts';
import type { LinkedWork } from '../../types.ts';

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
export function graphPicture({ works, edges }: DocumentGraph, href: (work: LinkedWork) => string): Element {
  const rows = new Map(works.map((work, row) => [work, row]));
  const arcs = new Map<string, Element>();
  for (const { from, to } of edges) {
    const [a, b] = [rows.get(from) ?? 0, rows.get(to) ?? 0];
    const [top, bottom] = [middle(Math.min(a, b)), middle(Math.max(a, b))];
    const radius = (bottom - top) / 2;
    const reach = Math.min(radius, LEFT - 20);
    const arc = `A${String(reach)} ${String(radius)} 0 0 0 ${String(LEFT)} ${String(bottom)}`;
    arcs.set(`${String(a)} ${String(b)}`, s('path', { d: `M${String(LEFT)} ${String(top)}${arc}` }));
  }
  const labels = works.flatMap((work, row) => [
    s('circle', { cx: LEFT, cy: middle(row), r: 4 }),
    s('a', { href: href(work), tabIndex: -1 }, s('text', { x: LEFT + 12, y: middle(row) + 5 }, shortName(work))),
  ]);
  const viewBox = `0 0 ${String(WIDTH)} ${String(works.length * ROW)}`;
  return s('svg.graph', { viewBox, ariaHidden: 'true', focusable: 'false' }, s('g.graph-arcs', [...arcs.values()]), labels);
}
