import type { Element } from 'hast';
import { h } from 'hastscript';
import { axisAmounts } from '../../law/money.ts';
import { COMPARISON } from '../../strings/comparison.ts';
import { statusLabel } from '../../strings/status.ts';
import type { Corpus, LinkedWork } from '../../types.ts';
import { moneyByYear } from '../../views/money-by-year.ts';
import { withCharacter } from '../../views/with-character.ts';
import { columnChart } from '../charts/column-chart.ts';
import { link, paragraph, section } from '../elements.ts';
import { chip } from '../parts/chips.ts';
import { shownNodes } from '../shown.ts';
import { href } from '../refs.ts';

/** The money of all programmes of one kind on an axis of years, with the same values in a table and the gaps in words. */
export function moneyByYearSection(work: LinkedWork, corpus: Corpus): Element | null {
  const { years, unread, several, gaps } = moneyByYear(work, corpus);
  if (years.length < 2) return null;
  const notes = [
    ...(gaps.length === 0 ? [] : [COMPARISON.gaps(gaps.join(', '))]),
    ...several.map(({ name, text }) => COMPARISON.severalYears(name, text)),
    ...unread.map(({ name, words }) => COMPARISON.unreadYear(name, words)),
  ];
  const drawn = years.find((one) => one.work.document.character === 'illustrative')?.work ?? work;
  const name = withCharacter(COMPARISON.yearsChart, drawn.document);
  const summary = [name, ...years.map(({ year, text }) => `${String(year)}: ${text}`), ...notes].join('. ');
  const axis = axisAmounts(years.map(({ amount }) => amount));
  const chart = columnChart(
    years.map(({ year, amount }) => ({ year, value: amount, extra: 0, text: axis.text(amount) })),
    summary,
  );
  const rows = years.map(({ year, text, work: own }) =>
    h('tr', [
      h(
        'th',
        { scope: 'row' },
        link(href(own.path, corpus), String(year)),
        own.status === 'draft' ? [' ', chip('draft', statusLabel('draft', 'programme', null))] : null,
      ),
      h('td.numeric', { 'data-kolumna': COMPARISON.amount }, shownNodes(text)),
    ]),
  );
  return section(
    'historia--kwoty',
    COMPARISON.years,
    h(
      'div.chart-and-table',
      h('figure', h('figcaption', shownNodes(`${name} (${axis.unit})`)), chart),
      h('table.data-table.stacked', [
        h('caption', shownNodes(COMPARISON.yearsTable)),
        h('thead', h('tr', h('th', { scope: 'col' }, COMPARISON.year), h('th.numeric', { scope: 'col' }, COMPARISON.amount))),
        h('tbody', rows),
      ]),
    ),
    notes.map((note) => paragraph(note, 'muted')),
  );
}
