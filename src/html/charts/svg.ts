import type { Element } from 'hast';
import { s } from 'hastscript';

/** A picture of some width and height that says `summary` in words. */
export const picture = (
  className: string,
  [width, height]: readonly [number, number],
  summary: string,
  ...drawn: readonly (Element | null)[]
): Element =>
  s(
    'svg',
    {
      className: ['chart', ...(className === '' ? [] : [className])],
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width,
      height,
      role: 'img',
      ariaLabel: summary,
    },
    [...drawn],
  );

/** A place in a picture, to a tenth of a point. */
export const tenths = (value: number): string => value.toFixed(1);

/** Words at a place; `anchor` says which part of them stands there. */
export const words = (
  className: string,
  x: number | string,
  y: number | string,
  text: string,
  textAnchor: string | null = null,
): Element => s(`text.${className}`, { x, y, textAnchor }, text);

export const line = (
  className: string,
  [x1, y1]: readonly [number | string, number],
  [x2, y2]: readonly [number | string, number],
): Element => s(`line.${className}`, { x1, y1, x2, y2 });
