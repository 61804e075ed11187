import type { ElementContent } from 'hast';
import { keepTogether } from '../grammar/non-breaking.ts';
import { element, text } from './element.ts';

/** `^1^` and `¹` of superscript numbers („art. 4^1^”). */
const SUPERSCRIPT = /\^([^\s^]{1,6})\^/g;

/** A space that ends a piece of text after a one-letter word: what follows it is a link or other mark. */
const LAST_TIED_SPACE = /(?<![\p{L}\d])([aiouwzAIOUWZ]) $/u;

const tied = (value: string): string => keepTogether(value).replace(LAST_TIED_SPACE, '$1\u00a0');

/** Text as shown: non-breaking spaces in their places, `^1^` raised. Words stay as they are. */
export function inlineText(value: string): ElementContent[] {
  const nodes: ElementContent[] = [];
  let last = 0;
  for (const match of value.matchAll(SUPERSCRIPT)) {
    if (match.index > last) nodes.push(text(tied(value.slice(last, match.index))));
    nodes.push(element('sup', {}, [text(match[1] ?? '')]));
    last = match.index + match[0].length;
  }
  if (last < value.length) nodes.push(text(tied(value.slice(last))));
  return nodes;
}
