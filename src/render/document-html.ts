import { posix } from 'node:path';
import { hash, type Cache } from '../cache/cache.ts';
import type { Settings } from '../settings.ts';
import type { Addresses, Citations, LinkedWork, Version } from '../types.ts';
import { publicAddress, type Surroundings } from './publish-links.ts';
import { resolveLink } from '../links/resolve-link.ts';
import { citedCounts, readingLayers } from './reading-layers.ts';
import { renderDocument } from './render-document.ts';

/**
 * The text of documents as HTML, kept between builds by everything it shows: the document itself and where its links lead. Raw HTML may
 * hold links that are found only when it is parsed, so a document with any is rendered anew.
 */
export function documentHtml(
  addresses: Addresses,
  citations: Citations,
  { basePath, buildDate }: Pick<Settings, 'basePath' | 'buildDate'>,
  cache: Cache,
): (work: LinkedWork, version: Version) => string {
  return (work, version) => {
    const { document } = work;
    const render = (): string => {
      const layers = readingLayers(work, version, citations, { basePath, buildDate });
      return renderDocument(work, version, addresses, basePath, layers);
    };
    if (document.hasHtml) return render();
    const surroundings: Surroundings = { work, basePath, addresses };
    const folder = posix.dirname(document.file);
    const links = document.textLinks.map((url) => publicAddress(resolveLink(url, folder), surroundings));
    // A later wording depends on the acts that made it as well; the marks of its changes depend on what they are.
    const own = version === work.versions[0] ? [] : [version.fingerprint];
    const counts = [...citedCounts(work, version, citations, buildDate)];
    const shown = JSON.stringify([links, own, citations.of(work, version), counts]);
    return cache.get(hash('html', document.fingerprint, version.id, basePath, shown), render);
  };
}
