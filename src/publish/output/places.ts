import { readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { hasCode } from '../../content/system-error.ts';

/** A path with all links resolved as far as it exists, so that checks see the real folder. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const parent = dirname(path);
    if (parent === path || !hasCode(error, 'ENOENT', 'ENOTDIR')) return path;
    return join(realPath(parent), relative(parent, path));
  }
}

/** Whether a folder is another one or has it somewhere below; both by their real paths. */
export const holds = (outer: string, inner: string): boolean =>
  inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);

/** Names in a folder; none where it is not there. */
export function namesIn(dir: string): readonly string[] {
  try {
    return readdirSync(dir);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** Folder for new files in an output folder that can't be renamed; they wait there until all are written. */
export const waitingRoom = (outDir: string): string => join(outDir, '.programoteka-nowe');
/** Folder for files of others in such an output folder. */
export const foreignRoom = (outDir: string): string => join(outDir, '.programoteka-obce');
export const innerLock = (outDir: string): string => join(outDir, '.programoteka-zamek');

/** Files and folders of a build beside the output: `new` a site in the making, `old` the former one while it is replaced. */
export const outerLock = (outDir: string): string => join(dirname(outDir), `.${basename(outDir)}.zamek`);
export const siblingPath = (outDir: string, kind: 'nowy' | 'stary', name: string): string =>
  join(dirname(outDir), `.${basename(outDir)}.${kind}-${name}`);

/** Existing folders of this pattern, with the names in them. */
export function siblings(outDir: string, kind: 'nowy' | 'stary'): { readonly path: string; readonly name: string }[] {
  const start = `.${basename(outDir)}.${kind}-`;
  return namesIn(dirname(outDir))
    .filter((name) => name.startsWith(start))
    .map((name) => ({ path: join(dirname(outDir), name), name: name.slice(start.length) }));
}

/** Entries of an output folder that belong to its host or disk; never touched. */
export const isOfTheHost = (topName: string): boolean => topName.startsWith('.') || topName === 'lost+found';
