import { posix } from 'node:path';
import { hash, type Cache } from '../cache.ts';
import type { Addresses, LinkedWork, Version } from '../types.ts';
import { publicAddress, type Surroundings } from './publish-links.ts';
import { resolveLink } from '../links/resolve-link.ts';
import { renderDocument } from './render-document.ts';

/**
 * The text of documents as HTML, kept between builds by everything it shows: the document itself and where its links lead. Raw HTML may
 * hold links that are found only when it is parsed, so a document with any is rendered anew.
 */
export function documentHtml(
  addresses: Addresses,
  basePath: string,
  cache: Cache,
): (work: LinkedWork, version: Version) => string {
  return (work, version) => {
    const { document } = work;
    const render = (): string => renderDocument(work, version, addresses, basePath);
    if (document.hasHtml) return render();
    const surroundings: Surroundings = { work, basePath, addresses };
    const folder = posix.dirname(document.file);
    const links = document.textLinks.map((url) => publicAddress(resolveLink(url, folder), surroundings));
    return cache.get(
      hash('html', document.fingerprint, version.fingerprint, version.id, basePath, JSON.stringify(links)),
      render,
    );
  };
}
