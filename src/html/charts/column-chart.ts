import { scaleBand, scaleLinear } from 'd3-scale';
import { escapeHtml } from '../escape-html.ts';

export interface ColumnValue {
  readonly label: string;
  readonly value: number;
  /** A second part of the value, not counted in the column and drawn as an outline on top. */
  readonly extra: number;
  readonly text: string;
}

const WIDTH = 400;
const HEIGHT = 220;
const TOP = 24;
const BOTTOM = 28;

/** Columns by year as SVG, with the value above and the year below each. */
export function columnChart(columns: readonly ColumnValue[], summary: string): string {
  const largest = Math.max(1, ...columns.map(({ value, extra }) => value + extra));
  const y = scaleLinear([0, largest], [HEIGHT - BOTTOM, TOP]);
  const x = scaleBand(
    columns.map(({ label }) => label),
    [0, WIDTH],
  )
    .padding(0.25)
    .align(0);
  const drawn = columns.map(({ label, value, extra, text }) => {
    const left = x(label) ?? 0;
    const middle = (left + x.bandwidth() / 2).toFixed(1);
    const rect = (className: string, from: number, to: number): string =>
      to <= from
        ? ''
        : `<rect class="${className}" x="${left.toFixed(1)}" y="${y(to).toFixed(1)}" width="${x.bandwidth().toFixed(1)}" height="${(y(from) - y(to)).toFixed(1)}"/>`;
    return [
      rect('chart-bar', 0, value),
      rect('chart-outline', value, value + extra),
      `<text class="chart-number" x="${middle}" y="${(y(value + extra) - 6).toFixed(1)}" text-anchor="middle">${escapeHtml(text)}</text>`,
      `<text class="chart-label" x="${middle}" y="${String(HEIGHT - 8)}" text-anchor="middle">${escapeHtml(label)}</text>`,
    ].join('');
  });
  const axis = `<line class="chart-axis" x1="0" y1="${String(HEIGHT - BOTTOM)}" x2="${String(WIDTH)}" y2="${String(HEIGHT - BOTTOM)}"/>`;
  return `<svg class="chart" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" width="${String(WIDTH)}" height="${String(HEIGHT)}" role="img" aria-label="${escapeHtml(summary)}">${axis}${drawn.join('')}</svg>`;
}
