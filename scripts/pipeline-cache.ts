import { join, resolve } from 'node:path';
import { fileCache, NO_CACHE, pipelineVersion, type Cache } from '../src/cache.ts';

const root = resolve(import.meta.dirname, '..');

/** The cache of this checkout, one folder for each state of the code; `CACHE=0` builds without one. */
export function pipelineCache(): Cache {
  if (process.env['CACHE'] === '0') return NO_CACHE;
  return fileCache(join(root, 'node_modules', '.cache', 'programoteka', pipelineVersion(root)));
}
