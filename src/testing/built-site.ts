import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** The town that tests are about: theirs alone, so that the town in `content/` may change, or be another. */
export const TOWN = join(import.meta.dirname, 'fixtures', 'leszno');

/** A town of two programmes whose money is given out by competitions. */
export const TOWN_WITH_COMPETITIONS = join(import.meta.dirname, 'fixtures', 'gmina-z-konkursami');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the commands of package.json's scripts as its own process, with the environment given. */
export function runScript(
  script: 'build' | 'check' | 'import' | 'new' | 'effect',
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src', 'cli', 'main.ts'), script, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

export const temporaryFolder = (name: string): string => mkdtempSync(join(tmpdir(), `programoteka-${name}-`));

/** Builds content into a new folder and returns it; throws what the build printed where it fails. */
export function buildSiteFor(env: Readonly<Record<string, string>>): string {
  const outDir = join(temporaryFolder('dist'), 'dist');
  const { status, stdout, stderr } = runScript('build', { CONTENT_DIR: TOWN, BUILD_DATE: '2026-11-24', OUT_DIR: outDir, ...env });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return outDir;
}

/** Files of a folder by path, in order. */
export const filesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();

/** HTML pages of a built site: path below it → text. Files of the search engine are not pages. */
export const pagesOf = (dir: string): ReadonlyMap<string, string> =>
  new Map(
    filesOf(dir)
      .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind/'))
      .map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
  );
