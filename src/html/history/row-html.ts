import { oncePer } from '../../model/once-per.ts';
import type { DiffPiece } from '../../compare/diff-words.ts';
import type { RedlineRow } from '../../compare/redline.ts';
import type { Unit } from '../../types.ts';
import { inOneStretch } from '../../cache/utf8.ts';
import { shown } from '../shown.ts';
import { blockHtml, piecesHtml, type Side } from './pieces-html.ts';

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

const plainHtml = oncePer(({ text }: Unit): string => (text === '' ? '' : `<p>${shown(text)}</p>`));

/** HTML of provisions that are wholly new or removed, which does not depend on the other text. */
const wholeRows = { before: new WeakMap<Unit, string>(), after: new WeakMap<Unit, string>() };

/** One provision's own words on one side: its number, title and content, the difference marked. */
export function rowBody(row: RedlineRow, side: Side, numbersMatter: boolean): string {
  const { before, after } = row;
  const unit = after ?? before;
  if (unit === null || (side === 'before' && before === null) || (side === 'after' && after === null)) return '';
  const whole = before === null || after === null;
  if (!whole || side === 'both') return makeRow(row, unit, side, numbersMatter);
  const known = wholeRows[side].get(unit);
  if (known !== undefined) return known;
  const html = inOneStretch(makeRow(row, unit, side, numbersMatter));
  wholeRows[side].set(unit, html);
  return html;
}

function makeRow(row: RedlineRow, unit: Unit, side: Side, numbersMatter: boolean): string {
  const { before, after } = row;
  const whole = before === null || after === null;
  const shownUnit = side === 'before' ? (before ?? unit) : unit;
  const label =
    side === 'before' && !numbersMatter && before !== null && after !== null
      ? labelOf(before)
      : piecesHtml(labelPieces(row, numbersMatter), side, whole);
  const title = unit.heading === null && before?.heading == null ? '' : piecesHtml(row.words().heading, side, whole);
  const text = isPlain(row)
    ? plainHtml(shownUnit)
    : row
        .words()
        .blocks.map((block) => blockHtml(block, side, whole))
        .join('');
  const headed = HEADED.has(shownUnit.kind) || title !== '';
  if (headed) {
    const words = [label === '' ? '' : `<span class="rl-number">${label}</span>`, title].filter(Boolean).join(' ');
    return `${words === '' ? '' : `<h3 class="rl-heading rl-${shownUnit.kind}">${words}</h3>`}${text === '' ? '' : `<div class="rl-text">${text}</div>`}`;
  }
  if (label === '') return `<div class="rl-text">${text}</div>`;
  return `<div class="rl-line"><span class="rl-label">${label}</span><div class="rl-text">${text}</div></div>`;
}
