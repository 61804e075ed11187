import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/built-site.ts';
import { allowsMounts, inOwnMounts } from '../../testing/own-mounts.ts';
import { faultsOf, trialBuild } from '../../testing/trial-site.ts';
import { readManifest } from './manifest.ts';

const SWITCHING = resolve(import.meta.dirname, '..', '..', 'testing', 'switching.ts');

const canMount = allowsMounts();

/** What the child printed: a line for each switch, then what stands. */
function switching(
  setup: string,
  outDir: string,
  first: number,
  count: number,
): { lines: string[]; build: string; faults: string[] } {
  const [command, args] = inOwnMounts(setup, [process.execPath, SWITCHING, outDir, String(first), String(count)]);
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const lines = stdout.trim().split('\n');
  return { ...(JSON.parse(lines.pop() ?? '') as { build: string; faults: string[] }), lines };
}

const newFolder = (): string => {
  const dir = join(temporaryFolder('dysk'), 'dist');
  mkdirSync(dir);
  return dir;
};

describe.skipIf(!canMount)('an output folder on a disk of its own (skipped where nothing can be mounted)', () => {
  it('is filled file by file where it is a mount point', () => {
    const outDir = newFolder();
    const { lines, build, faults } = switching(`mount --bind ${outDir} ${outDir}`, outDir, 1, 4);
    expect(lines).toEqual(['variant 1', 'variant 2', 'variant 3', 'variant 4']);
    expect([build, faults]).toEqual([trialBuild(4), []]);
    // The folder itself is the same one: the site is seen from outside too.
    expect(readManifest(outDir)?.build).toBe(trialBuild(4));
    expect(faultsOf(outDir)).toEqual([]);
    expect(readdirSync(join(outDir, '..'))).toEqual(['dist']);
    expect(readdirSync(outDir).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('keeps the former site where there is no room for the new one, and says how much is needed', () => {
    const outDir = newFolder();
    const { lines, build, faults } = switching(`mount -t tmpfs -o size=1600k none ${outDir}`, outDir, 1, 2);
    expect(lines[0]).toBe('variant 1');
    expect(lines[1]).toMatch(/refused .*za mało miejsca.*wolne 1 MB, potrzeba \d MB.*Poprzednia wersja pozostała bez zmian/);
    expect([build, faults]).toEqual([trialBuild(1), []]);
  });

  it('keeps the former site where the disk is full before the new one is made', () => {
    const dir = temporaryFolder('dysk');
    const { lines, build, faults } = switching(`mount -t tmpfs -o size=600k none ${dir}`, join(dir, 'dist'), 1, 2);
    expect(lines).toEqual(['variant 1', 'refused ENOSPC']);
    expect([build, faults]).toEqual([trialBuild(1), []]);
  });

  it('keeps the former site where the disk can’t be written any more', () => {
    const outDir = newFolder();
    switching(`mount --bind ${outDir} ${outDir}`, outDir, 1, 1);
    const { lines, build, faults } = switching(
      `mount --bind ${outDir} ${outDir} && mount -o remount,ro,bind ${outDir}`,
      outDir,
      2,
      1,
    );
    expect(lines).toEqual(['refused EROFS']);
    expect([build, faults]).toEqual([trialBuild(1), []]);
  });
});
