import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Built } from '../../testing/building.ts';
import { filesOf, temporaryFolder } from '../../testing/built-site.ts';
import { allowsMounts, inOwnMounts } from '../../testing/own-mounts.ts';
import { faultsOf } from '../../testing/trial-site.ts';
import { readManifest } from './manifest.ts';

const BUILDING = resolve(import.meta.dirname, '..', '..', 'testing', 'building.ts');

/** A town of one act. */
function newTown(work: string, name: string, subject: string): string {
  const dir = join(work, name);
  mkdirSync(join(dir, 'uchwaly'), { recursive: true });
  writeFileSync(join(dir, 'serwis.yaml'), 'miasto: Gmina Próbna\norgany: [{ nazwa: Rada Gminy Próbna, rodzaj: stanowiący }]\n');
  writeFileSync(
    join(dir, 'uchwaly', 'proba.md'),
    `---\nnumer: I/1/2025\norgan: Rada Gminy Próbna\ndata: 2025-01-20\nw_sprawie: w sprawie ${subject}\n---\n\n§ 1. Ustala się ${subject}.\n`,
  );
  return dir;
}

const argumentsOf = (outDir: string, cacheDir: string, ...contents: readonly string[]): string[] => [
  BUILDING,
  outDir,
  cacheDir,
  ...contents,
];

const readBuilt = (stdout: string): Built => JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Built;

/** Builds in a process of its own, so that several run at once. */
async function buildApart(outDir: string, cacheDir: string, contentDir: string): Promise<Built> {
  const child = spawn(process.execPath, argumentsOf(outDir, cacheDir, contentDir), { stdio: ['ignore', 'pipe', 'inherit'] });
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  await new Promise((done) => child.once('close', done));
  return readBuilt(stdout);
}

const work = temporaryFolder('budowy');
/** A cache that knows both towns, for what does not depend on it. */
const fullCache = join(work, 'wzor-cache');
const [first, second] = [newTown(work, 'pierwsza', 'opłaty targowej'), newTown(work, 'druga', 'herbu')];
const reference = new Map<string, string>();

beforeAll(async () => {
  // The folder holds the site of the first in the end.
  for (const town of [second, first]) {
    const { runs } = await buildApart(join(work, 'wzor'), fullCache, town);
    reference.set(town, runs[0]?.build ?? expect.fail(runs[0]?.stderr));
  }
  expect(new Set(reference.values()).size).toBe(2);
});

describe('two builds at once', () => {
  it('with one cache make each its own site, whole, and the cache makes the same ones again', async () => {
    const cache = join(work, 'wspolny-cache');
    for (const time of ['raz', 'dwa']) {
      const built = await Promise.all(
        [first, second].map((town, index) => buildApart(join(work, `${time}-${String(index)}`), cache, town)),
      );
      expect(built.map(({ faults }) => faults)).toEqual([[], []]);
      expect(built.map(({ runs }) => [runs[0]?.status, runs[0]?.build])).toEqual([
        [0, reference.get(first)],
        [0, reference.get(second)],
      ]);
    }
  });

  it('into one folder leave one of the two sites, whole, and nothing beside it', async () => {
    const dir = join(work, 'jedno');
    for (let time = 0; time < 2; time++) {
      const built = await Promise.all([first, second].map((town) => buildApart(join(dir, 'dist'), fullCache, town)));
      expect(built.map(({ runs }) => runs[0]?.status)).toEqual([0, 0]);
      expect([...reference.values()]).toContain(readManifest(join(dir, 'dist'))?.build);
      expect([faultsOf(join(dir, 'dist')), readdirSync(dir)]).toEqual([[], ['dist']]);
    }
    const after = await buildApart(join(work, 'po'), fullCache, first);
    expect([after.runs[0]?.build, after.faults]).toEqual([reference.get(first), []]);
  });
});

const canMount = allowsMounts();

describe.skipIf(!canMount)('a whole build on a disk that becomes full (skipped where nothing can be mounted)', () => {
  const sizeOf = (dir: string): number => filesOf(dir).reduce((sum, name) => sum + statSync(join(dir, name)).size, 0);

  it.each([
    ['a folder on it', 'dist'],
    ['its mount point', ''],
  ])('leaves the former site whole, and says in Polish what to do: %s', (_, name) => {
    const disk = temporaryFolder('pelny');
    const big = join(work, 'duza');
    cpSync(first, big, { recursive: true });
    // Two sites fit, but not with this file, which the act links to.
    const kilobytes = Math.ceil((2.5 * sizeOf(join(work, 'wzor'))) / 1024) + 2048;
    writeFileSync(join(big, 'uchwaly', 'skan.pdf'), randomBytes(kilobytes * 1024));
    const outDir = join(disk, name);
    const setup = `mount -t tmpfs -o size=${String(kilobytes)}k none ${disk} && mkdir -p ${outDir} && cp -a ${join(work, 'wzor')}/. ${outDir}`;
    const [command, args] = inOwnMounts(setup, [process.execPath, ...argumentsOf(outDir, fullCache, big, first)]);
    const { runs, faults } = readBuilt(spawnSync(command, args, { encoding: 'utf8' }).stdout);
    const site = reference.get(first);
    expect(runs.map(({ status, build }) => [status, build])).toEqual([
      [1, site],
      [0, site],
    ]);
    expect(runs[0]?.stderr).toMatch(/(?:zabrakło miejsca|za mało miejsca)[^\n]*/);
    expect(runs[0]?.stderr).toMatch(/Zwolnij miejsce/);
    expect(runs[0]?.stderr).not.toMatch(/usterka programu|\n\s+at /i);
    expect(faults).toEqual([]);
  });
});
