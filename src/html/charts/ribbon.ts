import type { Element } from 'hast';
import { s } from 'hastscript';
import type { MoneyRow } from '../../views/grants.ts';

const GAP = 0.35;

/** The class of a part of the money, which gives it its colour. */
const band = (isRest: boolean, index: number): string => `band-${isRest ? 'rest' : String(index + 1)}`;

/**
 * The money of a programme as one ribbon, a part for each of its largest tasks. The words beside it say the same; one part alone
 * says nothing, so it is not drawn.
 */
export function ribbon(rows: readonly MoneyRow[]): Element | null {
  const parts = rows.filter(({ width }) => width > 0);
  if (parts.length < 2) return null;
  return s(
    'svg.ribbon',
    { viewBox: '0 0 100 4', preserveAspectRatio: 'none', ariaHidden: 'true', focusable: 'false' },
    parts.map(({ from, width, isRest }, index) =>
      s(`rect.${band(isRest, index)}`, {
        x: from,
        y: 0,
        width: Math.max(0.2, width - (index === parts.length - 1 ? 0 : GAP)),
        height: 4,
      }),
    ),
  );
}
