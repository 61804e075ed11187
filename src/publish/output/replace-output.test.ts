import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/built-site.ts';
import { faultsOf, missingAssets, publishTrialSite, trialBuild } from '../../testing/trial-site.ts';
import { filesOfManifest, MANIFEST_FILE, readManifest } from './manifest.ts';
import { foreignRoom, siblingPath, waitingRoom } from './places.ts';
import { recoverOutput } from './recover-output.ts';
import { replaceFiles } from './replace-files.ts';
import { filesBelow } from './site-folder.ts';

const newOutput = (): string => join(temporaryFolder('zamiana'), 'dist');
const buildOf = (dir: string): string | undefined => readManifest(dir)?.build;
const besides = (outDir: string): string[] => readdirSync(join(outDir, '..')).filter((name) => name !== 'dist');

/** A site of its own, as it stands before it is put anywhere. */
async function site(variant: number): Promise<string> {
  const dir = newOutput();
  await publishTrialSite(dir, variant);
  return dir;
}

describe('the switch to a new site', () => {
  it('puts the new site in the place of the former one and leaves nothing beside it', async () => {
    const outDir = newOutput();
    for (const variant of [1, 2, 9]) {
      await publishTrialSite(outDir, variant);
      expect(buildOf(outDir)).toBe(trialBuild(variant));
      expect(faultsOf(outDir)).toEqual([]);
      expect(besides(outDir)).toEqual([]);
    }
  });

  it('keeps the age of files whose bytes stay the same, so that rsync sends only what has changed', async () => {
    const outDir = newOutput();
    await publishTrialSite(outDir, 1);
    const ages = new Map(filesBelow(outDir).map((path) => [path, statSync(join(outDir, path), { bigint: true }).mtimeNs]));
    const hashes = new Map(filesOfManifest(readManifest(outDir) ?? expect.fail('no manifest')));
    await publishTrialSite(outDir, 2);
    for (const [path, hash] of filesOfManifest(readManifest(outDir) ?? expect.fail('no manifest'))) {
      const isSame = hashes.get(path) === hash;
      expect(statSync(join(outDir, path), { bigint: true }).mtimeNs === ages.get(path), path).toBe(isSame);
    }
    await publishTrialSite(outDir, 2);
    const again = filesBelow(outDir).filter((path) => !ages.has(path) && statSync(join(outDir, path)).nlink > 1);
    expect(again).toEqual([]);
  });

  it('makes anew a file that somebody has changed, whatever its size and age', async () => {
    const outDir = newOutput();
    await publishTrialSite(outDir, 1);
    const page = join(outDir, 'dokumenty/3/index.html');
    const { atime, mtime } = statSync(page);
    writeFileSync(page, readFileSync(page, 'utf8').replace('tekst', 'sekte'));
    const { utimesSync } = await import('node:fs');
    utimesSync(page, atime, mtime);
    await publishTrialSite(outDir, 1);
    expect(faultsOf(outDir)).toEqual([]);
  });

  it('leaves what the host keeps there, and puts other files aside without losing one', async () => {
    const outDir = newOutput();
    await publishTrialSite(outDir, 1);
    mkdirSync(join(outDir, '.well-known'));
    writeFileSync(join(outDir, '.well-known', 'acme'), 'klucz');
    writeFileSync(join(outDir, 'dokumenty', 'umowa.pdf'), 'umowa');
    const { aside } = await publishTrialSite(outDir, 2);
    expect(readFileSync(join(outDir, '.well-known', 'acme'), 'utf8')).toBe('klucz');
    expect(aside).toBe(`${outDir}-obce`);
    expect(filesBelow(`${outDir}-obce`)).toEqual(['dokumenty/umowa.pdf']);
    expect(faultsOf(outDir)).toEqual([]);
  });

  it('refuses a folder that somebody has filled while the site was built', async () => {
    const outDir = newOutput();
    await publishTrialSite(outDir, 1);
    renameSync(outDir, `${outDir}-inny`);
    mkdirSync(outDir);
    writeFileSync(join(outDir, 'umowa.pdf'), 'umowa');
    await expect(publishTrialSite(outDir, 2)).rejects.toThrow(/katalog nie jest pusty/);
    expect(readdirSync(outDir)).toEqual(['umowa.pdf']);
  });
});

