import type { Element } from 'hast';
import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import { line, picture, tenths, words } from './svg.ts';

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
 * Columns on an axis of years as SVG: every year takes the same width, so that years without a value stay empty. The value stands above and the year
 * below each; where years are narrow, only those that have room, the first and the last among them.
 */
export function columnChart(columns: readonly YearColumn[], summary: string): Element {
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
  const drawn = columns.flatMap(({ year, value, extra, text }): (Element | null)[] => {
    const middle = middleOf(year);
    const rect = (className: string, from: number, to: number): Element | null =>
      to <= from
        ? null
        : s(`rect.${className}`, {
            x: tenths(middle - width / 2),
            y: tenths(y(to)),
            width: tenths(width),
            height: tenths(y(from) - y(to)),
          });
    // Words at the ends stay within the picture.
    const [place, anchor] =
      middle < 24 ? [0, 'start'] : middle > WIDTH - 24 ? [WIDTH, 'end'] : [Number(middle.toFixed(1)), 'middle'];
    return [
      rect('chart-bar', 0, value),
      rect('chart-outline', value, value + extra),
      hasRoom(year, FOR_VALUE) ? words('chart-number', place, tenths(y(value + extra) - 6), text, anchor) : null,
    ];
  });
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year): (Element | null)[] => {
    const middle = tenths(middleOf(year));
    return [
      line('chart-axis', [middle, HEIGHT - BOTTOM], [middle, HEIGHT - BOTTOM + 5]),
      hasRoom(year, FOR_YEAR) ? words('chart-label', middle, HEIGHT - 6, String(year), 'middle') : null,
    ];
  });
  const axis = line('chart-axis', [0, HEIGHT - BOTTOM], [WIDTH, HEIGHT - BOTTOM]);
  return picture('', [WIDTH, HEIGHT], summary, axis, ...ticks, ...drawn);
}
