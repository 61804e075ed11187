import { randomBytes } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { hasCode } from '../../content/system-error.ts';
import { exchangeFolders } from './exchange-folders.ts';
import { siblingPath } from './places.ts';

/** Error codes for a folder that can't be renamed: a mount point, or a parent that can't be written. */
const NOT_RENAMED = ['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'EROFS', 'EINVAL'];

/** Renames; returns `false` where the source does not exist. */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/** Exchanges the sites in one step, so that no request finds neither; `false`, with nothing changed, where that can't be done. */
function exchanged(site: string, outDir: string, old: string): boolean {
  if (!existsSync(outDir)) return false;
  // Under this name what stands there after the exchange is known as the former site, also to the next run after a crash.
  renameSync(site, old);
  if (exchangeFolders(old, outDir)) return true;
  renameSync(old, site);
  return false;
}

/**
 * Puts a finished site in the place of the former one by renaming. Returns the path of the former site (`null` where there was
 * none), or `'fixed'` with nothing changed where the folder can't be renamed. After a crash between two renames `recoverOutput`
 * finds the former site by its name.
 */
export function replaceFolder(site: string, outDir: string): { readonly old: string | null } | 'fixed' {
  const old = siblingPath(outDir, 'stary', randomBytes(6).toString('hex'));
  let hadOne: boolean;
  try {
    if (exchanged(site, outDir, old)) return { old };
    hadOne = moved(outDir, old);
  } catch (error) {
    if (hasCode(error, ...NOT_RENAMED)) return 'fixed';
    throw error;
  }
  try {
    renameSync(site, outDir);
  } catch (error) {
    if (hadOne) renameSync(old, outDir);
    if (hasCode(error, ...NOT_RENAMED)) return 'fixed';
    throw error;
  }
  return { old: hadOne ? old : null };
}
