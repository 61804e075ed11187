import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../../content/make-folder.ts';
import { WORKSHOPS } from '../../content/program-places.ts';
import { hasCode } from '../../content/system-error.ts';
import { guardContents } from './guard-output.ts';
import { withLock } from './lock.ts';
import { MANIFEST_FILE, type Manifest } from './manifest.ts';
import { ownName } from './owner.ts';
import { foreignRoom, innerLock, outerLock, siblingPath } from './places.ts';
import { removeOwn } from './remove-own.ts';
import { replaceFiles } from './replace-files.ts';
import { replaceFolder } from './replace-folder.ts';
import { openSiteFolder, sha256 } from './site-folder.ts';
import { openWorkshop } from './workshop.ts';

export interface Staging {
  readonly dir: string;
  /**
   * Puts the finished site, described by its manifest, in the place of the former one. Returns the folder of put-aside files of
   * others, or `null`.
   */
  readonly publish: (manifest: Manifest) => Promise<string | null>;
  /** Removes the unfinished site; the former one is unchanged. */
  readonly discard: () => void;
}

/** Number of sites this process has begun; one process may build several. */
let opened = 0;

/** A new folder beside the output; `null` where none can be made. */
function besideOutput(outDir: string): string | null {
  const dir = siblingPath(outDir, 'nowy', `${ownName()}-${String(opened++)}`);
  try {
    makeFolder(dirname(outDir));
    mkdirSync(dir);
    return dir;
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) return null;
    throw error;
  }
}

/** Writes the manifest; one with the same content as the former is taken over with its modification time. */
function writeManifest(manifest: Manifest, dir: string, outDir: string): void {
  const text = `${JSON.stringify(manifest)}\n`;
  const former = openSiteFolder(dir, outDir, new Map([[MANIFEST_FILE, sha256(Buffer.from(text))]]));
  former.write({ path: MANIFEST_FILE, content: text });
}

/** A folder outside the output in which a site is built, so that the output never holds a partial site. */
export function openStaging(outDir: string): Staging {
  const beside = besideOutput(outDir);
  const workshop = beside === null ? openWorkshop(WORKSHOPS, 'serwis') : null;
  const dir = beside ?? workshop?.dir ?? '';
  const discard = (): void => {
    try {
      rmSync(dir, { recursive: true, force: true });
      workshop?.close();
    } catch {
      // The next build removes what is left; the first error must not be hidden by one of cleaning up.
    }
  };
  const fileByFile = async (manifest: Manifest): Promise<string | null> => {
    makeFolder(outDir);
    const hadForeign = await withLock(innerLock(outDir), outDir, () => replaceFiles(dir, manifest, outDir));
    return hadForeign ? foreignRoom(outDir) : null;
  };
  return {
    dir,
    async publish(manifest) {
      writeManifest(manifest, dir, outDir);
      if (beside === null) {
        guardContents(outDir);
        return fileByFile(manifest);
      }
      const replaced = await withLock(outerLock(outDir), outDir, () => {
        // The output may have been filled during the build.
        guardContents(outDir);
        const result = replaceFolder(dir, outDir);
        return result === 'fixed' || result.old === null ? result : { old: result.old, aside: removeOwn(result.old, outDir) };
      });
      if (replaced === 'fixed') return fileByFile(manifest);
      return 'aside' in replaced ? replaced.aside : null;
    },
    discard,
  };
}
