import type { Element } from 'hast';
import { h } from 'hastscript';
import type { RedlineRow } from '../../compare/redline.ts';
import { REDLINE } from '../../strings/history.ts';
import type { AppliedOperation, Corpus, Unit } from '../../types.ts';
import { provisionName } from '../../model/provision-name.ts';
import { joined, link, list, paragraph, type Inside } from '../elements.ts';
import { shownNodes } from '../shown.ts';
import { anchors } from './redline-html.ts';
import { refLink } from '../refs.ts';
import { rowBody } from './row-html.ts';

/** Length of text above which provisions are not repeated beside the instruction; the redline below has them. */
const LONGEST = 6000;

const stands = (unit: Unit | null, path: readonly Unit[], ids: ReadonlySet<string>): boolean =>
  unit !== null && (ids.has(unit.id) || path.some(({ id }) => ids.has(id)));

interface Sides {
  readonly before: readonly Element[];
  readonly after: readonly Element[];
}

/** The provisions of an operation before and after, with marked differences; `null` where they are too long to repeat. */
function sides(rows: readonly RedlineRow[], { before, after }: AppliedOperation): Sides | null {
  const [old, now] = [new Set<string>(before), new Set<string>(after)];
  const rowsBefore = old.size === 0 ? [] : rows.filter((row) => stands(row.before, row.pathBefore, old));
  const rowsAfter = now.size === 0 ? [] : rows.filter((row) => stands(row.after, row.pathAfter, now));
  const length = [...rowsBefore.map((row) => row.before), ...rowsAfter.map((row) => row.after)].reduce(
    (sum, unit) => sum + (unit?.text.length ?? 0),
    0,
  );
  if (length > LONGEST) return null;
  return {
    before: rowsBefore.flatMap((row) => rowBody(row, 'before', true)),
    after: rowsAfter.flatMap((row) => rowBody(row, 'after', true)),
  };
}

/** Groups operations on the same provisions: the result does not show which did what. */
function byTarget(operations: readonly AppliedOperation[]): AppliedOperation[][] {
  const groups = new Map<string, AppliedOperation[]>();
  for (const operation of operations) {
    const key = JSON.stringify([operation.before, operation.after]);
    groups.set(key, [...(groups.get(key) ?? []), operation]);
  }
  return [...groups.values()];
}

/** „§ 9 ust. 2, ust. 3a”: the provisions of an operation, with links into the redline at `address` (empty on its own page). */
export function operationTargets(rows: readonly RedlineRow[], { before, after }: AppliedOperation, redline: string): Inside[] {
  const anchorOf = anchors(rows);
  const isThere = after.length > 0;
  const ids = new Set<string>(isThere ? after : before);
  const links: Element[] = [];
  for (const row of rows) {
    const unit = isThere ? row.after : row.before;
    if (unit === null || !ids.has(unit.id)) continue;
    const name = provisionName([...(isThere ? row.pathAfter : row.pathBefore), unit]);
    links.push(link(`${redline}#${anchorOf(row)}`, name === '' ? REDLINE.unnamed : name));
  }
  return joined(links, ', ');
}

const column = (heading: string, rows: readonly Element[], absent: string, className: string): Element =>
  h(`div.${className}`, h('p.op-side', heading), rows.length === 0 ? h('p.muted', absent) : [...rows]);

/** The provisions of an operation before and after it, side by side. */
export function operationSides(rows: readonly RedlineRow[], operation: AppliedOperation): Element {
  const both = sides(rows, operation);
  return both === null
    ? h('p.muted', REDLINE.tooLong)
    : h(
        'div.op-sides',
        column(REDLINE.before, both.before, REDLINE.nothingBefore, 'op-before'),
        column(REDLINE.after, both.after, REDLINE.nothingAfter, 'op-after'),
      );
}

/** The changes of a wording, on the page of its redline: for each the words of the act and the provision before and after. */
export function operationList(
  operations: readonly AppliedOperation[],
  rows: readonly RedlineRow[],
  corpus: Corpus,
): Element | null {
  const items = byTarget(operations).flatMap((group): Inside[][] => {
    const [first] = group;
    if (first === undefined) return [];
    const instructions = group.map((operation) =>
      h('p.op-words', refLink(operation, corpus), ': ', h('q', shownNodes(operation.instruction))),
    );
    return [[paragraph(operationTargets(rows, first, ''), 'op-target'), ...instructions, operationSides(rows, first)]];
  });
  return list(items, 'ol', 'operations plain-list');
}
