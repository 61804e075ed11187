import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of the cache is named by a hash, and nothing else in the folder around it is. */
const HASH = /^[0-9a-f]{32}$/;

/** Drops the caches of earlier states of the code that nothing was written to for some time. What can't be dropped stays. */
export function dropOldFolders(dir: string, current: string, keptMs: number): void {
  const oldest = Date.now() - keptMs;
  for (const name of readdirSync(dir)) {
    const folder = join(dir, name);
    try {
      if (HASH.test(name) && name !== current && statSync(folder).mtimeMs < oldest)
        rmSync(folder, { recursive: true, force: true });
    } catch {
      // Somebody else's, or just gone.
    }
  }
}
