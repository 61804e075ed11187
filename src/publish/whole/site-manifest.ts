import { formatFiles, formatFilesOf, type FormatFile } from '../../model/formats.ts';
import { wordingPath } from '../../model/history-paths.ts';
import { versionOn } from '../../model/version-on.ts';
import type { Corpus, LinkedWork, Status, Version } from '../../types.ts';
import { extensionOf } from '../../views/attachments-view.ts';
import { statusOfWork } from '../../views/document-view.ts';
import { documentPath, provisions } from '../api.ts';
import { mediaTypeOf } from '../host/file-types.ts';
import { sha256 } from '../output/site-folder.ts';
import { knownAddress } from '../site-address.ts';
import type { SiteManifest } from './manifest-shape.ts';

type ManifestFile = SiteManifest['documents'][number]['files'][number];

/** What is said of the documents alone; signature and archive are added to the whole. */
export type ManifestDocuments = SiteManifest['documents'];

const ENDED: ReadonlySet<Status> = new Set(['expired', 'repealed', 'void', 'withdrawn']);

/** SHA-256 of the words of a wording; `manifest-shape.ts` says of which. */
const wordsHash = (version: Version): string =>
  sha256(
    Buffer.from(
      provisions(version)
        .map(({ id, label, heading, text }) => `${[id, label, heading ?? '', text].join('\t')}\n`)
        .join(''),
    ),
  );

/** All documents with the digests of their files; `hashes` are those of the finished files by path. */
export function manifestDocuments(corpus: Corpus, hashes: ReadonlyMap<string, string>): ManifestDocuments {
  const { settings } = corpus;
  const address = (path: string): string => knownAddress(path, settings);
  const file = (path: string, type: string, holds: ManifestFile['holds']): ManifestFile[] => {
    const hash = hashes.get(path.slice(1).replace(/(?<=^|\/)$/, 'index.html'));
    return hash === undefined ? [] : [{ url: address(path), type, holds, sha256: hash }];
  };
  const formats = (files: readonly FormatFile[]): ManifestFile[] =>
    files.flatMap(({ path, format: { id, mediaType } }) => file(path, mediaType, id === 'calendar' ? 'calendar' : 'wording'));
  const attached = (work: LinkedWork): ManifestFile[] =>
    corpus.attachmentsOf(work).flatMap(({ asset }) => {
      if (asset === null) return [];
      return file(`/${asset.path}`, mediaTypeOf(extensionOf(asset.path)) ?? 'application/octet-stream', 'attachment');
    });
  const versionOf = (work: LinkedWork, version: Version): ManifestDocuments[number]['versions'][number] => {
    const path = wordingPath(work.path, version.id);
    return {
      id: version.id,
      url: address(path),
      words: wordsHash(version),
      files: [...file(path, 'text/html', 'page'), ...formats(formatFilesOf(work, version, corpus))],
    };
  };
  return corpus.works.map((work) => ({
    id: work.document.id,
    kind: work.document.kind,
    title: work.document.title,
    state: statusOfWork(work),
    isEnded: ENDED.has(work.status),
    url: address(work.path),
    character: work.document.character,
    current: versionOn(work, settings.buildDate).id,
    files: [
      ...file(work.path, 'text/html', 'page'),
      ...file(`/${documentPath(work)}`, 'application/json', 'data'),
      ...formats(formatFiles(work, corpus)),
      ...attached(work),
    ],
    versions: work.versions.map((version) => versionOf(work, version)),
  }));
}
