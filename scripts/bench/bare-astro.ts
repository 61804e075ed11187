import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { cpuTime } from './cpu-time.ts';

const PACKAGES = resolve(import.meta.dirname, '..', '..', 'node_modules');

/** The smallest site that shows the texts: no layout, no style, nothing done to them but what Astro's own Markdown does. */
const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }',
  // A cache of its own, because the packages are those of this checkout.
  'astro.config.mjs': "export default { cacheDir: './.pamiec' };",
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { docs: defineCollection({ loader: glob({ pattern: '**/*.md', base: './docs' }) }) };`,
  'src/pages/doc/[...id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('docs')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="pl"><head><meta charset="utf-8"><title>{entry.id}</title></head><body><main data-pagefind-body><h1>{entry.id}</h1><Content /></main></body></html>`,
};

function runTool(dir: string, ...command: readonly string[]): void {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: dir, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
}

function build(dir: string): number {
  const before = cpuTime().children;
  runTool(dir, join(PACKAGES, 'astro', 'bin', 'astro.mjs'), 'build');
  runTool(dir, join(PACKAGES, 'pagefind', 'lib', 'runner', 'bin.cjs'), '--site', 'dist');
  return cpuTime().children - before;
}

/**
 * CPU seconds that Astro and Pagefind as they come take for the texts of a folder, from nothing and again: the yardstick for what our
 * pipeline adds. `dir` is made and must not exist.
 */
export function bareAstro(contentDir: string, dir: string): { readonly cold: number; readonly again: number } {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  cpSync(contentDir, join(dir, 'docs'), { recursive: true });
  for (const name of readdirSync(join(dir, 'docs'))) if (name.endsWith('.yaml')) rmSync(join(dir, 'docs', name));
  symlinkSync(PACKAGES, join(dir, 'node_modules'));
  return { cold: build(dir), again: build(dir) };
}
