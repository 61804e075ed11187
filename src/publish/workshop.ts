import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './is-alive.ts';

export interface Workshop {
  readonly dir: string;
  readonly close: () => void;
}

/** The process a lock file names; 0 where it is gone or says nothing. */
function holderOf(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return 0;
  }
}

/** Takes a lock file for this process; `false` where another one that runs has it. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = holderOf(lock);
    if (holder > 0 && isAlive(holder)) return false;
    rmSync(lock, { force: true });
    return take(lock);
  }
}

/**
 * A folder in which one build at a time works: the first below `root` that is free. Its name stays the same from build to build, so that
 * Node knows again the code that is made in it.
 */
export function openWorkshop(root: string): Workshop {
  mkdirSync(root, { recursive: true });
  for (let number = 1; ; number++) {
    const dir = join(root, `strony-${String(number)}`);
    const lock = `${dir}.zajete`;
    if (!take(lock)) continue;
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir);
    return {
      dir,
      close() {
        rmSync(dir, { recursive: true, force: true });
        rmSync(lock, { force: true });
      },
    };
  }
}
