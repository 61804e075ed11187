import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import { warmSite } from './warm-site.ts';

/** How often it is looked whether another file of tests has built a site. */
const LOOK_MS = 200;

/**
 * The site of that environment, built once for all files of a run; of the content given as path → text or bytes, or of that which the environment
 * names. It is read only: a test that changes files builds its own.
 */
export async function sharedSite(
  env: Readonly<Record<string, string>>,
  content: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const name = createHash('sha256')
    .update(JSON.stringify([Object.entries(env).sort(), Object.entries(content)]))
    .digest('hex')
    .slice(0, 12);
  const folder = join(inject('sharedSites'), name);
  const [dir, done, failed] = [join(folder, 'dist'), join(folder, 'zbudowano'), join(folder, 'blad.txt')];
  if (mkdirSync(folder, { recursive: true }) === undefined) {
    while (!existsSync(done) && !existsSync(failed)) await pause(LOOK_MS);
    if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'));
    return dir;
  }
  try {
    for (const [path, text] of Object.entries(content)) {
      mkdirSync(dirname(join(folder, 'tresc', path)), { recursive: true });
      writeFileSync(join(folder, 'tresc', path), text);
    }
    const town = Object.keys(content).length === 0 ? {} : { CONTENT_DIR: join(folder, 'tresc') };
    await warmSite({ ...env, ...town, OUT_DIR: dir });
    writeFileSync(done, '');
  } catch (error) {
    writeFileSync(failed, String(error));
    throw error;
  }
  return dir;
}
