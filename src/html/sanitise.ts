import type { Comment, ElementContent, Root, RootContent } from 'hast';
import { raw } from 'hast-util-raw';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { visit } from 'unist-util-visit';
import { ALLOWED_ELEMENTS, STRIPPED_ELEMENTS } from '../content/html-elements.ts';
import { strippedElements, type StrippedElements } from '../content/stripped-tag.ts';
import { withoutUnknownTags } from '../content/unknown-tags.ts';

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

/** Removes form fields. */
function removeFields(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'input' && node.properties['type'] !== 'checkbox' && parent !== undefined && index !== undefined) {
      parent.children.splice(index, 1);
      return index;
    }
    return undefined;
  });
}

/** Content without elements of which nothing is published, where their tags stand apart from what is in them, and without unknown tags. */
function onlyPublished<Node extends RootContent | ElementContent>(nodes: readonly Node[], stripped: StrippedElements): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.type === 'raw') return stripped.takes(node.value) ? [] : [{ ...node, value: withoutUnknownTags(node.value) }];
    const isOpen = stripped.isOpen();
    if (node.type === 'element') {
      const children = onlyPublished(node.children, stripped);
      return isOpen && (stripped.isOpen() || children.length === 0) ? [] : [{ ...node, children }];
    }
    return isOpen ? [] : [node];
  });
}

/** Content with raw HTML, parsed as a browser would and sanitised. */
export function sanitiseHtml(tree: Root): Root {
  const children = onlyPublished(tree.children, strippedElements());
  const parsed = raw({ ...tree, children: [...children, END] }) as Root;
  removeFields(parsed);
  return sanitize(parsed, SCHEMA) as Root;
}
