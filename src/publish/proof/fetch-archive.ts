import { createHash } from 'node:crypto';
import { z } from 'zod';
import { SettingsError } from '../../settings.ts';
import { ARCHIVE_WORDS } from '../../strings/proof.ts';
import type { Settings } from '../../types.ts';
import { knownAddress } from '../site-address.ts';
import { archiveOfManifest, signatureOfManifest } from '../whole/manifest-shape.ts';
import { ARCHIVE_FOLDER, parsePart } from './archive.ts';
import { MANIFEST } from './proof-files.ts';
import type { Signer } from './signing-key.ts';

/** An archive as it was published. */
export interface FetchedArchive {
  readonly since: string;
  readonly entries: number;
  /** Text of each part, by the first two digits of the digests in it. */
  readonly parts: ReadonlyMap<string, string>;
  /** Whether the signature of the manifest, and so of the archive, was checked. */
  readonly isVerified: boolean;
}

/** The bytes at an address; `null` where the server says that there are none. Anything else that is no answer stops the command. */
async function bytesAt(url: string): Promise<Buffer | null> {
  const refuse = (reason: string): never => {
    throw new SettingsError(ARCHIVE_WORDS.unreachable(url, reason));
  };
  try {
    const response = await fetch(url);
    if (response.status === 404 || response.status === 410) return null;
    if (!response.ok) return refuse(`kod ${String(response.status)}`);
    return Buffer.from(await response.arrayBuffer());
  } catch (error) {
    if (error instanceof SettingsError) throw error;
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return refuse(cause);
  }
}

/** What is asked of a manifest, which another version of the program may have made. */
const asked = z.object({ signature: signatureOfManifest.nullish(), archive: archiveOfManifest.nullish() });

function manifestIn(bytes: Buffer, url: string): z.infer<typeof asked> {
  try {
    return asked.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    throw new SettingsError(ARCHIVE_WORDS.unreachable(url, 'to nie jest spis skrótów'));
  }
}

/** Whether the manifest is signed with the key of this site; throws where it says so and is not. */
async function isVerified(
  bytes: Buffer,
  { signature }: z.infer<typeof asked>,
  signer: Signer | null,
  url: string,
): Promise<boolean> {
  if (signer === null || signature?.keyId !== signer.keyId) return false;
  const signed = await bytesAt(`${url}.sig`);
  if (signed === null || !signer.isSignedBy(bytes, signed)) throw new SettingsError(ARCHIVE_WORDS.badSignature(url));
  return true;
}

/**
 * The archive of the published site, each part compared with the digest that the manifest gives; `'no-site'` and `'no-archive'` where
 * there is nothing yet. Throws a `SettingsError` where it cannot be had whole: a build without it would begin anew.
 */
export async function fetchArchive(
  settings: Settings,
  signer: Signer | null,
): Promise<FetchedArchive | 'no-site' | 'no-archive'> {
  const url = knownAddress(`/${MANIFEST}`, settings);
  const bytes = await bytesAt(url);
  if (bytes === null) return 'no-site';
  const manifest = manifestIn(bytes, url);
  const verified = await isVerified(bytes, manifest, signer, url);
  if (manifest.archive == null) return 'no-archive';
  const parts = new Map<string, string>();
  for (const { name, sha256 } of manifest.archive.parts) {
    if (!/^[0-9a-f]{2}$/.test(name)) throw new SettingsError(ARCHIVE_WORDS.notSame(url));
    // The address is made here: the manifest may have been built for another one.
    const partUrl = knownAddress(`/${ARCHIVE_FOLDER}/${name}.json`, settings);
    const part = await bytesAt(partUrl);
    if (part === null || createHash('sha256').update(part).digest('hex') !== sha256)
      throw new SettingsError(ARCHIVE_WORDS.notSame(partUrl));
    const text = part.toString('utf8');
    parsePart(text, partUrl);
    parts.set(name, text);
  }
  return { since: manifest.archive.since, entries: manifest.archive.entries, parts, isVerified: verified };
}
