import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statfsSync,
  statSync,
  unlinkSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { SettingsError } from '../../settings.ts';
import { makeFolder } from '../../content/make-folder.ts';
import { hasCode } from '../../content/system-error.ts';
import { filesOfManifest, MANIFEST_FILE, readManifest, type Manifest } from './manifest.ts';
import { foreignRoom, isOfTheHost, namesIn, waitingRoom } from './places.ts';
import { removeEmpty, removeListed } from './remove-own.ts';
import { filesBelow, sha256 } from './site-folder.ts';

const MIB = 1024 * 1024;
/** Bytes that must stay free, for folders and the manifest. */
const SPARE = MIB;
/** Block size in bytes by which the need for space is rounded up. */
const BLOCK = 4096;

/** Files by which search engines and feed readers find pages. */
const WAYS_IN = new Set(['sitemap.xml', 'atom.xml', 'robots.txt', '_headers']);

/**
 * Order in which files are put in place: what pages need, then the index of the search, then pages from the deepest to the home
 * page, then files that lead to pages.
 */
function turnOf(path: string): number {
  if (WAYS_IN.has(path)) return 1000;
  if (path.endsWith('.html')) return 900 - Math.min(path.split('/').length, 100);
  return /^pagefind\/pagefind-entry\.json$|^api\/v1\/index\.json$/.test(path) ? 1 : 0;
}

const inTurn = (paths: readonly string[]): string[] => [...paths].sort((a, b) => turnOf(a) - turnOf(b) || (a < b ? -1 : 1));

const stands = (file: string, hash: string): boolean => {
  try {
    return lstatSync(file).isFile() && sha256(readFileSync(file)) === hash;
  } catch {
    return false;
  }
};

function guardSpace(bytes: number, outDir: string): void {
  const { bavail, bsize } = statfsSync(outDir);
  const free = bavail * bsize;
  if (free >= bytes + SPARE) return;
  throw new SettingsError(
    `Na dysku katalogu „${outDir}” jest za mało miejsca na nową wersję serwisu: wolne ${String(Math.floor(free / MIB))} MB, potrzeba ${String(Math.ceil((bytes + SPARE) / MIB))} MB. Poprzednia wersja pozostała bez zmian. Zwolnij miejsce i zbuduj serwis ponownie.`,
  );
}

/** Moves a file into its place. A folder may stand where the file goes, or a file where a folder goes. */
function moveIn(from: string, outDir: string, path: string, isStale: (path: string) => boolean): void {
  const to = join(outDir, path);
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
    const folder = path.slice(0, at);
    const entry = lstatSync(join(outDir, folder), { throwIfNoEntry: false });
    if (entry?.isFile() === true && isStale(folder)) rmSync(join(outDir, folder));
  }
  mkdirSync(dirname(to), { recursive: true });
  if (lstatSync(to, { throwIfNoEntry: false })?.isDirectory() === true) {
    removeListed(outDir, isStale, path);
    rmdirSync(to);
  }
  renameSync(from, to);
}

/** Removes a file; succeeds also where it or a folder above it was replaced by something else. */
function removeFile(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    const isFolder = hasCode(error, 'EISDIR') || (hasCode(error, 'EPERM') && lstatSync(file).isDirectory());
    if (!isFolder && !hasCode(error, 'ENOENT', 'ENOTDIR')) throw error;
  }
}

function removeEmptyFolders(outDir: string): void {
  for (const top of namesIn(outDir)) {
    if (isOfTheHost(top) || !lstatSync(join(outDir, top)).isDirectory()) continue;
    removeListed(outDir, () => false, top);
    removeEmpty(join(outDir, top));
  }
}

/** Puts files that this program has not written aside in a folder that is not part of the site. */
function putForeignAside(outDir: string, former: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): boolean {
  let any = false;
  for (const top of namesIn(outDir)) {
    if (isOfTheHost(top) || top === MANIFEST_FILE) continue;
    const isFolder = lstatSync(join(outDir, top)).isDirectory();
    for (const path of isFolder ? filesBelow(join(outDir, top)).map((name) => `${top}/${name}`) : [top]) {
      const hash = wanted.get(path);
      if (former.has(path) || (hash !== undefined && stands(join(outDir, path), hash))) continue;
      const to = join(foreignRoom(outDir), path);
      mkdirSync(dirname(to), { recursive: true });
      renameSync(join(outDir, path), to);
      any = true;
    }
  }
  return any;
}

/**
 * Second half of `replaceFiles`, also used to complete an interrupted one: all new files wait in the output folder,
 * `programoteka.json` among them. Returns whether files of others were put aside.
 */
export function finishFiles(outDir: string): boolean {
  const room = waitingRoom(outDir);
  const manifest = readManifest(room);
  if (manifest === null) {
    rmSync(room, { recursive: true, force: true });
    return false;
  }
  const wanted = filesOfManifest(manifest);
  const formerManifest = readManifest(outDir);
  const former = formerManifest === null ? new Map<string, string>() : filesOfManifest(formerManifest);
  const isStale = (path: string): boolean => former.has(path) && !wanted.has(path);
  const hadForeign = putForeignAside(outDir, former, wanted);
  for (const path of inTurn(filesBelow(room))) if (path !== MANIFEST_FILE) moveIn(join(room, path), outDir, path, isStale);
  // Pages are removed before the files they need.
  for (const path of inTurn([...former.keys()].filter(isStale)).reverse()) removeFile(join(outDir, path));
  removeEmptyFolders(outDir);
  renameSync(join(room, MANIFEST_FILE), join(outDir, MANIFEST_FILE));
  rmSync(room, { recursive: true, force: true });
  return hadForeign;
}

/**
 * Replaces the site in a folder that can't be renamed (a mount point) file by file. Changed files are first copied into the
 * folder, which needs space for all of them; after that files are only renamed. Returns whether files of others were put aside.
 */
export function replaceFiles(site: string, manifest: Manifest, outDir: string): boolean {
  const room = waitingRoom(outDir);
  // Another build may have been interrupted since this one began: half of its files stand, and the others wait here.
  const hadForeign = finishFiles(outDir);
  const changed = [...filesOfManifest(manifest)].flatMap(([path, hash]) => (stands(join(outDir, path), hash) ? [] : [path]));
  const sizes = [...changed, MANIFEST_FILE].map((path) => statSync(join(site, path)).size);
  makeFolder(outDir);
  guardSpace(
    sizes.reduce((sum, size) => sum + Math.ceil((size + 1) / BLOCK) * BLOCK, 0),
    outDir,
  );
  try {
    mkdirSync(room);
    // The manifest comes last: its presence means that all files are there.
    for (const path of [...changed, MANIFEST_FILE]) {
      const to = join(room, path);
      mkdirSync(dirname(to), { recursive: true });
      const whole = path === MANIFEST_FILE ? `${to}.kopia` : to;
      copyFileSync(join(site, path), whole);
      const { atime, mtime } = statSync(join(site, path));
      utimesSync(whole, atime, mtime);
      if (whole !== to) renameSync(whole, to);
    }
  } catch (error) {
    rmSync(room, { recursive: true, force: true });
    throw error;
  }
  return finishFiles(outDir) || hadForeign;
}
