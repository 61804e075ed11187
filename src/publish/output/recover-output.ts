import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { hasCode } from '../../content/system-error.ts';
import { withLock } from './lock.ts';
import { hasEnded } from './owner.ts';
import { innerLock, outerLock, siblings, waitingRoom } from './places.ts';
import { removeOwn } from './remove-own.ts';
import { finishFiles } from './replace-files.ts';

/** A site in the making of a process of which nothing is known is given up after this time. */
const LONGEST_BUILD_MS = 86_400_000;

const changed = (path: string): number => statSync(path).mtimeMs;

/** What switches cut off have left beside the output: the former site goes back where there is none, and is removed where there is. */
function recoverFolders(outDir: string): void {
  const olds = siblings(outDir, 'stary').sort((a, b) => changed(b.path) - changed(a.path));
  for (const { path } of olds) {
    if (existsSync(outDir)) removeOwn(path, outDir);
    else renameSync(path, outDir);
  }
  for (const { path, name } of siblings(outDir, 'nowy'))
    if (hasEnded(name) || changed(path) < Date.now() - LONGEST_BUILD_MS) rmSync(path, { recursive: true, force: true });
}

/**
 * Makes whole again what a build that was cut off has left of the output folder: the former site, or the new one where the switch to it
 * had begun file by file. Called before anything is built.
 */
export async function recoverOutput(outDir: string): Promise<void> {
  if (siblings(outDir, 'stary').length + siblings(outDir, 'nowy').length > 0) {
    try {
      await withLock(outerLock(outDir), outDir, () => {
        recoverFolders(outDir);
      });
    } catch (error) {
      // In a folder that can't be written nothing can be mended, nor be in the way.
      if (!hasCode(error, 'EACCES', 'EPERM', 'EROFS')) throw error;
    }
  }
  if (existsSync(waitingRoom(outDir)))
    await withLock(innerLock(outDir), outDir, () => {
      finishFiles(outDir);
    });
}
