import type { Site } from '../types.ts';

/**
 * The policy of every page; a host may repeat it as a header. WebAssembly is allowed for the search engine, and other hosts only
 * for the indexes of sites that are searched too.
 */
export function contentSecurityPolicy({ searchedToo }: Pick<Site, 'searchedToo'>): string {
  const others = searchedToo.flatMap(({ address }) => (URL.canParse(address) ? [new URL(address).origin] : []));
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${["'self'", ...new Set(others)].join(' ')}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
