import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { cpuTime } from './cpu-time.ts';

const PACKAGES = resolve(import.meta.dirname, '..', '..', 'node_modules');

/** The smallest site that shows the texts, as that of bare Astro. */
const FILES: Readonly<Record<string, string>> = {
  'hugo.toml': "baseURL = 'https://gmina.example/'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT']\n",
  // Versions before 0.110 read this one.
  'config.toml': "baseURL = 'https://gmina.example/'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT']\n",
  'layouts/_default/single.html':
    '<html lang="pl"><head><meta charset="utf-8"><title>{{ .File.Path }}</title></head><body><main data-pagefind-body><h1>{{ .File.Path }}</h1>{{ .Content }}</main></body></html>',
  'layouts/_default/list.html':
    '<html lang="pl"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main><h1>{{ .Title }}</h1></main></body></html>',
};

const isInstalled = (): boolean => spawnSync('hugo', ['version'], { stdio: 'ignore' }).status === 0;

function runTool(dir: string, command: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { cwd: dir, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

/**
 * CPU seconds that Hugo and Pagefind take for the texts of a folder, from nothing and again; `null` where Hugo is not installed. `dir` is
 * made and must not exist.
 */
export function hugoSite(contentDir: string, dir: string): { readonly cold: number; readonly again: number } | null {
  if (!isInstalled()) return null;
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  cpSync(contentDir, join(dir, 'content'), { recursive: true });
  for (const name of readdirSync(join(dir, 'content'))) if (name.endsWith('.yaml')) rmSync(join(dir, 'content', name));
  const build = (): number => {
    const before = cpuTime().children;
    runTool(dir, 'hugo', '--destination', 'dist');
    runTool(dir, process.execPath, join(PACKAGES, 'pagefind', 'lib', 'runner', 'bin.cjs'), '--site', 'dist');
    return cpuTime().children - before;
  };
  return { cold: build(), again: build() };
}
