import { scaleLinear } from 'd3-scale';
import { escapeHtml } from '../escape-html.ts';
import { shorten } from './shorten.ts';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as people read it. */
  readonly text: string;
  /** A second value, drawn as an outline around the bar: the plan of what was spent. */
  readonly outline?: number;
}

const WIDTH = 340;
const ROW = 46;
const BAR = 14;
/** Characters of a label that fit on a line. */
const LINE = 48;
/** What a character of a value takes at most. */
const CHARACTER = 8.25;

/**
 * Horizontal bars as SVG, each with its name above and its value beside it. The drawing is narrow, so that its text keeps its
 * size on a phone. Colours are set by classes, because the CSP allows no inline style and every colour mode has its own. The
 * table beside it has the same values for screen readers.
 */
export function barChart(bars: readonly Bar[], summary: string): string {
  const largest = Math.max(1, ...bars.map(({ value, outline }) => Math.max(value, outline ?? 0)));
  const x = scaleLinear([0, largest], [0, WIDTH - 12 - CHARACTER * Math.max(...bars.map(({ text }) => text.length))]);
  const rows = bars.map(({ label, value, text, outline }, index) => {
    const y = index * ROW;
    const width = (amount: number): string => x(amount).toFixed(1);
    return [
      `<text class="chart-label" x="0" y="${String(y + 16)}">${escapeHtml(shorten(label, LINE))}</text>`,
      `<text class="chart-number" x="${String(WIDTH)}" y="${String(y + 34)}" text-anchor="end">${escapeHtml(text)}</text>`,
      outline === undefined
        ? ''
        : `<rect class="chart-outline" x="1" y="${String(y + 22)}" width="${width(outline)}" height="${String(BAR)}"/>`,
      `<rect class="chart-bar" x="1" y="${String(y + 22)}" width="${width(value)}" height="${String(BAR)}"/>`,
    ].join('');
  });
  const height = bars.length * ROW;
  return `<svg class="chart" viewBox="0 0 ${String(WIDTH)} ${String(height)}" width="${String(WIDTH)}" height="${String(height)}" role="img" aria-label="${escapeHtml(summary)}">${rows.join('')}</svg>`;
}
