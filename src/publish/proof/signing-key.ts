import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SettingsError } from '../../settings.ts';
import { SIGNING_WORDS } from '../../strings/proof.ts';
import type { Settings } from '../../types.ts';
import { holds, realPath } from '../output/places.ts';

/** Signs with a key that never leaves this object. */
export interface Signer {
  /** SHA-256 of the public key in DER (SubjectPublicKeyInfo), hexadecimal. */
  readonly keyId: string;
  /** The public key as PEM. */
  readonly publicKey: string;
  /** An Ed25519 signature (RFC 8032) of the bytes: 64 bytes. */
  readonly sign: (bytes: Uint8Array) => Uint8Array;
  readonly isSignedBy: (bytes: Uint8Array, signature: Uint8Array) => boolean;
}

/** The id of a public key: SHA-256 of its DER form. */
export const keyIdOf = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');

const parsed = (pem: string, variable: string): KeyObject => {
  try {
    // Some hosts of secrets keep the ends of lines as „\n”.
    const key = createPrivateKey(pem.replaceAll(String.raw`\n`, '\n'));
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below, without the words of the library, which may quote the key.
  }
  throw new SettingsError(SIGNING_WORDS.badKey(variable));
};

function keyFile(path: string, { contentDir, outDir }: Pick<Settings, 'contentDir' | 'outDir'>): string {
  const file = realPath(resolve(path));
  if (holds(realPath(contentDir), file)) throw new SettingsError(SIGNING_WORDS.insideContent(path));
  if (holds(realPath(outDir), file)) throw new SettingsError(SIGNING_WORDS.insideOutput(path));
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new SettingsError(SIGNING_WORDS.noFile(path));
  }
}

/**
 * The signer that `SIGN_KEY` (the key as PEM) or `SIGN_KEY_FILE` (a file of it) names; `null` where neither is set. Throws a
 * `SettingsError` for a key that is none of Ed25519, or that lies where it might be published.
 */
export function openSigner(
  env: Readonly<Record<string, string | undefined>>,
  settings: Pick<Settings, 'contentDir' | 'outDir'>,
): Signer | null {
  const [text = '', path = ''] = [env['SIGN_KEY'], env['SIGN_KEY_FILE']];
  if (text !== '' && path !== '') throw new SettingsError(SIGNING_WORDS.twoKeys);
  if (text === '' && path === '') return null;
  const key = text === '' ? parsed(keyFile(path, settings), 'SIGN_KEY_FILE') : parsed(text, 'SIGN_KEY');
  const own = createPublicKey(key);
  return {
    keyId: keyIdOf(own),
    publicKey: own.export({ type: 'spki', format: 'pem' }).toString(),
    sign: (bytes) => sign(null, bytes, key),
    isSignedBy: (bytes, signature) => verify(null, bytes, own, signature),
  };
}
