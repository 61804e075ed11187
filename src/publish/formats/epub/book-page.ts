import { basename, extname } from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { readingLayers } from '../../../html/reading-layers.ts';
import { renderDocument } from '../../../html/render-document.ts';
import { underBase } from '../../../model/under-base.ts';
import { FORMAT_WORDS } from '../../../strings/formats.ts';
import type { Corpus } from '../../../types.ts';
import type { pictureFiles, PictureFile } from '../picture-files.ts';
import type { BookPart } from './book-works.ts';
import { xmlOf } from './xhtml.ts';

/** A document on its way into a book: its tree and the ids in it. */
export interface BookTree {
  readonly part: BookPart;
  /** Name of its file: `dokument-1.xhtml`. */
  readonly file: string;
  readonly tree: Root;
  readonly ids: ReadonlySet<string>;
}

/** The pictures of a book by their published path, each under its name in it. */
export type BookPictures = Map<string, { readonly name: string; readonly picture: PictureFile }>;

const parser = rehype().data('settings', { fragment: true });

/** The text of a document as the page has it, as a tree. */
export function bookTree(part: BookPart, index: number, corpus: Corpus): BookTree {
  const { work, version } = part;
  const { settings, addresses, citations } = corpus;
  // How often a provision is cited is a link to a list that no book has.
  const layers = { ...readingLayers(work, version, citations, settings), citedCount: () => 0 };
  const html = renderDocument(work, version, addresses, settings.basePath, layers);
  const tree = parser.parse(html);
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }: Element) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
  });
  return { part, file: `dokument-${String(index + 1)}.xhtml`, tree, ids };
}

/** The id that a fragment of an address names; `null` where it is none. */
function idOf(fragment: string): string | null {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return null;
  }
}

/** Where a link leads: within the book where it can, else to its full address; `null` where that is not known. */
function addressInBook(href: string, own: BookTree, all: readonly BookTree[], { settings }: Corpus): string | null {
  if (/^(?:https?:|mailto:|tel:)/i.test(href)) return URL.canParse(href) ? href : null;
  if (href.startsWith('#')) return own.ids.has(idOf(href.slice(1)) ?? '') ? href : null;
  const [path = '', fragment = ''] = href.split('#');
  const target = all.find(({ part }) => underBase(settings.basePath, part.work.path) === path);
  if (target !== undefined) return target.ids.has(idOf(fragment) ?? '') ? `${target.file}#${fragment}` : target.file;
  return settings.siteUrl !== null && href.startsWith('/') ? `${settings.siteUrl}${href}` : null;
}

/** Roles that reading systems know for what stands around footnotes. */
function giveRole(node: Element): void {
  const { properties, tagName } = node;
  if (properties['dataFootnoteRef'] !== undefined) properties['role'] = 'doc-noteref';
  else if (properties['dataFootnoteBackref'] !== undefined) properties['role'] = 'doc-backlink';
  else if (tagName === 'section' && properties['dataFootnotes'] !== undefined) properties['role'] = 'doc-endnotes';
}

function takePicture(node: Element, read: ReturnType<typeof pictureFiles>, pictures: BookPictures): void {
  const { src, alt } = node.properties;
  const picture = typeof src === 'string' ? read(src) : null;
  const words = typeof alt === 'string' ? alt : '';
  if (picture === null) {
    Object.assign(node, { tagName: 'span', properties: {}, children: [{ type: 'text', value: FORMAT_WORDS.picture(words) }] });
    return;
  }
  const known = pictures.get(picture.path) ?? {
    name: `obrazy/${String(pictures.size + 1)}${extname(basename(picture.path)).toLowerCase()}`,
    picture,
  };
  pictures.set(picture.path, known);
  node.properties = { src: known.name, alt: words };
}

/** The text of a document as XHTML: links lead within the book or to full addresses, pictures are its own, nothing is for a screen alone. */
export function bookPage(
  own: BookTree,
  all: readonly BookTree[],
  corpus: Corpus,
  read: ReturnType<typeof pictureFiles>,
  pictures: BookPictures,
): string {
  visit(own.tree, 'element', (node: Element) => {
    const { properties } = node;
    giveRole(node);
    for (const name of Object.keys(properties))
      if (/^(?:tabIndex|data[A-Z].*|style|rel|hidden)$/.test(name)) properties[name] = undefined;
    if (node.tagName === 'img') takePicture(node, read, pictures);
    const { href } = properties;
    if (node.tagName !== 'a' || typeof href !== 'string') return;
    const address = addressInBook(href, own, all, corpus);
    if (address !== null) properties['href'] = address;
    else Object.assign(node, { tagName: 'span', properties: { className: properties['className'] } });
  });
  return xmlOf(own.tree);
}
