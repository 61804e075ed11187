import type { Element } from 'hast';
import { h } from 'hastscript';
import { oncePer } from '../../model/once-per.ts';
import type { DiffPiece } from '../../compare/diff-words.ts';
import type { RedlineRow } from '../../compare/redline.ts';
import type { Unit } from '../../types.ts';
import type { Inside } from '../elements.ts';
import { shownNodes } from '../shown.ts';
import { block, pieceNodes, type Side } from './pieces-html.ts';

const HEADED = new Set<Unit['kind']>(['zal', 'dzial', 'rozdz', 'oddz', 'par', 'art']);

const labelOf = (unit: Unit | null): string => unit?.label.replace(/ /g, '\u00a0') ?? '';

/** A changed number is marked as a change; between two programmes, where numbers shift, only the later number is shown. */
function labelPieces({ before, after }: RedlineRow, numbersMatter: boolean): DiffPiece[] {
  const [old, now] = [labelOf(before), labelOf(after)];
  if (before === null || after === null)
    return old + now === '' ? [] : [{ how: before === null ? 'added' : 'removed', text: old + now }];
  if (old === now || !numbersMatter) return now === '' ? [] : [{ how: 'same', text: now }];
  return [
    ...(old === '' ? [] : [{ how: 'removed' as const, text: old }]),
    ...(now === '' ? [] : [{ how: 'added' as const, text: now }]),
  ];
}

/** Whether a provision is a single unchanged paragraph, which needs no comparison. */
const isPlain = ({ before, after }: RedlineRow): boolean =>
  before !== null &&
  after !== null &&
  before.text === after.text &&
  after.content.every(({ type }) => type === 'paragraph') &&
  after.content.length <= 1;

const plainParagraph = oncePer(({ text }: Unit): Element | null => (text === '' ? null : h('p', shownNodes(text))));

/** Provisions that are wholly new or removed, which do not depend on the other text. */
const wholeRows = { before: new WeakMap<Unit, Element[]>(), after: new WeakMap<Unit, Element[]>() };

/** One provision's own words on one side: its number, title and content, the difference marked. */
export function rowBody(row: RedlineRow, side: Side, numbersMatter: boolean): Element[] {
  const { before, after } = row;
  const unit = after ?? before;
  if (unit === null || (side === 'before' && before === null) || (side === 'after' && after === null)) return [];
  const whole = before === null || after === null;
  if (!whole || side === 'both') return makeRow(row, unit, side, numbersMatter);
  const known = wholeRows[side].get(unit);
  if (known !== undefined) return known;
  const made = makeRow(row, unit, side, numbersMatter);
  wholeRows[side].set(unit, made);
  return made;
}

function makeRow(row: RedlineRow, unit: Unit, side: Side, numbersMatter: boolean): Element[] {
  const { before, after } = row;
  const whole = before === null || after === null;
  const shownUnit = side === 'before' ? (before ?? unit) : unit;
  const label: Inside[] =
    side === 'before' && !numbersMatter && before !== null && after !== null
      ? [labelOf(before)].filter(Boolean)
      : pieceNodes(labelPieces(row, numbersMatter), side, whole);
  const title = unit.heading === null && before?.heading == null ? [] : pieceNodes(row.words().heading, side, whole);
  const blocks = isPlain(row) ? [plainParagraph(shownUnit)] : row.words().blocks.map((change) => block(change, side, whole));
  const text = blocks.filter((made) => made !== null);
  const [isLabelled, isTitled] = [label.length > 0, title.length > 0];
  if (HEADED.has(shownUnit.kind) || isTitled) {
    return [
      ...(isLabelled || isTitled
        ? [
            h(
              `h3.rl-heading.rl-${shownUnit.kind}`,
              isLabelled ? h('span.rl-number', label) : null,
              isLabelled && isTitled ? ' ' : null,
              title,
            ),
          ]
        : []),
      ...(text.length === 0 ? [] : [h('div.rl-text', text)]),
    ];
  }
  if (!isLabelled) return [h('div.rl-text', text)];
  return [h('div.rl-line', h('span.rl-label', label), h('div.rl-text', text))];
}
