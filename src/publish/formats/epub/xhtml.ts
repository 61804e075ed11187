import type { Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { visit } from 'unist-util-visit';
import { toXml } from 'xast-util-to-xml';
import { validXml } from '../../valid-xml.ts';

const NAMESPACES = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"';

/** A tree of HTML as XML. */
export function xmlOf(tree: Root): string {
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'comment') node.value = validXml(node.value);
  });
  const xml = toXml(toXast({ type: 'root', children: tree.children.filter(({ type }) => type !== 'comment') }));
  return (
    validXml(xml)
      // The namespace stands on the root of the file.
      .replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '')
      // The end of a CDATA section may stand in no text; there are none of these sections here.
      .replaceAll(']]>', ']]&gt;')
      .replace(/><\/(?:br|col|hr|img|wbr)>/g, '/>')
  );
}

/** A page of a book. Words come escaped. */
export const xhtml = (title: string, body: string, type: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n<html ${NAMESPACES} lang="pl" xml:lang="pl"><head><title>${title}</title><meta charset="utf-8"/><link rel="stylesheet" type="text/css" href="styl.css"/></head><body epub:type="${type}">${body}</body></html>\n`;
