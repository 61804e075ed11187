import type { Element } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import { rehype } from 'rehype';
import slugify from '@sindresorhus/slugify';
import { visit } from 'unist-util-visit';
import { keepTogether } from '../../law/non-breaking.ts';
import { plainText } from '../../model/plain-text.ts';
import { parseWhole } from '../../content/markdown.ts';
import { tableHandler } from '../../html/table-handler.ts';

/** A page of the guide. */
export interface GuidePage {
  /** Last part of its address. */
  readonly name: string;
  readonly title: string;
  readonly html: string;
}

const printer = rehype().data('settings', { fragment: true });

/** Published addresses of what a page of the guide names. */
export interface GuideAddresses {
  /** Of a picture that stands beside it. */
  readonly imageUrl: (path: string) => string;
  /** Of another document; `null` where the site has no such page, so that the words stay and the link goes. */
  readonly linkUrl: (url: string) => string | null;
}

/** A page of the guide from its Markdown, which is part of this program and not of the content. */
export function renderGuide(file: string, source: string, { imageUrl, linkUrl }: GuideAddresses): GuidePage {
  const tree = parseWhole(source, 0, 'prose');
  const [first] = tree.children;
  const title = first?.type === 'heading' ? plainText([first]) : file;
  visit(tree, 'image', (node) => {
    node.url = imageUrl(node.url);
  });
  const html = toHast({ ...tree, children: tree.children.slice(1) }, { handlers: { table: tableHandler() } });
  visit(html, 'text', (node) => {
    node.value = keepTogether(node.value);
  });
  visit(html, 'element', (node) => {
    if (node.tagName === 'a') relink(node, linkUrl);
    if (/^h[2-6]$/.test(node.tagName)) node.properties['id'] = slugify(textOf(node));
    if (node.tagName === 'img') node.properties['loading'] = 'lazy';
    if (node.tagName === 'table') node.properties['className'] = ['data-table'];
    // A block of commands scrolls where it is wider than the screen, so it must take focus.
    if (node.tagName === 'pre') node.properties['tabIndex'] = 0;
  });
  const name = (file.split('/').at(-1) ?? '').replace(/^\d+-|\.md$/g, '');
  return { name, title, html: html.type === 'root' ? printer.stringify(html) : '' };
}

function relink(node: Element, linkUrl: GuideAddresses['linkUrl']): void {
  const { href } = node.properties;
  if (typeof href !== 'string' || /^https?:/.test(href)) return;
  const url = linkUrl(href);
  if (url === null) Object.assign(node, { tagName: 'span', properties: {} });
  else node.properties['href'] = url;
}

const textOf = (node: { readonly children?: readonly unknown[] }): string => {
  let text = '';
  visit(node as never, 'text', (child: { value: string }) => {
    text += child.value;
  });
  return text;
};
