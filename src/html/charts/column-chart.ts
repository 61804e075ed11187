import { scaleLinear } from 'd3-scale';
import { escapeHtml } from '../escape-html.ts';

export interface YearColumn {
  readonly year: number;
  readonly value: number;
  /** A second part of the value, not counted in the column and drawn as an outline on top. */
  readonly extra: number;
  readonly text: string;
}

const WIDTH = 400;
const HEIGHT = 220;
const TOP = 24;
const BOTTOM = 28;
/** Widest column. */
const WIDEST = 64;
/** Least width of a year that has room for its number, and for its value. */
const FOR_YEAR = 34;
const FOR_VALUE = 42;

/**
 * Columns on an axis of years as SVG: every year takes the same width, so that a gap of years is a gap. The value stands above and the year
 * below each; where years are narrow, only those that have room, the first and the last among them.
 */
export function columnChart(columns: readonly YearColumn[], summary: string): string {
  const largest = Math.max(1, ...columns.map(({ value, extra }) => value + extra));
  const y = scaleLinear([0, largest], [HEIGHT - BOTTOM, TOP]);
  const years = columns.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const slot = WIDTH / (last - first + 1);
  const width = Math.min(WIDEST, slot * 0.75);
  const x = scaleLinear([first, last + 1], [0, WIDTH]);
  const middleOf = (year: number): number => x(year) + slot / 2;
  /** Whether a label of some width at a year would run into that of the last year. */
  const hasRoom = (year: number, room: number): boolean =>
    year === last ||
    ((year - first) * slot >= 0 && (last - year) * slot >= room && (year - first) % Math.ceil(room / slot) === 0);
  const drawn = columns.map(({ year, value, extra, text }) => {
    const middle = middleOf(year);
    const rect = (className: string, from: number, to: number): string =>
      to <= from
        ? ''
        : `<rect class="${className}" x="${(middle - width / 2).toFixed(1)}" y="${y(to).toFixed(1)}" width="${width.toFixed(1)}" height="${(y(from) - y(to)).toFixed(1)}"/>`;
    // Words at the ends stay within the picture.
    const [place, anchor] =
      middle < 24 ? [0, 'start'] : middle > WIDTH - 24 ? [WIDTH, 'end'] : [Number(middle.toFixed(1)), 'middle'];
    return [
      rect('chart-bar', 0, value),
      rect('chart-outline', value, value + extra),
      hasRoom(year, FOR_VALUE)
        ? `<text class="chart-number" x="${String(place)}" y="${(y(value + extra) - 6).toFixed(1)}" text-anchor="${anchor}">${escapeHtml(text)}</text>`
        : '',
    ].join('');
  });
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => {
    const middle = middleOf(year).toFixed(1);
    const label = hasRoom(year, FOR_YEAR)
      ? `<text class="chart-label" x="${middle}" y="${String(HEIGHT - 6)}" text-anchor="middle">${String(year)}</text>`
      : '';
    return `<line class="chart-axis" x1="${middle}" y1="${String(HEIGHT - BOTTOM)}" x2="${middle}" y2="${String(HEIGHT - BOTTOM + 5)}"/>${label}`;
  });
  const axis = `<line class="chart-axis" x1="0" y1="${String(HEIGHT - BOTTOM)}" x2="${String(WIDTH)}" y2="${String(HEIGHT - BOTTOM)}"/>`;
  return `<svg class="chart" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" width="${String(WIDTH)}" height="${String(HEIGHT)}" role="img" aria-label="${escapeHtml(summary)}">${axis}${ticks.join('')}${drawn.join('')}</svg>`;
}
