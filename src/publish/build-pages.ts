import { cpSync, readdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import type { Settings } from '../settings.ts';
import { cmsIntegrations } from './cms-integration.ts';
import { openWorkshop } from './workshop.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // Another disk: copy.
    cpSync(from, to, { recursive: true });
  }
}

/**
 * Makes the pages into a folder, beside what is there. Astro works in a folder of this checkout that no other build has: given one outside, it would
 * share its workshop with any other build of the same checkout, and the first to end would pull it from under the other.
 */
export async function buildPages(settings: Settings, dir: string): Promise<void> {
  const { basePath, siteUrl } = settings;
  const workshop = openWorkshop(join(ROOT, '.astro'));
  try {
    await build({
      root: ROOT,
      base: basePath,
      outDir: workshop.dir,
      logLevel: 'warn',
      integrations: cmsIntegrations(settings),
      ...(siteUrl === null ? {} : { site: siteUrl }),
    });
    for (const name of readdirSync(workshop.dir)) move(join(workshop.dir, name), join(dir, name));
  } finally {
    workshop.close();
  }
}
