import { posix } from 'node:path';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { resolveLink, type LinkTarget } from '../links/resolve-link.ts';
import type { Addresses, LinkedWork } from '../types.ts';

interface Surroundings {
  readonly work: LinkedWork;
  readonly basePath: string;
  readonly addresses: Addresses;
}

/** The address to publish, or `null` where nothing stands behind it. */
function publicAddress(target: LinkTarget, { basePath, addresses, work }: Surroundings): string | null {
  const below = (path: string): string => `${basePath}${path.slice(1)}`;
  switch (target.kind) {
    case 'external':
      return target.url;
    case 'forbidden':
      return null;
    case 'file':
      return addresses.files.has(target.path) ? below(target.path) : null;
    case 'fragment':
      return hasFragment(addresses.pages.get(work.path), target.id) ? `#${target.id}` : null;
    case 'internal': {
      const ids = addresses.pages.get(target.path);
      if (ids === undefined || ids === 'unknown') return null;
      return below(target.path) + (target.fragment !== '' && hasFragment(ids, target.fragment) ? `#${target.fragment}` : '');
    }
  }
}

const hasFragment = (ids: ReadonlySet<string> | 'unknown' | undefined, id: string): boolean =>
  ids !== undefined && (ids === 'unknown' || ids.has(id));

/** Leads the links of a text to their published addresses. A link to nothing becomes plain text that says so. */
export function rewriteLinks(tree: Root, surroundings: Surroundings): void {
  const folder = posix.dirname(surroundings.work.document.file);
  visit(tree, 'element', (node: Element) => {
    const attribute = node.tagName === 'a' ? 'href' : node.tagName === 'img' ? 'src' : null;
    const value = attribute === null ? undefined : node.properties[attribute];
    if (attribute === null || typeof value !== 'string' || node.properties['dataOwn'] !== undefined) return;
    const target = resolveLink(value, folder);
    const address = publicAddress(target, surroundings);
    if (address !== null) {
      node.properties[attribute] = address;
      if (target.kind === 'external' && /^https?:/i.test(address)) node.properties['rel'] = ['external'];
      return;
    }
    Reflect.deleteProperty(node.properties, attribute);
    node.tagName = 'span';
    node.properties['className'] = ['broken-link'];
    if (attribute === 'src') node.children = [{ type: 'text', value: `[brak obrazu: ${String(node.properties['alt'] ?? '')}]` }];
    Reflect.deleteProperty(node.properties, 'alt');
  });
}
