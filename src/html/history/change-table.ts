import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { formatAmount, formatChange } from '../../law/money.ts';
import { COMPARISON } from '../../strings/comparison.ts';
import type { ComparedPlan, SumChange, YearComparison } from '../../views/year-comparison.ts';
import type { Inside } from '../elements.ts';
import { shownNodes } from '../shown.ts';

/** The head of a column: „2020”, „2020 (projekt)”. */
function columnName({ work: { document }, plan }: ComparedPlan): string {
  if (document.kind !== 'programme') return '';
  const { firstYear, lastYear } = plan ?? document;
  const years = firstYear === lastYear ? String(firstYear) : `${String(firstYear)}–${String(lastYear)}`;
  return document.stage === 'adopted' ? years : COMPARISON.ofProgramme(years, COMPARISON.draft);
}

/** A bar to the right for a gain and to the left for a loss; the words beside it say the same. */
function bar({ before, after }: SumChange, largest: number): Element | null {
  if (before.value === null || after.value === null || largest === 0) return null;
  const change = ((after.value - before.value) / largest) * 100;
  const x = change < 0 ? change.toFixed(1) : '0';
  return s(
    'svg.change-bar',
    { viewBox: '-100 0 200 6', preserveAspectRatio: 'none', ariaHidden: 'true', focusable: 'false' },
    s(`rect.chart-${change < 0 ? 'loss' : 'gain'}`, { x, y: '0', width: Math.abs(change).toFixed(1), height: '6' }),
    s('line.chart-axis', { x1: '0', y1: '0', x2: '0', y2: '6' }),
  );
}

const largestChange = (rows: readonly SumChange[]): number =>
  Math.max(
    0,
    ...rows.map(({ before, after }) =>
      before.value === null || after.value === null ? 0 : Math.abs(after.value - before.value),
    ),
  );

const changeText = ({ before, after }: SumChange): string =>
  before.value === null || after.value === null
    ? COMPARISON.notKnown
    : (formatChange(before.value, after.value) ?? COMPARISON.same);

export interface SumRow extends SumChange {
  readonly name: readonly Inside[];
}

interface TableText {
  readonly caption: string;
  readonly first: string;
  /** Words for a sum that is in no text. */
  readonly missing: string;
}

/** A table of sums in two years and their change; on a phone each row stands as lines of „column: value”. */
export function changeTable(
  rows: readonly SumRow[],
  { before, after, isComparable }: YearComparison,
  { caption, first, missing }: TableText,
): Element {
  const [old, now] = [columnName(before), columnName(after)];
  const largest = largestChange(rows);
  const cell = ({ text, value }: SumChange['before'], column: string): Element =>
    h('td.numeric', { 'data-kolumna': column }, shownNodes(text ?? (value === null ? missing : formatAmount(value))));
  const change = (row: SumRow): Element | null =>
    isComparable ? h('td.numeric', { 'data-kolumna': COMPARISON.change }, shownNodes(changeText(row)), bar(row, largest)) : null;
  const heads = [old, now, ...(isComparable ? [COMPARISON.change] : [])];
  return h('table.data-table.stacked.change-table', [
    h('caption', shownNodes(caption)),
    h(
      'thead',
      h('tr', [h('th', { scope: 'col' }, first), ...heads.map((head) => h('th.numeric', { scope: 'col' }, shownNodes(head)))]),
    ),
    h(
      'tbody',
      rows.map((row) =>
        h('tr', h('th', { scope: 'row' }, [...row.name]), cell(row.before, old), cell(row.after, now), change(row)),
      ),
    ),
  ]);
}
