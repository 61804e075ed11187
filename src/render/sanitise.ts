import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';

/** Attributes and elements an editor may use in raw HTML. Ids are free only for the accessibility statement, which the law fixes. */
const SCHEMA: Schema = {
  ...defaultSchema,
  clobberPrefix: 'tresc-',
  clobber: ['name'],
  tagNames: [...(defaultSchema.tagNames ?? []), 'abbr', 'cite', 'mark', 'small', 'time', 'u'],
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
      ['className', 'citation-broken', 'visually-hidden'],
      ['id', /^a11y-[a-z-]+$/],
    ],
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
    td: ['colSpan', 'rowSpan', ['className', 'numeric', 'centred']],
    th: ['colSpan', 'rowSpan', 'scope', ['className', 'numeric', 'centred']],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'], cite: ['http', 'https'] },
  strip: ['script', 'style', 'template', 'iframe', 'object', 'embed', 'noscript'],
};

/** Content with raw HTML, parsed as a browser would and cut down to what is safe. */
export function sanitiseHtml(tree: Root): Root {
  return sanitize(raw(tree), SCHEMA) as Root;
}
