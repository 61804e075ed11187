import type { RedlineRow } from '../../compare/redline.ts';
import { REDLINE } from '../../strings/history.ts';
import type { AppliedOperation, Corpus, Unit } from '../../types.ts';
import { provisionName } from '../../model/provision-name.ts';
import { shown } from '../shown.ts';
import { link, list, paragraph } from './html.ts';
import { anchors } from './redline-html.ts';
import { refLink } from './refs.ts';
import { rowBody } from './row-html.ts';

/** Length of text above which provisions are not repeated beside the instruction; the redline below has them. */
const LONGEST = 6000;

const stands = (unit: Unit | null, path: readonly Unit[], ids: ReadonlySet<string>): boolean =>
  unit !== null && (ids.has(unit.id) || path.some(({ id }) => ids.has(id)));

interface Sides {
  readonly before: string;
  readonly after: string;
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
    before: rowsBefore.map((row) => rowBody(row, 'before', true)).join(''),
    after: rowsAfter.map((row) => rowBody(row, 'after', true)).join(''),
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
export function operationTargets(rows: readonly RedlineRow[], { before, after }: AppliedOperation, redline: string): string {
  const anchorOf = anchors(rows);
  const isThere = after.length > 0;
  const ids = new Set<string>(isThere ? after : before);
  const links: string[] = [];
  for (const row of rows) {
    const unit = isThere ? row.after : row.before;
    if (unit === null || !ids.has(unit.id)) continue;
    const name = provisionName([...(isThere ? row.pathAfter : row.pathBefore), unit]);
    links.push(link(`${redline}#${anchorOf(row)}`, name === '' ? REDLINE.unnamed : name));
  }
  return links.join(', ');
}

const column = (heading: string, html: string, absent: string, className: string): string =>
  `<div class="${className}"><p class="op-side">${heading}</p>${html === '' ? `<p class="muted">${absent}</p>` : html}</div>`;

/** The provisions of an operation before and after it, side by side. */
export function operationSides(rows: readonly RedlineRow[], operation: AppliedOperation): string {
  const both = sides(rows, operation);
  return both === null
    ? `<p class="muted">${REDLINE.tooLong}</p>`
    : `<div class="op-sides">${column(REDLINE.before, both.before, REDLINE.nothingBefore, 'op-before')}${column(REDLINE.after, both.after, REDLINE.nothingAfter, 'op-after')}</div>`;
}

/** The changes of a wording, on the page of its redline: for each the words of the act and the provision before and after. */
export function operationsHtml(operations: readonly AppliedOperation[], rows: readonly RedlineRow[], corpus: Corpus): string {
  const items = byTarget(operations).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const instructions = group
      .map((operation) => `<p class="op-words">${refLink(operation, corpus)}: <q>${shown(operation.instruction)}</q></p>`)
      .join('');
    return [paragraph(operationTargets(rows, first, ''), 'op-target') + instructions + operationSides(rows, first)];
  });
  return list(items, 'ol', 'operations plain-list');
}
