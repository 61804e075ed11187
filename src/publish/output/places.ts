import { readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { hasCode } from '../../content/system-error.ts';

/** A path with its links followed as far as it exists, so that a link can't hide what it leads to. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const parent = dirname(path);
    if (parent === path || !hasCode(error, 'ENOENT', 'ENOTDIR')) return path;
    return join(realPath(parent), relative(parent, path));
  }
}

/** Names in a folder; none where it is not there. */
export function namesIn(dir: string): readonly string[] {
  try {
    return readdirSync(dir);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** Where files wait within an output folder that can't be replaced whole. */
export const waitingRoom = (outDir: string): string => join(outDir, '.programoteka-nowe');
/** Where files that are not ours are put aside there. */
export const foreignRoom = (outDir: string): string => join(outDir, '.programoteka-obce');
export const innerLock = (outDir: string): string => join(outDir, '.programoteka-zamek');

/** Files and folders of a build beside the output: `new` a site in the making, `old` the former one while it is replaced. */
export const outerLock = (outDir: string): string => join(dirname(outDir), `.${basename(outDir)}.zamek`);
export const siblingPath = (outDir: string, kind: 'nowy' | 'stary', name: string): string =>
  join(dirname(outDir), `.${basename(outDir)}.${kind}-${name}`);

/** Such folders that are there, with the names they carry. */
export function siblings(outDir: string, kind: 'nowy' | 'stary'): { readonly path: string; readonly name: string }[] {
  const start = `.${basename(outDir)}.${kind}-`;
  return namesIn(dirname(outDir))
    .filter((name) => name.startsWith(start))
    .map((name) => ({ path: join(dirname(outDir), name), name: name.slice(start.length) }));
}

/** What stands in an output folder without being the site's: a host's own settings and a disk's own folder. Left as it is. */
export const isOfTheHost = (topName: string): boolean => topName.startsWith('.') || topName === 'lost+found';
