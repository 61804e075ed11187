import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { noCache, type Cache } from '../cache/cache.ts';
import { fileCache } from '../cache/file-cache.ts';
import { dropOldFolders } from '../cache/old-folders.ts';
import { pipelineVersion } from '../cache/pipeline-version.ts';
import { holds, realPath } from '../publish/output/places.ts';
import type { Software } from '../publish/build-site.ts';
import { OWN_CACHE, PROGRAM } from '../content/program-places.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { codeOf, systemReason } from '../content/system-error.ts';

/** Time for which the cache of another state of the code is kept. */
const KEPT_MS = 7 * 86_400_000;

/** The folder of the cache; throws where it lies inside the content or output folder. */
function cacheFolder(): string {
  const named = process.env['CACHE_DIR'];
  if (named === undefined || named === '') return OWN_CACHE;
  const dir = resolve(named);
  const { contentDir, outDir } = readSettings(process.env);
  for (const [folder, what] of [
    [contentDir, 'treści'],
    [outDir, 'wyniku'],
  ] as const)
    if (holds(realPath(folder), realPath(dir)))
      throw new SettingsError(`Zmienna CACHE_DIR wskazuje „${dir}”, a to miejsce w katalogu ${what}. Podaj katalog poza nim.`);
  return dir;
}

/**
 * The cache of this checkout, one folder for each state of the code. `CACHE=0` disables it, `CACHE_DIR` names another folder.
 * Where the folder can't be used, this is printed and the work is done without a cache.
 */
export function pipelineCache(version = pipelineVersion()): Cache {
  if (process.env['CACHE'] === '0') return noCache();
  const dir = cacheFolder();
  try {
    const cache = fileCache(join(dir, version));
    dropOldFolders(dir, version, KEPT_MS);
    return cache;
  } catch (error) {
    if (codeOf(error) === null) throw error;
    console.error(
      `Pamięć podręczna w „${dir}” nie działa (${systemReason(error)}), więc praca potrwa dłużej. Inny katalog wskazuje zmienna CACHE_DIR.`,
    );
    return noCache();
  }
}

/** What builds a site: its version, the state of its code, and the cache of that state. */
export function installedSoftware(): Software & { readonly cache: Cache } {
  const { version } = JSON.parse(readFileSync(join(PROGRAM, 'package.json'), 'utf8')) as { version: string };
  const code = pipelineVersion();
  return { version, code, cache: pipelineCache(code) };
}
