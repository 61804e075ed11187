import type { Element } from 'hast';
import { h } from 'hastscript';
import { REDLINE } from '../../strings/history.ts';
import type { BlockChange } from '../../compare/diff-blocks.ts';
import type { TableRow } from '../../compare/diff-table.ts';
import type { DiffPiece } from '../../compare/diff-words.ts';
import { hidden, type Inside } from '../elements.ts';
import { shownNodes } from '../shown.ts';

/** Which text is shown: both merged, or one alone with its differences marked. */
export type Side = 'both' | 'before' | 'after';

const HIDDEN_ON: Readonly<Record<Side, DiffPiece['how'] | null>> = { both: null, before: 'added', after: 'removed' };

/**
 * A changed run. Some screen readers do not announce `ins` and `del`, so the style sheet adds words for them; with `whole` the
 * surrounding provision or row is already announced. The words are in CSS, so that they are not copied with the text.
 */
function marked(tag: 'ins' | 'del', text: string, whole: boolean): Inside[] {
  // Spaces at the ends stay outside the mark, so that no colour extends beyond the end of a line.
  const words = text.trim();
  if (words === '') return shownNodes(text);
  const at = text.indexOf(words);
  return [text.slice(0, at), h(tag, whole ? { className: 'all' } : {}, shownNodes(words)), text.slice(at + words.length)];
}

/** Runs of text with marked differences; `whole` where the surrounding element is announced as new or removed. */
export const pieceNodes = (pieces: readonly DiffPiece[], side: Side, whole: boolean): Inside[] =>
  pieces
    .filter(({ how }) => how !== HIDDEN_ON[side])
    .flatMap(({ how, text }) => (how === 'same' ? shownNodes(text) : marked(how === 'added' ? 'ins' : 'del', text, whole)));

const ROW_NOTE: Partial<Record<TableRow['how'], string>> = { added: REDLINE.rowAdded, removed: REDLINE.rowRemoved };

interface Shape {
  readonly columns: number;
  readonly numeric: readonly boolean[];
  /** Names of the columns, repeated at every cell for narrow screens; none where a column has no name. */
  readonly names: readonly string[];
}

/** The name of a column: what its head says on that side, in the newer text where both are shown. */
const nameOf = (head: readonly DiffPiece[], side: Side): string => {
  const words = (without: DiffPiece['how'] | null): string =>
    head
      .filter(({ how }) => how !== without)
      .map(({ text }) => text)
      .join('')
      .trim();
  return words(side === 'before' ? 'added' : 'removed') || words(null);
};

/** Names of all columns of a table under its head, or none: a row is laid below another only where each value has a name. */
function namesOf({ cells }: TableRow, columns: number, side: Side): readonly string[] {
  const names = cells.map((cell) => nameOf(cell, side));
  return columns < 2 || names.length < columns || names.includes('') ? [] : names;
}

/** A table row; one that is new or removed as a whole is announced once, and its cells are not marked. */
function tableRow({ how, cells }: TableRow, side: Side, cell: 'th' | 'td', { columns, numeric, names }: Shape): Element {
  const note = ROW_NOTE[how];
  const padded = [...cells, ...Array.from({ length: columns - cells.length }, () => [])];
  const inside = padded.map((pieces, index) =>
    h(
      cell,
      {
        scope: cell === 'th' ? 'col' : null,
        'data-kolumna': cell === 'th' ? null : names[index],
        className: numeric[index] === true ? 'numeric' : null,
      },
      index === 0 && note !== undefined ? hidden(note) : null,
      pieceNodes(pieces, side, how !== 'changed'),
    ),
  );
  return h('tr', note === undefined ? {} : { className: `row-${how}` }, inside);
}

const UNNUMBERED = `${REDLINE.table} \ue000`;

/** Numbers the tables of changes on a page; tables of the text have numbers of their own. */
export function numberTables(html: string): string {
  let count = 0;
  return html.replaceAll(UNNUMBERED, () => `${REDLINE.table} ${String(++count)}`);
}

function table({ rows, numeric }: BlockChange & { readonly kind: 'table' }, side: Side): Element | null {
  const visible = rows.filter(({ how }) => how !== HIDDEN_ON[side]);
  const [head, ...body] = visible;
  if (head === undefined) return null;
  // A head that is itself new or removed is written as a row, because a table may have one head.
  const headed = head.how === 'same' || head.how === 'changed' || body.every(({ how }) => how === head.how);
  const columns = visible.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const shape = { columns, numeric, names: headed ? namesOf(head, columns, side) : [] };
  const rest = headed ? body : visible;
  // The box can be scrolled by keyboard, so it takes focus and has a name; `numberTables` gives its number.
  return h('div.table-box', { role: 'region', ariaLabel: UNNUMBERED, tabIndex: 0 }, [
    h('table', { className: shape.names.length > 0 ? 'stacked' : null }, [
      headed ? h('thead', tableRow(head, side, 'th', shape)) : null,
      rest.length === 0
        ? null
        : h(
            'tbody',
            rest.map((row) => tableRow(row, side, 'td', shape)),
          ),
    ]),
  ]);
}

/** A part of a provision as a paragraph or a table; nothing where that side has none. */
export function block(change: BlockChange, side: Side, whole: boolean): Element | null {
  if (change.kind === 'table') return table(change, side);
  const words = pieceNodes(change.pieces, side, whole);
  return words.length === 0 ? null : h('p', words);
}
