import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { hasCode } from '../../content/system-error.ts';
import { withLock } from './lock.ts';
import { hasEnded } from './owner.ts';
import { innerLock, outerLock, siblings, waitingRoom } from './places.ts';
import { removeOwn } from './remove-own.ts';
import { finishFiles } from './replace-files.ts';

/** Time after which an unfinished site is removed if its process can't be checked. */
const LONGEST_BUILD_MS = 86_400_000;

const changed = (path: string): number => statSync(path).mtimeMs;

/**
 * Completes interrupted replacements beside the output: the former site is put back if there is no output, and removed if there
 * is.
 */
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
 * Repairs an output folder after an interrupted build: afterwards it holds the former site, or the new one where replacement file
 * by file had begun. Called before a build.
 */
export async function recoverOutput(outDir: string): Promise<void> {
  if (siblings(outDir, 'stary').length + siblings(outDir, 'nowy').length > 0) {
    try {
      await withLock(outerLock(outDir), outDir, () => {
        recoverFolders(outDir);
      });
    } catch (error) {
      // A folder that can't be written needs no repair.
      if (!hasCode(error, 'EACCES', 'EPERM', 'EROFS')) throw error;
    }
  }
  if (existsSync(waitingRoom(outDir)))
    await withLock(innerLock(outDir), outDir, () => {
      finishFiles(outDir);
    });
}
