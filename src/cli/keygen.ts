import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { hasCode } from '../content/system-error.ts';
import { keyIdOf } from '../publish/proof/signing-key.ts';
import { SettingsError } from '../settings.ts';
import { SIGNING_WORDS } from '../strings/proof.ts';
import type { Command } from './command-line.ts';

const USUAL_FILE = 'klucz-podpisu.pem';
/** Only the owner reads and writes it. */
const PRIVATE = 0o600;

/** Makes a pair of Ed25519 keys: the private one into a new file, the public one on the screen. */
export const keygen: Command = ({ value }) => {
  const stated = value('out') ?? '';
  const file = stated === '' ? USUAL_FILE : stated;
  const { privateKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  try {
    writeFileSync(file, privateKey, { flag: 'wx', mode: PRIVATE });
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw new SettingsError(SIGNING_WORDS.exists(file));
    throw error;
  }
  const publicKey = createPublicKey(privateKey);
  console.log(SIGNING_WORDS.made(file));
  console.log(`\n${SIGNING_WORDS.publicKey}\n${publicKey.export({ type: 'spki', format: 'pem' }).toString().trimEnd()}`);
  console.log(`\n${SIGNING_WORDS.keyId(keyIdOf(publicKey))}\n${SIGNING_WORDS.next(file)}`);
  return 0;
};
