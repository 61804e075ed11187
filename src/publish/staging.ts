import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './is-alive.ts';

/** Folders that builds which were cut off have left beside the output. */
function sweepLeftovers(outDir: string): void {
  const pattern = new RegExp(`^\\.${basename(outDir).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\.(?:nowy|stary)-(\\d+)$`);
  for (const name of readdirSync(dirname(outDir))) {
    const pid = pattern.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(dirname(outDir), name), { recursive: true, force: true });
  }
}

export interface Staging {
  readonly dir: string;
  /** Puts the finished site in the place of the former one. */
  readonly publish: () => void;
  /** Throws the unfinished site away; the former one stays as it was. */
  readonly discard: () => void;
}

/** A folder beside the output in which a site is built, so that visitors and hosts never see half of one. */
export function openStaging(outDir: string): Staging {
  mkdirSync(dirname(outDir), { recursive: true });
  sweepLeftovers(outDir);
  const sibling = (kind: string): string => join(dirname(outDir), `.${basename(outDir)}.${kind}-${String(process.pid)}`);
  const dir = sibling('nowy');
  const old = sibling('stary');
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir);
  return {
    dir,
    publish() {
      try {
        if (existsSync(outDir)) renameSync(outDir, old);
        renameSync(dir, outDir);
      } catch {
        // A mount point can't be renamed: empty it and fill it again.
        if (existsSync(old) && !existsSync(outDir)) renameSync(old, outDir);
        mkdirSync(outDir, { recursive: true });
        for (const name of readdirSync(outDir)) rmSync(join(outDir, name), { recursive: true, force: true });
        cpSync(dir, outDir, { recursive: true });
      }
      rmSync(dir, { recursive: true, force: true });
      rmSync(old, { recursive: true, force: true });
    },
    discard() {
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
