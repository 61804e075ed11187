import { axisAmounts } from '../../law/money.ts';
import { COMPARISON } from '../../strings/comparison.ts';
import { statusLabel } from '../../strings/kinds.ts';
import type { Corpus, LinkedWork } from '../../types.ts';
import { moneyByYear } from '../../views/money-by-year.ts';
import { withCharacter } from '../../views/with-character.ts';
import { columnChart } from '../charts/column-chart.ts';
import { shown } from '../shown.ts';
import { link, paragraph } from './html.ts';
import { href } from './refs.ts';

/** The money of all programmes of one kind on an axis of years, with the same values in a table and the gaps in words. */
export function moneyByYearHtml(work: LinkedWork, corpus: Corpus): string {
  const { years, unread, several, gaps } = moneyByYear(work, corpus);
  if (years.length < 2) return '';
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
  const rows = years.map(
    ({ year, text, work: own }) =>
      `<tr><th scope="row">${link(href(own.path, corpus), String(year))}${own.status === 'draft' ? ` <span class="chip chip-draft">${statusLabel('draft', 'programme', null)}</span>` : ''}</th><td class="numeric" data-kolumna="${COMPARISON.amount}">${shown(text)}</td></tr>`,
  );
  return [
    `<section aria-labelledby="historia--kwoty"><h2 id="historia--kwoty">${COMPARISON.years}</h2>`,
    `<div class="chart-and-table"><figure><figcaption>${shown(`${name} (${axis.unit})`)}</figcaption>${chart}</figure>`,
    `<table class="data-table stacked"><caption>${shown(COMPARISON.yearsTable)}</caption><thead><tr><th scope="col">${COMPARISON.year}</th><th scope="col" class="numeric">${COMPARISON.amount}</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`,
    notes.map((note) => paragraph(shown(note), 'muted')).join(''),
    '</section>',
  ].join('\n');
}
