import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tryLock } from './lock.ts';

export interface Workshop {
  readonly dir: string;
  readonly close: () => void;
}

/**
 * A work folder for one build at a time: the first free one below `root`. Names are reused, so that Node's compile cache
 * recognises the modules in it.
 */
export function openWorkshop(root: string, name: string): Workshop {
  mkdirSync(root, { recursive: true });
  for (let number = 1; ; number++) {
    const dir = join(root, `${name}-${String(number)}`);
    const release = tryLock(`${dir}.zajete`);
    if (release === null) continue;
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir);
    return {
      dir,
      close() {
        rmSync(dir, { recursive: true, force: true });
        release();
      },
    };
  }
}
