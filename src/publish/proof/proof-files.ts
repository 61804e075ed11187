import type { Corpus } from '../../types.ts';
import { sha256 } from '../output/site-folder.ts';
import { schemaFile } from '../schema-file.ts';
import { knownAddress } from '../site-address.ts';
import type { SiteFile } from '../site-file.ts';
import { archiveShape, manifestShape, type ArchivedFile, type SiteManifest } from '../whole/manifest-shape.ts';
import { manifestDocuments } from '../whole/site-manifest.ts';
import { ARCHIVE_FOLDER, archiveAfter } from './archive.ts';
import type { Signer } from './signing-key.ts';

export const MANIFEST = 'api/v1/manifest.json';
const SIGNATURE = `${MANIFEST}.sig`;
const PUBLIC_KEY = 'api/v1/klucz.pem';
const MANIFEST_SCHEMA = 'api/v1/manifest.schema.json';
const ARCHIVE_SCHEMA = 'api/v1/archive.schema.json';

/** How the manifest of a site is signed and what was published before; `null` for what the site does not have. */
export interface Proof {
  readonly signer: Signer | null;
  readonly former: readonly ArchivedFile[] | null;
}

export interface ProofFiles {
  readonly files: readonly SiteFile[];
  /** Parts of the archive as they are to be kept for the next build; `null` where none is kept. */
  readonly archive: ReadonlyMap<string, string> | null;
}

/**
 * The manifest of all wordings and formats, its schema, the archive of former digests, and where there is a key the signature and the
 * public key. The manifest has the digests of all parts of the archive, so that one signature is for both. `hashes` are those of the
 * finished files by path.
 */
export function proofFiles(corpus: Corpus, hashes: ReadonlyMap<string, string>, { signer, former }: Proof): ProofFiles {
  const { settings, site } = corpus;
  const address = (path: string): string => knownAddress(path, settings);
  const documents = manifestDocuments(corpus, hashes);
  const archive = former === null ? null : archiveAfter(former, documents, settings.buildDate, address(`/${ARCHIVE_SCHEMA}`));
  const partPath = (name: string): string => `${ARCHIVE_FOLDER}/${name}.json`;
  const manifest: SiteManifest = {
    $schema: address(`/${MANIFEST_SCHEMA}`),
    site: site.name,
    publisher: site.body,
    date: settings.buildDate,
    signature:
      signer === null
        ? null
        : {
            algorithm: 'Ed25519',
            keyId: signer.keyId,
            publicKey: address(`/${PUBLIC_KEY}`),
            file: address(`/${SIGNATURE}`),
          },
    archive:
      archive === null
        ? null
        : {
            since: archive.since,
            entries: archive.entries,
            parts: [...archive.parts].map(([name, text]) => ({
              name,
              url: address(`/${partPath(name)}`),
              sha256: sha256(Buffer.from(text)),
            })),
          },
    documents,
  };
  const bytes = Buffer.from(`${JSON.stringify(manifest)}\n`);
  return {
    files: [
      ...(archive === null ? [] : [...archive.parts].map(([name, content]) => ({ path: partPath(name), content }))),
      { path: MANIFEST, content: bytes },
      schemaFile(MANIFEST_SCHEMA, manifestShape, settings),
      schemaFile(ARCHIVE_SCHEMA, archiveShape, settings),
      ...(signer === null
        ? []
        : [
            { path: SIGNATURE, content: signer.sign(bytes) },
            { path: PUBLIC_KEY, content: signer.publicKey },
          ]),
    ],
    archive: archive?.parts ?? null,
  };
}
