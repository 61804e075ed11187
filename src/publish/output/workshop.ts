import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tryLock } from './lock.ts';

export interface Workshop {
  readonly dir: string;
  readonly close: () => void;
}

/**
 * A folder in which one build at a time works: the first below `root` that is free. Its name stays the same from build to build, so that
 * Node knows again the code that is made in it.
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
