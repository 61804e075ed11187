import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lastUse } from './last-use.ts';

/** The cache of one state of the code is a folder named by its hash. */
const HASH = /^[0-9a-f]{32}$/;

/** Removes the caches of other states of the code that were not written to for some time. What can't be removed is left. */
export function dropOldFolders(dir: string, current: string, keptMs: number): void {
  const oldest = Date.now() - keptMs;
  for (const name of readdirSync(dir)) {
    const folder = join(dir, name);
    if (!HASH.test(name) || name === current || lastUse(folder) >= oldest) continue;
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Not a folder of the cache.
    }
  }
}
