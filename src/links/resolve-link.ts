import { posix } from 'node:path';

/** Where an address in a text leads. `path` is below the base and starts with a slash. */
export type LinkTarget =
  | { readonly kind: 'external'; readonly url: string }
  | { readonly kind: 'fragment'; readonly id: string }
  | { readonly kind: 'internal'; readonly path: string; readonly query: string; readonly fragment: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'forbidden' };

const ALLOWED_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** Whether an address is none: nothing, a scheme alone, or `mailto:` with words that are no address of mail. */
export const isEmptyAddress = (url: string): boolean =>
  /^\s*(?:mailto:[^@?]*(?:\?.*)?|tel:\s*(?:\?.*)?|https?:\/*\s*)?$/is.test(url);

/**
 * Reads an address as an editor writes it: a full address, `#par-5`, `/programy/2020/`, the path of another file (`../programy/2020.md`,
 * `skan.pdf`) or a bare site path. `folder` is the folder of the file it stands in.
 */
export function resolveLink(url: string, folder: string): LinkTarget {
  // White space and control characters inside a scheme are ignored by browsers („java\tscript:”).
  const scheme = /^([a-z][a-z\d+.-]*:)/i.exec(url.replace(/[\u0000-\u0020\u007f-\u00a0]/g, ''))?.[1]?.toLowerCase();
  // Names of files have spaces.
  const clean = url.replace(/[\u0000-\u001f\u007f-\u009f]/g, '').trim();
  if (isEmptyAddress(url)) return { kind: 'forbidden' };
  if (scheme !== undefined) return ALLOWED_SCHEMES.has(scheme) ? { kind: 'external', url } : { kind: 'forbidden' };
  if (clean.startsWith('//') || clean.startsWith('\\')) return { kind: 'forbidden' };
  if (clean.startsWith('#')) return { kind: 'fragment', id: decode(clean.slice(1)) };

  const [whole = '', fragment = ''] = clean.split('#');
  const [address = '', query] = whole.split('?');
  const path = decode(address);
  const rest = { query: query === undefined ? '' : `?${query}`, fragment: decode(fragment) };
  const absolute = path.startsWith('/') ? posix.normalize(path) : posix.normalize(`/${folder}/${path}`);
  if (absolute.toLowerCase().endsWith('.md')) {
    const id = absolute.slice(1, -3);
    return { kind: 'internal', path: `/${id.replace(/^strony\//, '')}/`, ...rest };
  }
  if (/\.[a-z\d]{2,5}$/i.test(absolute)) return { kind: 'file', path: absolute };
  return { kind: 'internal', path: absolute.endsWith('/') ? absolute : `${absolute}/`, ...rest };
}

/** Whether an address leads out of the site, or nowhere that is allowed: no picture may come from there. */
export const isForeign = ({ kind }: LinkTarget): boolean => kind === 'external' || kind === 'forbidden';

/** Whether an address is that of a file which a page can show as a picture. */
export const isPictureFile = (target: LinkTarget): boolean =>
  target.kind === 'file' && /\.(?:png|jpe?g|webp|gif)$/i.test(target.path);
