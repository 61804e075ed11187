import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODE, IS_INSTALLED, PACKAGES, PROGRAM } from '../content/program-places.ts';
import { hash } from './cache.ts';

/** What says which packages the code works with: the repository's list, or that of the folder the program is installed in. */
const LISTS_OF_PACKAGES = [
  join(PROGRAM, IS_INSTALLED ? 'package.json' : 'package-lock.json'),
  ...(IS_INSTALLED ? [join(PACKAGES, '.package-lock.json')] : []),
];

/** Hash of the code itself, templates and styles with it: a changed pipeline must not serve what an older one made. */
export function pipelineVersion(): string {
  const files = readdirSync(CODE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|js|astro|css|typ)$/.test(name) && !/\.(?:test|d)\.ts$/.test(name))
    .sort();
  const contents = files.map((name) => name + readFileSync(join(CODE, name), 'utf8'));
  const others = LISTS_OF_PACKAGES.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
  return hash(process.version, ...contents, ...others);
}
