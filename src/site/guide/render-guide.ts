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

/**
 * A page of the guide from its Markdown, which is part of this program and not of the content. `imageUrl` gives the published address of a
 * picture that stands beside it.
 */
export function renderGuide(file: string, source: string, imageUrl: (path: string) => string): GuidePage {
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
    if (/^h[2-6]$/.test(node.tagName)) node.properties['id'] = slugify(textOf(node));
    if (node.tagName === 'table') node.properties['className'] = ['data-table'];
    // A block of commands scrolls where it is wider than the screen, so it must take focus.
    if (node.tagName === 'pre') node.properties['tabIndex'] = 0;
  });
  const name = (file.split('/').at(-1) ?? '').replace(/^\d+-|\.md$/g, '');
  return { name, title, html: html.type === 'root' ? printer.stringify(html) : '' };
}

const textOf = (node: { readonly children?: readonly unknown[] }): string => {
  let text = '';
  visit(node as never, 'text', (child: { value: string }) => {
    text += child.value;
  });
  return text;
};
