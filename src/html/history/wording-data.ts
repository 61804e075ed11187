import type { Element } from 'hast';
import { h } from 'hastscript';
import { hasEli } from '../../model/formats.ts';
import { wordingPath } from '../../model/history-paths.ts';
import { underBase } from '../../model/under-base.ts';
import type { Corpus, LinkedWork, Version } from '../../types.ts';

/**
 * A dated wording for search engines, as an element of the head: schema.org `Legislation` (mapped to ELI) that is a wording of the
 * document. The description by ELI proper is a file of its own. `null` for demonstration texts and what is no legislation.
 */
export function wordingData({ document, path }: LinkedWork, version: Version, { settings }: Corpus): Element | null {
  const { id, inForceFrom, inForceTo, title } = version;
  if (!hasEli(document)) return null;
  const address = (of: string): string => `${settings.siteUrl ?? ''}${underBase(settings.basePath, of)}`;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': address(wordingPath(path, id)),
    name: title,
    inLanguage: 'pl',
    exampleOfWork: { '@type': 'Legislation', '@id': address(path) },
    ...(id === 'bez-daty' ? {} : { legislationDateVersion: id }),
    ...(inForceFrom === null ? {} : { temporalCoverage: `${inForceFrom}/${inForceTo ?? '..'}` }),
    ...(document.kind === 'act'
      ? { legislationType: document.type, legislationDate: document.date }
      : { legislationType: 'program' }),
    ...(document.kind === 'act' && document.number !== null ? { legislationIdentifier: document.number } : {}),
  };
  // `</script>` inside the data would end the element.
  return h('script', { type: 'application/ld+json' }, JSON.stringify(data).replace(/</g, String.raw`\u003c`));
}
