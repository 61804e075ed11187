import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { TextPart } from '../types/text-part.ts';
import { UI } from '../strings/pl.ts';
import { shownNodes } from './shown.ts';

/** What stands inside an element: a node, text that is shown as it stands, nothing. */
export type Inside = ElementContent | string | null;

export type Several = Inside | readonly Inside[];

const flat = (inside: readonly Several[]): Inside[] => inside.flatMap((one) => one);

/** HTML of nodes. */
export const htmlOf = (inside: Several): string =>
  toHtml(h(null, flat([inside])), { allowDangerousHtml: true, characterReferences: { useNamedReferences: true } });

/** The place of a part of a page that is written apart. A text can't hold it, because `<` is escaped in texts. */
const APART = '<!--apart-->';
export const apart = (): ElementContent => ({ type: 'raw', value: APART });

/** HTML of a tree with parts that were written apart, in the order of their places. */
export function htmlAround(tree: Element, ...parts: readonly TextPart[]): TextPart[] {
  const [first = '', ...rest] = htmlOf(tree).split(APART);
  return [first, ...rest.flatMap((html, index): TextPart[] => [parts[index] ?? '', html])];
}

export const link = (href: string, ...inside: readonly Inside[]): Element =>
  h(
    'a',
    { href },
    inside.flatMap((one): Inside[] => (typeof one === 'string' ? shownNodes(one) : [one])),
  );

/** Text that is read aloud and not shown. */
export const hidden = (text: string): Element => h('span.visually-hidden', text);

/** A paragraph; nothing where there is nothing to hold. */
export function paragraph(inside: string | readonly Inside[], className?: string): Element | null {
  const held = typeof inside === 'string' ? shownNodes(inside) : inside.filter((one) => one !== null && one !== '');
  return held.length === 0 ? null : h('p', { className }, held);
}

/** A list of items; nothing where there are none. */
export const list = (items: readonly Several[], tag: 'ol' | 'ul', className: string | null = null): Element | null =>
  items.length === 0
    ? null
    : h(
        tag,
        { className },
        items.map((item) => h('li', flat([item]))),
      );

/** Items one after another with a text between them. */
export const joined = (items: readonly Several[], between: string): Inside[] =>
  items.flatMap((item, index) => (index === 0 ? flat([item]) : [between, ...flat([item])]));

type Tone = 'info' | 'good' | 'warning';

export const notice = (tone: Tone, ...blocks: readonly Inside[]): Element => h(`div.notice.notice-${tone}`, [...blocks]);

/** A notice of which the first words stay in sight and the rest is folded. */
export const foldedNotice = (tone: Tone, words: readonly Inside[], ...blocks: readonly Inside[]): Element =>
  h(`details.notice.notice-${tone}`, h('summary', [...words, ' ', h('span.notice-more', UI.noticeMore)]), [...blocks]);

/** A part of a page under a heading that names it. */
export const section = (id: string, heading: string, ...inside: readonly Several[]): Element =>
  h('section', { ariaLabelledBy: id }, [h('h2', { id }, heading), ...flat(inside)]);

/** A part of a page that is folded under its heading. */
export const foldedPanel = (heading: string, ...inside: readonly Several[]): Element =>
  h('details.panel', [h('summary', h('h2', heading)), ...flat(inside)]);
