import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, type AstroInlineConfig } from 'astro';
import { ASTRO_ROOT, IS_INSTALLED, WORKSHOPS } from '../content/program-places.ts';
import type { Settings } from '../types.ts';
import { astroConfig } from './astro-config.ts';
import { cmsIntegrations } from './cms-integration.ts';
import { currentCorpus } from './current-corpus.ts';
import { hasCode } from '../content/system-error.ts';
import { openWorkshop } from './output/workshop.ts';

/** Number of builds of this process. */
let builds = 0;

/**
 * Moves a file or folder into a folder that may have entries already. A file replaces the old entry and is never written into it,
 * because the old one may be a hard link of another site.
 */
function moveIn(from: string, to: string): void {
  try {
    renameSync(from, to);
    return;
  } catch (error) {
    // Another disk, or an existing folder that is not empty.
    if (!hasCode(error, 'EXDEV', 'ENOTEMPTY', 'EEXIST', 'EPERM')) throw error;
  }
  if (statSync(from).isDirectory()) {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from)) moveIn(join(from, name), join(to, name));
  } else {
    rmSync(to, { force: true });
    copyFileSync(from, to);
  }
}

/**
 * Builds the pages into a folder, beside its other files. Astro works in a folder of this checkout that no parallel build uses;
 * with a folder outside, parallel builds of one checkout would share a work folder and the first to end would delete it. Each
 * further build of a process uses another folder name, because Node caches modules by path. `configOf` says what pages there are and
 * with what they are made.
 */
export async function buildPages(
  settings: Settings,
  dir: string,
  configOf: (outDir: string) => AstroInlineConfig = (outDir) => ({
    ...astroConfig(settings, outDir),
    integrations: cmsIntegrations(currentCorpus()),
  }),
): Promise<void> {
  const workshop = openWorkshop(WORKSHOPS, builds++ === 0 ? 'strony' : `strony-ponownie-${String(builds)}`);
  const calledFrom = process.cwd();
  // A folder that is not below the current one would move Astro's work there, where it finds no packages.
  if (!IS_INSTALLED) process.chdir(ASTRO_ROOT);
  try {
    await build({ ...configOf(workshop.dir), configFile: false, logLevel: 'warn' });
    for (const name of readdirSync(workshop.dir)) moveIn(join(workshop.dir, name), join(dir, name));
  } finally {
    process.chdir(calledFrom);
    workshop.close();
  }
}
