import { REDLINE } from '../../strings/history.ts';
import type { BlockChange } from '../../compare/diff-blocks.ts';
import type { TableRow } from '../../compare/diff-table.ts';
import type { DiffPiece } from '../../compare/diff-words.ts';
import { shown } from '../shown.ts';
import { hidden } from './html.ts';

/** Which of the two texts is shown: both at once, or one alone with what is particular to it marked. */
export type Side = 'both' | 'before' | 'after';

const HIDDEN_ON: Readonly<Record<Side, DiffPiece['how'] | null>> = { both: null, before: 'added', after: 'removed' };

/**
 * A changed run. Some screen readers pass over `ins` and `del` in silence, so the style sheet has them say in words what they are; all of
 * a provision or a row (`whole`) is said to be so elsewhere. Written out, the words would be a third of a page, and be copied with it.
 */
function marked(tag: 'ins' | 'del', text: string, whole: boolean): string {
  // Spaces at the ends are left out of the mark: coloured, they would hang over the end of a line.
  const words = text.trim();
  if (words === '') return shown(text);
  const at = text.indexOf(words);
  return `${text.slice(0, at)}<${tag}${whole ? ' class="all"' : ''}>${shown(words)}</${tag}>${text.slice(at + words.length)}`;
}

/** Runs of text with what differs marked; `whole` where all of it is new or gone and that is said elsewhere. */
export const piecesHtml = (pieces: readonly DiffPiece[], side: Side, whole: boolean): string =>
  pieces
    .filter(({ how }) => how !== HIDDEN_ON[side])
    .map(({ how, text }) => {
      if (how === 'same') return shown(text);
      return marked(how === 'added' ? 'ins' : 'del', text, whole);
    })
    .join('');

const ROW_NOTE: Partial<Record<TableRow['how'], string>> = { added: REDLINE.rowAdded, removed: REDLINE.rowRemoved };

interface Shape {
  readonly columns: number;
  readonly numeric: readonly boolean[];
}

/** A row; one that is wholly new or gone says so once, and its cells are not marked each. */
function rowHtml({ how, cells }: TableRow, side: Side, cell: 'th' | 'td', { columns, numeric }: Shape): string {
  const note = ROW_NOTE[how];
  const padded = [...cells, ...Array.from({ length: columns - cells.length }, () => [])];
  const inside = padded.map((pieces, index) => {
    const words = piecesHtml(pieces, side, how !== 'changed');
    const start = index === 0 && note !== undefined ? hidden(note) : '';
    const scope = cell === 'th' ? ' scope="col"' : '';
    return `<${cell}${scope}${numeric[index] === true ? ' class="numeric"' : ''}>${start}${words}</${cell}>`;
  });
  return `<tr${note === undefined ? '' : ` class="row-${how}"`}>${inside.join('')}</tr>`;
}

const UNNUMBERED = `${REDLINE.table} \u0000`;

/** Numbers the tables of changes through; those of the text beside them have numbers of their own. */
export function numberTables(html: string): string {
  let count = 0;
  return html.replaceAll(UNNUMBERED, () => `${REDLINE.table} ${String(++count)}`);
}

function tableHtml({ rows, numeric }: BlockChange & { readonly kind: 'table' }, side: Side): string {
  const visible = rows.filter(({ how }) => how !== HIDDEN_ON[side]);
  const [head, ...body] = visible;
  if (head === undefined) return '';
  const shape = { columns: visible.reduce((most, { cells }) => Math.max(most, cells.length), 0), numeric };
  // A head that is itself gone or new would make two of them.
  const headed = head.how === 'same' || head.how === 'changed' || body.every(({ how }) => how === head.how);
  const thead = headed ? `<thead>${rowHtml(head, side, 'th', shape)}</thead>` : '';
  const rest = headed ? body : visible;
  const tbody = rest.length === 0 ? '' : `<tbody>${rest.map((row) => rowHtml(row, side, 'td', shape)).join('')}</tbody>`;
  // The box takes focus where it scrolls, so it has a name of its own; `numberTables` gives the number.
  return `<div class="table-box" role="region" aria-label="${UNNUMBERED}" tabindex="0"><table>${thead}${tbody}</table></div>`;
}

/** A part of a provision as a paragraph or a table; nothing where that side has none. */
export function blockHtml(block: BlockChange, side: Side, whole: boolean): string {
  if (block.kind === 'table') return tableHtml(block, side);
  const html = piecesHtml(block.pieces, side, whole);
  return html === '' ? '' : `<p>${html}</p>`;
}
