import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode } from '../../content/system-error.ts';
import { filesOfManifest, MANIFEST_FILE, readManifest } from './manifest.ts';
import { isOfTheHost, namesIn } from './places.ts';

/** A free name: `dist-obce`, `dist-obce-2` … */
function freePath(path: string): string {
  let free = path;
  for (let number = 2; existsSync(free); number++) free = `${path}-${String(number)}`;
  return free;
}

/** Removes a folder if it is empty. */
export function removeEmpty(dir: string): void {
  try {
    rmdirSync(dir);
  } catch (error) {
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) throw error;
  }
}

/** Removes the files a set names from below a folder, and the folders that this leaves empty. Links are not followed. */
export function removeListed(dir: string, isListed: (path: string) => boolean, below = ''): void {
  for (const entry of readdirSync(join(dir, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      removeListed(dir, isListed, path);
      removeEmpty(join(dir, path));
    } else if (isListed(path)) rmSync(join(dir, path), { force: true });
  }
}

/**
 * Removes a replaced site: the files that its manifest lists and nothing else. Files of the host (`.well-known`) move to the new
 * site; other files are put aside as `dist-obce`, and the path of that folder is returned.
 */
export function removeOwn(old: string, outDir: string): string | null {
  const manifest = readManifest(old);
  const listed = manifest === null ? new Map<string, string>() : filesOfManifest(manifest);
  for (const name of namesIn(old)) {
    if (isOfTheHost(name) && !existsSync(join(outDir, name))) renameSync(join(old, name), join(outDir, name));
  }
  removeListed(old, (path) => listed.has(path));
  // The manifest is removed last, so that an interrupted removal can continue.
  if (manifest !== null) rmSync(join(old, MANIFEST_FILE), { force: true });
  removeEmpty(old);
  if (!existsSync(old)) return null;
  const aside = freePath(`${outDir}-obce`);
  renameSync(old, aside);
  return aside;
}
