import { join, resolve } from 'node:path';
import { noCache, type Cache } from '../src/cache/cache.ts';
import { fileCache } from '../src/cache/file-cache.ts';
import { pipelineVersion } from '../src/cache/pipeline-version.ts';

const root = resolve(import.meta.dirname, '..');

/** The cache of this checkout, one folder for each state of the code. `CACHE=0` builds without one, `CACHE_DIR` says where else. */
export function pipelineCache(): Cache {
  if (process.env['CACHE'] === '0') return noCache();
  const dir = process.env['CACHE_DIR'] ?? join(root, 'node_modules', '.cache', 'programoteka');
  return fileCache(join(dir, pipelineVersion(root)));
}
