import { underBase } from '../model/under-base.ts';
import { posix } from 'node:path';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { findFile } from '../links/find-file.ts';
import { isPictureFile, resolveLink, type LinkTarget } from '../links/resolve-link.ts';
import type { Addresses, LinkedWork } from '../types.ts';

export interface LinkContext {
  readonly work: LinkedWork;
  readonly basePath: string;
  readonly addresses: Addresses;
}

/** The published address, or `null` where the target does not exist. */
function publicAddress(target: LinkTarget, { basePath, addresses, work }: LinkContext): string | null {
  const below = (path: string): string => underBase(basePath, path);
  switch (target.kind) {
    case 'external':
      return target.url;
    case 'forbidden':
      return null;
    case 'file': {
      const file = findFile(addresses.files, target.path, addresses.unpublished);
      return file === null ? null : below(file.address);
    }
    case 'fragment':
      return hasFragment(addresses.pages.get(work.path), target.id) ? `#${target.id}` : null;
    case 'internal': {
      const ids = addresses.pages.get(target.path);
      if (ids === undefined || ids === 'unknown') return null;
      return (
        below(target.path) +
        target.query +
        (target.fragment !== '' && hasFragment(ids, target.fragment) ? `#${target.fragment}` : '')
      );
    }
  }
}

/** The published address of an address written by an editor; `null` where the target does not exist. */
export const addressIn = (url: string, surroundings: LinkContext): string | null =>
  publicAddress(resolveLink(url, posix.dirname(surroundings.work.document.file)), surroundings);

const hasFragment = (ids: ReadonlySet<string> | 'unknown' | undefined, id: string): boolean =>
  ids !== undefined && (ids === 'unknown' || ids.has(id));

/** Links the site makes itself: footnote marks and the links back from footnotes. */
const isOwn = ({ properties }: Element): boolean =>
  ['dataFootnoteRef', 'dataFootnoteBackref'].some((mark) => properties[mark] !== undefined);

/** Sets the published address of one link or picture. A link without a target becomes plain text with a note. */
export function publishLink(node: Element, surroundings: LinkContext): void {
  const attribute = node.tagName === 'a' ? 'href' : node.tagName === 'img' ? 'src' : null;
  const value = attribute === null ? undefined : node.properties[attribute];
  if (attribute === null || typeof value !== 'string' || isOwn(node)) return;
  const target = resolveLink(value, posix.dirname(surroundings.work.document.file));
  // The CSP blocks pictures of other sites, and a browser shows no other file as a picture, so the description is shown instead.
  const isHidden = node.tagName === 'img' && !isPictureFile(target);
  const address = isHidden ? null : publicAddress(target, surroundings);
  if (address !== null) {
    node.properties[attribute] = address;
    if (target.kind === 'external' && /^https?:/i.test(address)) node.properties['rel'] = ['external'];
    return;
  }
  const { alt: alternative, title } = node.properties;
  node.properties = { className: ['broken-link'], ...(typeof title === 'string' ? { title } : {}) };
  if (node.tagName === 'img') {
    node.children = [
      { type: 'text', value: `[brak obrazu${typeof alternative === 'string' && alternative !== '' ? `: ${alternative}` : ''}]` },
    ];
  }
  node.tagName = 'span';
}

/** Leads all links of a tree that came from raw HTML. */
export function publishLinks(tree: Root, surroundings: LinkContext): void {
  visit(tree, 'element', (node: Element) => {
    publishLink(node, surroundings);
  });
}
