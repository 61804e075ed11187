import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import type { Settings } from '../types.ts';
import { cmsIntegrations } from './cms-integration.ts';
import { hasCode } from '../content/system-error.ts';
import { openWorkshop } from './output/workshop.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** Builds of this process. */
let builds = 0;

/** Moves a file or folder in among what is there. A file is put there as a new one, lest it change another of which the old one is a part. */
function moveIn(from: string, to: string): void {
  try {
    renameSync(from, to);
    return;
  } catch (error) {
    // Another disk, or a folder that holds something already.
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
 * Makes the pages into a folder, beside what is there. Astro works in a folder of this checkout that no other build has: given one outside, it would
 * share its workshop with any other build of the same checkout, and the first to end would pull it from under the other. A process that builds
 * again does so in a folder of another name, for Node would take the modules made there for those of its former build.
 */
export async function buildPages(settings: Settings, dir: string): Promise<void> {
  const { basePath, siteUrl } = settings;
  const workshop = openWorkshop(join(ROOT, '.astro'), builds++ === 0 ? 'strony' : `strony-ponownie-${String(builds)}`);
  try {
    await build({
      root: ROOT,
      base: basePath,
      outDir: workshop.dir,
      logLevel: 'warn',
      integrations: cmsIntegrations(settings),
      ...(siteUrl === null ? {} : { site: siteUrl }),
    });
    for (const name of readdirSync(workshop.dir)) moveIn(join(workshop.dir, name), join(dir, name));
  } finally {
    workshop.close();
  }
}
