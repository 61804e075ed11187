import { keepTogether } from '../law/non-breaking.ts';
import { escapeHtml } from './escape-html.ts';

/** `^1^` of superscript numbers („art. 4^1^”). */
const SUPERSCRIPT = /\^([^\s^<>&]{1,6})\^/g;
/** `[1]` of the same numbers as written since 2026 („art. 4[1]”); its brackets are read and copied, not seen. */
const BRACKETED = /(?<=\d[a-z]{0,3})\[(\d{1,3}[a-z]{0,2})\]/g;
const RAISED = '<sup><span class="visually-hidden">[</span>$1<span class="visually-hidden">]</span></sup>';

/** A space that ends a piece of text after a one-letter word: what follows it is a link or other mark. */
const LAST_TIED_SPACE = /(?<![\p{L}\d])([aiouwzAIOUWZ]) $/u;

/** Text as the site shows it, in HTML: safe, with non-breaking spaces in their places, `^1^` and `[1]` raised. Words stay as they are. */
export const shown = (text: string): string => {
  const html = escapeHtml(keepTogether(text));
  const raised = html.includes('^') ? html.replace(SUPERSCRIPT, '<sup>$1</sup>') : html;
  return raised.includes('[') ? raised.replace(BRACKETED, RAISED) : raised;
};

/** The same of a piece that a link or other mark may follow. */
export const shownPiece = (text: string): string =>
  text.endsWith(' ') ? shown(text).replace(LAST_TIED_SPACE, '$1\u00a0') : shown(text);
