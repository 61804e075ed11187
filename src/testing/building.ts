/**
 * Builds content folders one after another into one output folder and prints, as JSON, how each build ended and what stands then:
 * `building.ts OUT_DIR CACHE_DIR CONTENT_DIR…`.
 */
import { readManifest } from '../publish/output/manifest.ts';
import { runScript, type Run } from './built-site.ts';
import { faultsOf } from './trial-site.ts';

export interface Built {
  /** How each build ended, and the id of the site that stood after it. */
  readonly runs: readonly (Run & { readonly build: string | null })[];
  /** What is wrong with the site that stands at the end. */
  readonly faults: readonly string[];
}

const [outDir = '', cacheDir = '', ...contents] = process.argv.slice(2);
const runs = contents.map((contentDir) => {
  const run = runScript('build', { CONTENT_DIR: contentDir, OUT_DIR: outDir, CACHE_DIR: cacheDir, BUILD_DATE: '2026-11-24' });
  return { ...run, build: readManifest(outDir)?.build ?? null };
});
const built: Built = { runs, faults: faultsOf(outDir) };
console.log(JSON.stringify(built));
