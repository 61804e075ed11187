import type { Comment, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { visit } from 'unist-util-visit';
import { ALLOWED_ELEMENTS, INLINE_ELEMENTS, STRIPPED_ELEMENTS } from '../content/html-elements.ts';

/**
 * Attributes and elements that editors may use in raw HTML. Ids are allowed only as far as the accessibility statement requires
 * them by law.
 */
const SCHEMA: Schema = {
  ...defaultSchema,
  clobberPrefix: 'tresc-',
  clobber: ['name'],
  tagNames: [...ALLOWED_ELEMENTS],
  attributes: {
    ...defaultSchema.attributes,
    '*': ['lang', 'dir', 'title', ['id', /^a11y-[a-z-]+$/]],
    a: [
      'href',
      ['id', /^a11y-[a-z-]+$/, /^przypis-fnref-/],
      ['ariaDescribedBy', 'footnote-label'],
      'dataFootnoteRef',
      'dataFootnoteBackref',
      'ariaLabel',
      ['className', 'data-footnote-backref', 'citation', 'term'],
      ['tabIndex', -1],
      ['rel', 'external'],
    ],
    // What this program marks in the text.
    span: [
      ['className', 'citation-broken', 'visually-hidden', 'item-label'],
      ['id', /^a11y-[a-z-]+$/],
    ],
    // Lists numbered as the source numbers them.
    ol: ['start', 'reversed', ['type', '1', 'a', 'A', 'i', 'I'], ['className', 'counted', 'labelled']],
    li: ['value', ['className', 'task-list-item']],
    // In `picture` only the `img` is kept with an address; its links are published like all others.
    source: [],
    img: ['src', 'alt', 'width', 'height', 'loading'],
    // The box this program puts round a table.
    div: [
      ['className', 'table-box'],
      ['role', 'region'],
      ['ariaLabel', /^Tabela \d+$/],
      ['tabIndex', 0],
      ['id', /^a11y-[a-z-]+$/],
    ],
    time: ['dateTime', ['id', /^a11y-[a-z-]+$/]],
    table: [['className', 'stacked']],
    td: ['colSpan', 'rowSpan', 'dataKolumna', ['className', 'numeric', 'centred']],
    th: ['colSpan', 'rowSpan', 'scope', ['className', 'numeric', 'centred']],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'], cite: ['http', 'https'] },
  strip: [...STRIPPED_ELEMENTS],
};

/** Makes the parser output the text that it holds back inside a table; removed with all comments. */
const END: Comment = { type: 'comment', value: '' };

/** Removes form fields, and puts spaces round the words of elements that will be removed: „<center>Ala</center><center>ma</center>”. */
function separateWords(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'input' && node.properties['type'] !== 'checkbox' && parent !== undefined && index !== undefined) {
      parent.children.splice(index, 1);
      return index;
    }
    if (!ALLOWED_ELEMENTS.has(node.tagName) && !INLINE_ELEMENTS.has(node.tagName))
      node.children = [{ type: 'text', value: ' ' }, ...node.children, { type: 'text', value: ' ' }];
    return undefined;
  });
}

/** Content with raw HTML, parsed as a browser would and sanitised. */
export function sanitiseHtml(tree: Root): Root {
  const parsed = raw({ ...tree, children: [...tree.children, END] }) as Root;
  separateWords(parsed);
  return sanitize(parsed, SCHEMA) as Root;
}
