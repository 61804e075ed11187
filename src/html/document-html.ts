import type { Settings } from '../types.ts';
import type { Addresses, Citations, Corpus, LinkedWork, Version } from '../types.ts';
import { asBytes } from '../cache/utf8.ts';
import { versionOn } from '../model/version-on.ts';
import { readingLayers } from './reading-layers.ts';
import { renderDocument } from './render-document.ts';

/**
 * The text of documents as HTML. The current wording is shown on the document's page and on a page of its own; the HTML is kept
 * as bytes for the second use and then released. `onWritten` is called once for each text.
 */
export function documentHtml(
  addresses: Addresses,
  citations: Citations,
  settings: Pick<Settings, 'basePath' | 'buildDate'>,
  onWritten: (work: LinkedWork, version: Version, html: string) => void,
): Corpus['htmlOf'] {
  const kept = new WeakMap<Version, Buffer>();
  return (work, version) => {
    const known = kept.get(version);
    if (known !== undefined) {
      kept.delete(version);
      return known;
    }
    const html = renderDocument(work, version, addresses, settings.basePath, readingLayers(work, version, citations, settings));
    onWritten(work, version, html);
    if (version === versionOn(work, settings.buildDate)) kept.set(version, asBytes(html));
    return html;
  };
}
