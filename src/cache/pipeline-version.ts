import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from './cache.ts';

/** Hash of the code itself, templates and styles with it: a changed pipeline must not serve what an older one made. */
export function pipelineVersion(root: string): string {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|js|astro|css)$/.test(name) && !name.endsWith('.test.ts'))
    .sort();
  const contents = files.map((name) => name + readFileSync(join(root, 'src', name), 'utf8'));
  const others = ['package-lock.json', 'astro.config.mjs'].map((name) => readFileSync(join(root, name), 'utf8'));
  return hash(process.version, ...contents, ...others);
}
