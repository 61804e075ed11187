import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/built-site.ts';
import { runCommand } from '../testing/command.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const CONTENT_DIR = join(ROOT, 'src', 'testing', 'fixtures', 'gmina-przykladowa');

const check = (env: Readonly<Record<string, string>>) => runCommand(['check'], { env });

describe('a cache that can not be used', () => {
  it('is not the working folder where its variable is empty', async () => {
    const { status } = await check({ CONTENT_DIR, CACHE_DIR: '' });
    expect(status).toBe(0);
    expect(readdirSync(ROOT).filter((name) => /^[0-9a-f]{32}$/.test(name))).toEqual([]);
  });

  it.each(['a file', 'a folder in one that is never there'])('costs time and is said: %s', async (what) => {
    const file = join(temporaryFolder('pamiec'), 'plik');
    writeFileSync(file, 'x');
    const { status, stderr } = await check({ CONTENT_DIR, CACHE_DIR: what === 'a file' ? file : '/proc/nie-ma/pamiec' });
    expect(status).toBe(0);
    expect(stderr).toMatch(/^Pamięć podręczna w „.*” nie działa \(.*\), więc praca potrwa dłużej\./);
  });

  it.each(['content', 'dist'])('may not lie in the %s', async (folder) => {
    const dir = temporaryFolder('pamiec');
    const env = { CONTENT_DIR: join(dir, 'content'), OUT_DIR: join(dir, 'dist'), CACHE_DIR: join(dir, folder, 'pamiec') };
    const { status, stderr } = await check(env);
    expect(status).toBe(1);
    expect(stderr).toContain(`Zmienna CACHE_DIR wskazuje „${env.CACHE_DIR}”`);
    expect(existsSync(join(dir, folder))).toBe(false);
  });

  it('may not lie in the content behind a link', async () => {
    const dir = temporaryFolder('pamiec');
    symlinkSync(CONTENT_DIR, join(dir, 'skrot'));
    const { status, stderr } = await check({ CONTENT_DIR, CACHE_DIR: join(dir, 'skrot', 'pamiec') });
    expect(status).toBe(1);
    expect(stderr).toContain('a to miejsce w katalogu treści');
    expect(existsSync(join(CONTENT_DIR, 'pamiec'))).toBe(false);
  });
});

describe('a port that is taken', () => {
  let holder: Server | null = null;
  afterEach(() => {
    holder?.close();
  });

  it('is said before the build, not after it', async () => {
    holder = createServer();
    await new Promise<void>((done) => {
      // Taken by another program, it is taken as well.
      holder?.once('error', () => {
        done();
      });
      holder?.listen(4321, '127.0.0.1', () => {
        done();
      });
    });
    const outDir = join(temporaryFolder('port'), 'dist');
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src', 'cli', 'main.ts'), 'start'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR, OUT_DIR: outDir },
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Port 4321 jest zajęty\./);
    expect(existsSync(outDir)).toBe(false);
  });
});

describe('a Node that is too old', () => {
  /** Runs the command by a Node that takes itself for another version, in a folder; the version it prints is that of the program. */
  const runBy = (version: string, cwd: string) => {
    const fake = join(temporaryFolder('node'), 'fake.cjs');
    writeFileSync(fake, `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`);
    // A copy outside the repository, which has a new enough Node among its packages.
    const program = temporaryFolder('program');
    mkdirSync(join(program, 'src', 'cli'), { recursive: true });
    mkdirSync(join(program, 'node_modules', 'astro'), { recursive: true });
    writeFileSync(join(program, 'node_modules', 'astro', 'package.json'), '{}');
    for (const name of ['programoteka.cjs', 'node-flags.cjs'])
      copyFileSync(join(ROOT, 'src', 'cli', name), join(program, 'src', 'cli', name));
    writeFileSync(join(program, 'src', 'cli', 'main.ts'), 'console.log(process.argv.slice(2).join());');
    return spawnSync(process.execPath, ['--require', fake, join(program, 'src', 'cli', 'programoteka.cjs'), 'check', '--fix'], {
      encoding: 'utf8',
      cwd,
    });
  };

  it.each(['16.20.2', '20.20.0', '22.11.9'])('is told from one that will do: %s', (version) => {
    const { status, stdout, stderr } = runBy(version, temporaryFolder('pusty'));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Programoteka potrzebuje Node\.js 22\.12 albo nowszego, a uruchomiono ją w wersji \d+\.\d+\.\d+\. /);
  });

  it.each(['22.12.0', '22.18.0', '24.1.0'])('is not told where it will do: %s', (version) => {
    const { status, stdout } = runBy(version, temporaryFolder('pusty'));
    expect([status, stdout]).toEqual([0, 'check,--fix\n']);
  });

  it('does no harm where the npm package „node” stands beside the program', () => {
    const { status, stdout } = runBy('20.20.0', ROOT);
    expect([status, stdout]).toEqual([0, 'check,--fix\n']);
  });

  it('is looked for before anything else is loaded, by every command that loads the program', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    for (const name of ['start', 'build', 'dev', 'check', 'new', 'import', 'effect'])
      expect(scripts[name]).toBe(`node src/cli/programoteka.cjs ${name}`);
  });
});
