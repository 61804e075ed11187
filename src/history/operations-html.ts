import type { RedlineRow } from '../redline/redline.ts';
import { REDLINE } from '../strings/history.ts';
import type { AppliedOperation, Corpus, Unit } from '../types.ts';
import { provisionName } from '../render/provision-name.ts';
import { shown } from '../render/shown.ts';
import { link, paragraph } from './html.ts';
import { anchors } from './redline-html.ts';
import { refLink } from './refs.ts';
import { rowBody } from './row-html.ts';

/** More text than this is not repeated beside the instruction: it stands whole below. */
const LONGEST = 6000;

const stands = (unit: Unit | null, path: readonly Unit[], ids: ReadonlySet<string>): boolean =>
  unit !== null && (ids.has(unit.id) || path.some(({ id }) => ids.has(id)));

interface Sides {
  readonly before: string;
  readonly after: string;
}

/** The provisions of an operation before and after, what differs marked; `null` where they are too long to show twice. */
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

/** Operations on the same provisions belong together: what each did can't be told apart in the result. */
function byTarget(operations: readonly AppliedOperation[]): AppliedOperation[][] {
  const groups = new Map<string, AppliedOperation[]>();
  for (const operation of operations) {
    const key = JSON.stringify([operation.before, operation.after]);
    groups.set(key, [...(groups.get(key) ?? []), operation]);
  }
  return [...groups.values()];
}

/** „§ 9 ust. 2, ust. 3a”: what the operation is about, leading to its place in the redline. */
function targets(
  rows: readonly RedlineRow[],
  anchorOf: (row: RedlineRow) => string,
  { before, after }: AppliedOperation,
  redline: string,
): string {
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

/** An act's own changes: its words, the provision before, the provision after. `redline` is the address of the whole redline, empty on its own page. */
export function operationsHtml(
  operations: readonly AppliedOperation[],
  rows: readonly RedlineRow[],
  redline: string,
  corpus: Corpus,
): string {
  const anchorOf = anchors(rows);
  const items = byTarget(operations).map((group) => {
    const [first] = group;
    if (first === undefined) return '';
    const both = sides(rows, first);
    const instructions = group
      .map((operation) => `<p class="op-words">${refLink(operation, corpus)}: <q>${shown(operation.instruction)}</q></p>`)
      .join('');
    const effect =
      both === null
        ? `<p class="muted">${REDLINE.tooLong}</p>`
        : `<div class="op-sides">${column(REDLINE.before, both.before, REDLINE.nothingBefore, 'op-before')}${column(REDLINE.after, both.after, REDLINE.nothingAfter, 'op-after')}</div>`;
    return `<li>${paragraph(targets(rows, anchorOf, first, redline), 'op-target')}${instructions}${effect}</li>`;
  });
  return items.length === 0 ? '' : `<ol class="operations plain-list">${items.join('')}</ol>`;
}
