import { z } from 'zod';
import { formatFiles, formatFilesOf, type FormatFile } from '../../model/formats.ts';
import { wordingPath } from '../../model/history-paths.ts';
import type { Corpus, LinkedWork, Version } from '../../types.ts';
import { documentPath, provisions } from '../api.ts';
import { sha256 } from '../output/site-folder.ts';
import { knownAddress } from '../site-address.ts';
import type { SiteFile } from '../site-file.ts';
import { manifestShape, type SiteManifest } from './manifest-shape.ts';

type ManifestFile = SiteManifest['documents'][number]['files'][number];

/** SHA-256 of the words of a wording; `manifest-shape.ts` says of which. */
const wordsHash = (version: Version): string =>
  sha256(
    Buffer.from(
      provisions(version)
        .map(({ id, label, heading, text }) => `${[id, label, heading ?? '', text].join('\t')}\n`)
        .join(''),
    ),
  );

function manifestOf(corpus: Corpus, hashes: ReadonlyMap<string, string>): SiteManifest {
  const { settings, site } = corpus;
  const address = (path: string): string => knownAddress(path, settings);
  const file = (path: string, type: string): ManifestFile[] => {
    const hash = hashes.get(path.slice(1).replace(/(?<=^|\/)$/, 'index.html'));
    return hash === undefined ? [] : [{ url: address(path), type, sha256: hash }];
  };
  const formats = (files: readonly FormatFile[]): ManifestFile[] =>
    files.flatMap(({ path, format: { mediaType } }) => file(path, mediaType));
  const versionOf = (work: LinkedWork, version: Version): SiteManifest['documents'][number]['versions'][number] => {
    const path = wordingPath(work.path, version.id);
    return {
      id: version.id,
      url: address(path),
      words: wordsHash(version),
      files: [...file(path, 'text/html'), ...formats(formatFilesOf(work, version, corpus))],
    };
  };
  return {
    $schema: address('/api/v1/manifest.schema.json'),
    site: site.name,
    publisher: site.body,
    date: settings.buildDate,
    documents: corpus.works.map((work) => ({
      id: work.document.id,
      kind: work.document.kind,
      url: address(work.path),
      character: work.document.character,
      files: [
        ...file(work.path, 'text/html'),
        ...file(`/${documentPath(work)}`, 'application/json'),
        ...formats(formatFiles(work, corpus)),
      ],
      versions: work.versions.map((version) => versionOf(work, version)),
    })),
  };
}

/** The manifest of all wordings and formats, and its schema; `hashes` are those of the finished files by path. */
export const siteManifest = (corpus: Corpus, hashes: ReadonlyMap<string, string>): SiteFile[] => [
  { path: 'api/v1/manifest.json', content: `${JSON.stringify(manifestOf(corpus, hashes))}\n` },
  { path: 'api/v1/manifest.schema.json', content: `${JSON.stringify(z.toJSONSchema(manifestShape))}\n` },
];
