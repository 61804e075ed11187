import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { noCache, type Cache } from '../src/cache/cache.ts';
import { fileCache } from '../src/cache/file-cache.ts';
import { dropOldFolders } from '../src/cache/old-folders.ts';
import { pipelineVersion } from '../src/cache/pipeline-version.ts';
import type { Software } from '../src/publish/build-site.ts';

/** How long the cache of a former state of the code is kept: one may go back to it. */
const KEPT_MS = 7 * 86_400_000;

const root = resolve(import.meta.dirname, '..');

/** The cache of this checkout, one folder for each state of the code. `CACHE=0` builds without one, `CACHE_DIR` says where else. */
export function pipelineCache(version = pipelineVersion(root)): Cache {
  if (process.env['CACHE'] === '0') return noCache();
  const dir = process.env['CACHE_DIR'] ?? join(root, 'node_modules', '.cache', 'programoteka');
  const cache = fileCache(join(dir, version));
  dropOldFolders(dir, version, KEPT_MS);
  return cache;
}

/** What builds a site: its version, the state of its code, and the cache of that state. */
export function installedSoftware(): Software & { readonly cache: Cache } {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const code = pipelineVersion(root);
  return { version, code, cache: pipelineCache(code) };
}
