import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from './cache.ts';

/** Hash of the code itself: a changed pipeline must not serve what an older one made. */
export function pipelineVersion(root: string): string {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const contents = files.map((name) => name + readFileSync(join(root, 'src', name), 'utf8'));
  return hash(process.version, ...contents, readFileSync(join(root, 'package-lock.json'), 'utf8'));
}