describe('a switch that was cut off', () => {
  it('gives the former site back where it had gone and the new one had not come', async () => {
    const outDir = newOutput();
    await publishTrialSite(outDir, 1);
    renameSync(outDir, siblingPath(outDir, 'stary', 'abc'));
    await recoverOutput(outDir);
    expect(buildOf(outDir)).toBe(trialBuild(1));
    expect(faultsOf(outDir)).toEqual([]);
    expect(besides(outDir)).toEqual([]);
  });

  it('goes on removing the former site where the new one had come', async () => {
    const outDir = newOutput();
    await publishTrialSite(outDir, 1);
    renameSync(await site(2), siblingPath(outDir, 'stary', 'abc'));
    await recoverOutput(outDir);
    expect(buildOf(outDir)).toBe(trialBuild(1));
    expect(besides(outDir)).toEqual([]);
  });

  it('removes a site in the making of a process that has ended, and no other', async () => {
    const outDir = newOutput();
    await publishTrialSite(outDir, 1);
    const child = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { ownName } from ${JSON.stringify(resolve(import.meta.dirname, 'owner.ts'))}; console.log(ownName())`,
      ],
      { encoding: 'utf8' },
    );
    const ended = siblingPath(outDir, 'nowy', child.stdout.trim());
    const unknown = siblingPath(outDir, 'nowy', '1-1-1-abc');
    for (const dir of [ended, unknown]) mkdirSync(dir);
    await recoverOutput(outDir);
    expect([existsSync(ended), existsSync(unknown)]).toEqual([false, true]);
  });
});

describe('a folder that can only be filled file by file', () => {
  it('holds the new site whole in the end, with the age of what stayed the same', async () => {
    const outDir = newOutput();
    await publishTrialSite(outDir, 1);
    for (const variant of [2, 3, 4]) {
      const dir = await site(variant);
      replaceFiles(dir, readManifest(dir) ?? expect.fail('no manifest'), outDir);
      expect(buildOf(outDir)).toBe(trialBuild(variant));
      expect(faultsOf(outDir)).toEqual([]);
      expect(readdirSync(outDir).filter((name) => name.startsWith('.'))).toEqual([]);
    }
  });

  it('goes on with a switch from wherever it was cut off, and shows no page before its files', async () => {
    const dir = await site(5);
    const manifest = readManifest(dir) ?? expect.fail('no manifest');
    const whole = newOutput();
    await publishTrialSite(whole, 4);
    const room = waitingRoom(whole);
    // All files wait, and the first so many have been moved already.
    for (const count of [0, 1, 20, 70, 110]) {
      const outDir = newOutput();
      await publishTrialSite(outDir, 4);
      execFileSync('cp', ['-a', dir, waitingRoom(outDir)]);
      const moved = movedFirst(waitingRoom(outDir), count);
      for (const path of moved) {
        mkdirSync(join(outDir, path, '..'), { recursive: true });
        renameSync(join(waitingRoom(outDir), path), join(outDir, path));
      }
      expect(missingAssets(outDir)).toEqual([]);
      await recoverOutput(outDir);
      expect(buildOf(outDir)).toBe(manifest.build);
      expect(faultsOf(outDir)).toEqual([]);
    }
    expect(existsSync(room)).toBe(false);
  });

  it('stays as it was where the files had not all come yet', async () => {
    const outDir = newOutput();
    await publishTrialSite(outDir, 1);
    execFileSync('cp', ['-a', await site(2), waitingRoom(outDir)]);
    execFileSync('rm', [join(waitingRoom(outDir), MANIFEST_FILE)]);
    await recoverOutput(outDir);
    expect(buildOf(outDir)).toBe(trialBuild(1));
    expect(faultsOf(outDir)).toEqual([]);
    expect(existsSync(waitingRoom(outDir))).toBe(false);
  });

  it('keeps files that are not ours, also those in the way of the new site', async () => {
    const outDir = newOutput();
    await publishTrialSite(outDir, 1);
    const dir = await site(2);
    writeFileSync(join(outDir, 'obrazy', 'umowa.pdf'), 'umowa');
    mkdirSync(join(outDir, 'obrazy', '1-2.png'));
    writeFileSync(join(outDir, 'obrazy', '1-2.png', 'notatka.txt'), 'notatka');
    replaceFiles(dir, readManifest(dir) ?? expect.fail('no manifest'), outDir);
    expect(faultsOf(outDir)).toEqual([]);
    expect(filesBelow(foreignRoom(outDir)).sort()).toEqual(['obrazy/1-2.png/notatka.txt', 'obrazy/umowa.pdf']);
  });
});

/** Files in the order in which the switch moves them: a test of its own, since a page must come after what it needs. */
function movedFirst(room: string, count: number): string[] {
  const paths = filesBelow(room).filter((path) => path !== MANIFEST_FILE && path !== 'zbior' && !path.startsWith('zbior/'));
  const isPage = (path: string): boolean => path.endsWith('.html');
  return [...paths.filter((path) => !isPage(path)), ...paths.filter(isPage)].slice(0, count);
}
