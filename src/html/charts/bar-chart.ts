import type { Element } from 'hast';
import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import { shorten } from './shorten.ts';
import { picture, tenths, words } from './svg.ts';

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
export function barChart(bars: readonly Bar[], summary: string): Element {
  const largest = Math.max(1, ...bars.map(({ value, outline }) => Math.max(value, outline ?? 0)));
  const x = scaleLinear([0, largest], [0, WIDTH - 12 - CHARACTER * Math.max(...bars.map(({ text }) => text.length))]);
  const rows = bars.flatMap(({ label, value, text, outline }, index): (Element | null)[] => {
    const top = index * ROW;
    const bar = (className: string, amount: number): Element =>
      s(`rect.${className}`, { x: 1, y: top + 22, width: tenths(x(amount)), height: BAR });
    return [
      words('chart-label', 0, top + 16, shorten(label, LINE)),
      words('chart-number', WIDTH, top + 34, text, 'end'),
      outline === undefined ? null : bar('chart-outline', outline),
      bar('chart-bar', value),
    ];
  });
  return picture('', [WIDTH, bars.length * ROW], summary, ...rows);
}
