import type { Element, Nodes } from 'hast';
import type { Html } from 'mdast';
import { rehype } from 'rehype';
import { STRIPPED_ELEMENTS } from '../content/html-elements.ts';
import type { TextLink } from '../types.ts';

const parser = rehype().data('settings', { fragment: true });

/** An address that leads out of the site: with a scheme, or of another host. Browsers pay no heed to white space in it. */
const leadsOut = (url: string): boolean => /^(?:[a-z][a-z\d+.-]*:|\/\/|\\)/i.test(url.replace(/[\u0000-\u0020]/g, ''));

/** Addresses of a list like `mapa.png 1x, mapa-2.png 2x`. */
const ofList = (list: string): string[] =>
  [...list.matchAll(/(?:^|,)\s*([^\s,]\S*)/g)].map(([, url = '']) => url.replace(/,$/, ''));

const ofStyle = (style: string): string[] => [...style.matchAll(/url\(\s*["']?([^"')]+)/gi)].map(([, url = '']) => url.trim());

const words = (value: unknown): string[] => (typeof value === 'string' && value.trim() !== '' ? [value] : []);

/** Pictures that an element asks for in ways that are not published: with one from elsewhere the editor means something nobody will see. */
function unpublishedPictures({ tagName, properties }: Element): string[] {
  const { src, srcSet, poster, background, style, href, xLinkHref } = properties;
  return [
    ...(tagName === 'source' || tagName === 'input' ? words(src) : []),
    ...words(srcSet).flatMap(ofList),
    ...words(poster),
    ...words(background),
    ...words(style).flatMap(ofStyle),
    ...(tagName === 'image' ? [...words(href), ...words(xLinkHref)] : []),
  ].filter(leadsOut);
}

/** Links and pictures of a piece of raw HTML, as a browser would read it, at their places in the file. */
export function htmlLinks(html: Html): TextLink[] {
  const start = html.position?.start.offset ?? 0;
  const end = html.position?.end.offset ?? start + 1;
  // In a quotation or a list the lines of the piece are not those of the file.
  const isVerbatim = html.value.length === end - start;
  const links: TextLink[] = [];
  const add = (url: string, isPicture: boolean, { position, tagName, properties }: Element): void => {
    const isUndescribed = tagName === 'img' && properties['alt'] === undefined;
    const from = position?.start.offset;
    const until = position?.end.offset;
    links.push(
      isVerbatim && from !== undefined && until !== undefined
        ? { url, isPicture, at: start + from, length: until - from, ...(isUndescribed ? { isUndescribed } : {}) }
        : { url, isPicture, at: start, length: end - start, ...(isUndescribed ? { isUndescribed } : {}) },
    );
  };
  const walk = (nodes: readonly Nodes[]): void => {
    for (const node of nodes) {
      if (node.type !== 'element' || STRIPPED_ELEMENTS.has(node.tagName)) continue;
      const { href, src } = node.properties;
      if (node.tagName === 'a' && typeof href === 'string') add(href, false, node);
      if (node.tagName === 'img') add(typeof src === 'string' ? src : '', true, node);
      for (const url of unpublishedPictures(node)) add(url, true, node);
      walk(node.children);
    }
  };
  walk(parser.parse(html.value).children);
  return links;
}
