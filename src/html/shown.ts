import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { keepTogether } from '../law/non-breaking.ts';
import { escapeHtml } from './escape-html.ts';

/** `^1^` of superscript numbers („art. 4^1^”). */
const SUPERSCRIPT = /\^([^\s^<>&]{1,6})\^/g;
/**
 * `[1]` of superscript numbers as written since 2026 („art. 4[1]”); the brackets are hidden visually but read aloud and copied.
 */
const BRACKETED = /(?<=\d[a-z]{0,3})\[(\d{1,3}[a-z]{0,2})\]/g;
const RAISED = '<sup><span class="visually-hidden">[</span>$1<span class="visually-hidden">]</span></sup>';

/** A space after a one-letter word at the end of a piece of text that a link or other mark follows. */
const LAST_TIED_SPACE = /(?<![\p{L}\d])([aiouwzAIOUWZ]) $/u;

/** Text as HTML of the site: escaped, with non-breaking spaces, `^1^` and `[1]` raised. The words are unchanged. */
const shown = (text: string): string => {
  const html = escapeHtml(keepTogether(text));
  const raised = html.includes('^') ? html.replace(SUPERSCRIPT, '<sup>$1</sup>') : html;
  return raised.includes('[') ? raised.replace(BRACKETED, RAISED) : raised;
};

/** The same for a piece that a link or other mark may follow. */
export const shownPiece = (text: string): string =>
  text.endsWith(' ') ? shown(text).replace(LAST_TIED_SPACE, '$1\u00a0') : shown(text);

interface Piece {
  readonly text: string;
  readonly isRaised: boolean;
}

/** A text in pieces of which the superscript numbers are marked: `^1^` and, with its brackets, `[1]`. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  const found = [...text.matchAll(SUPERSCRIPT), ...text.matchAll(BRACKETED)].sort((a, b) => a.index - b.index);
  for (const { 0: whole, 1: number = '', index } of found) {
    if (index < last) continue;
    if (index > last) pieces.push({ text: text.slice(last, index), isRaised: false });
    pieces.push({ text: whole.startsWith('[') ? whole : number, isRaised: true });
    last = index + whole.length;
  }
  if (last < text.length) pieces.push({ text: text.slice(last), isRaised: false });
  return pieces;
}

/** Text with non-breaking spaces, in pieces of which the superscript numbers are marked. */
export const raisedPieces = (text: string): Piece[] => piecesOf(keepTogether(text).replace(LAST_TIED_SPACE, '$1\u00a0'));

const bracket = (sign: '[' | ']'): ElementContent => h('span.visually-hidden', sign);

/** The same as `shown`, as nodes. */
export function shownNodes(text: string): ElementContent[] {
  const tied = keepTogether(text);
  if (tied === '') return [];
  if (!/[\^[]/.test(tied)) return [{ type: 'text', value: tied }];
  return piecesOf(tied).map(({ text: piece, isRaised }) => {
    if (!isRaised) return { type: 'text', value: piece };
    return piece.startsWith('[') ? h('sup', bracket('['), piece.slice(1, -1), bracket(']')) : h('sup', piece);
  });
}
