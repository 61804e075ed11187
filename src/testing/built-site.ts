import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** The town that tests are about: theirs alone, so that the town in `content/` may change, or be another. */
export const TOWN = join(import.meta.dirname, 'fixtures', 'leszno');

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

/** How often it is looked whether another file of tests has built a site. */
const LOOK_MS = 200;

/** The site of that environment, built once for all files of a run. It is read only: a test that changes files builds its own. */
export async function sharedSite(env: Readonly<Record<string, string>>): Promise<string> {
  const name = createHash('sha256')
    .update(JSON.stringify(Object.entries(env).sort()))
    .digest('hex')
    .slice(0, 12);
  const folder = join(inject('sharedSites'), name);
  const [dir, done, failed] = [join(folder, 'dist'), join(folder, 'zbudowano'), join(folder, 'blad.txt')];
  if (mkdirSync(folder, { recursive: true }) === undefined) {
    while (!existsSync(done) && !existsSync(failed)) await pause(LOOK_MS);
    if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'));
    return dir;
  }
  try {
    buildSiteFor({ ...env, OUT_DIR: dir });
    writeFileSync(done, '');
  } catch (error) {
    writeFileSync(failed, String(error));
    throw error;
  }
  return dir;
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
