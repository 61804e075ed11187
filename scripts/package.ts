/** Makes `lib/`, the code of the npm package: modules compiled, with the types of what it exports, all else as it stands. Run by `npm pack`. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCES = join(ROOT, 'src');
const LIB = join(ROOT, 'lib');

const isOfTests = (path: string): boolean => /(?:^|\/)(?:testing|fixtures)\/|\.test\.ts$/.test(path);

/** A module named in a template: `from './x.ts'`, `import('./x.ts')`, `src="./x.ts"`. */
const NAMED_MODULE = /((?:\bfrom|\bimport)\s*\(?\s*'\.[^']*|\ssrc="\.[^"]*)\.ts(?=['"])/g;

/** A template as it names compiled modules. */
const compiledTemplate = (text: string): string => text.replace(NAMED_MODULE, '$1.js');

rmSync(LIB, { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.package.json'],
  {
    cwd: ROOT,
    stdio: 'inherit',
  },
);
if (status !== 0) process.exit(1);

for (const entry of readdirSync(SOURCES, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name).slice(SOURCES.length + 1);
  if (!entry.isFile() || isOfTests(path) || (path.endsWith('.ts') && !path.endsWith('.d.ts'))) continue;
  const target = join(LIB, path);
  mkdirSync(dirname(target), { recursive: true });
  if (path.endsWith('.astro')) writeFileSync(target, compiledTemplate(readFileSync(join(SOURCES, path), 'utf8')));
  else cpSync(join(SOURCES, path), target);
}

/** Takes away types that no export of the package leads to. */
function dropUnreachableTypes(): void {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
  };
  const reached = new Set<string>();
  const follow = (file: string): void => {
    if (reached.has(file) || !existsSync(file)) return;
    reached.add(file);
    for (const [, named = ''] of readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']*)["']/g))
      follow(resolve(dirname(file), named.replace(/\.[jt]s$/, '.d.ts')));
  };
  for (const one of Object.values(exports)) if (typeof one !== 'string') follow(join(ROOT, one.types));
  for (const path of readdirSync(LIB, { recursive: true, encoding: 'utf8' }).map((name) => join(LIB, name)))
    if (path.endsWith('.d.ts') && existsSync(path.replace(/\.d\.ts$/, '.js')) && !reached.has(path)) rmSync(path);
}

dropUnreachableTypes();
chmodSync(join(LIB, 'cli', 'programoteka.cjs'), 0o755);
