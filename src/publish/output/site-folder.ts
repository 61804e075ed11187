import { hash as digest } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { asBytes } from '../../cache/utf8.ts';
import type { SiteFile } from '../site-file.ts';
import type { Hashes } from './manifest.ts';

/** A folder in which a site is assembled. */
export interface SiteFolder {
  readonly write: (file: SiteFile) => void;
  readonly copy: (from: string, path: string) => void;
  /** Takes over files of the former site. Returns `false` and takes none where one of them is not as it was built. */
  readonly bring: (files: Hashes) => boolean;
  /** SHA-256 of every file by path, also of those that are written later; files that were written by others are read now. */
  readonly finish: () => ReadonlyMap<string, string>;
}

export const sha256 = (bytes: Uint8Array): string => digest('sha256', bytes);

/** Paths of all files below a folder, links not followed. */
export function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Hard link of a file; where the disk has no links, a copy with the same modification time. */
function sameFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    const { atime, mtime } = lstatSync(from);
    copyFileSync(from, to);
    utimesSync(to, atime, mtime);
  }
}

/**
 * Opens an empty folder for a site. A file with the same bytes as in the former site is taken over with its modification time, so
 * that tools such as rsync send only what changed. Former files are compared by content, never by time or size: `former` has
 * their hashes, and each file is read again.
 */
export function openSiteFolder(dir: string, formerDir: string, former: ReadonlyMap<string, string>): SiteFolder {
  const known = new Map<string, string>();
  const made = new Set<string>();
  const prepare = (path: string): string => {
    const file = join(dir, path);
    const folder = dirname(file);
    // Folders known to exist.
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    return file;
  };
  /** Takes over the former file of a path; `false`, with nothing changed, where it is not as it was built. */
  const bringOne = (path: string, wanted: string): boolean => {
    const from = join(formerDir, path);
    const beside = `${prepare(path)}.dawny`;
    try {
      if (!lstatSync(from).isFile()) return false;
      sameFile(from, beside);
      if (sha256(readFileSync(beside)) === wanted) {
        renameSync(beside, join(dir, path));
        known.set(path, wanted);
        return true;
      }
    } catch {
      // Missing or unreadable: written anew.
    }
    rmSync(beside, { force: true });
    return false;
  };
  const isFormer = (path: string, hash: string): boolean => former.get(path) === hash && bringOne(path, hash);
  const put = (path: string, bytes: Uint8Array): void => {
    const hash = sha256(bytes);
    if (isFormer(path, hash)) return;
    // The entry may be a hard link of the former site's file, so it is replaced and never written into.
    if (known.has(path)) rmSync(join(dir, path));
    writeFileSync(prepare(path), bytes);
    known.set(path, hash);
  };
  return {
    write({ path, content }) {
      put(path, asBytes(...[content].flat()));
    },
    copy(from, path) {
      put(path, readFileSync(from));
    },
    bring(files) {
      const brought: string[] = [];
      for (const [path, hash] of Object.entries(files)) {
        if (bringOne(path, hash)) brought.push(path);
        else {
          for (const other of brought) {
            rmSync(join(dir, other));
            known.delete(other);
          }
          return false;
        }
      }
      return true;
    },
    finish() {
      for (const path of filesBelow(dir)) {
        if (known.has(path)) continue;
        const hash = sha256(readFileSync(join(dir, path)));
        if (!isFormer(path, hash)) known.set(path, hash);
      }
      return known;
    },
  };
}
