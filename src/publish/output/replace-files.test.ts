import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/built-site.ts';
import { faultsOf, publishTrialSite } from '../../testing/trial-site.ts';
import { readManifest } from './manifest.ts';
import { waitingRoom } from './places.ts';
import { recoverOutput } from './recover-output.ts';
import { replaceFiles } from './replace-files.ts';

/** A site whose replacement by another was interrupted: some new files stand, the others wait. Returns the id of the new one. */
async function interrupted(outDir: string, isMoved: (path: string) => boolean): Promise<string> {
  await publishTrialSite(outDir, 1);
  const next = join(temporaryFolder('nastepny'), 'dist');
  const { build } = await publishTrialSite(next, 2);
  const room = waitingRoom(outDir);
  mkdirSync(dirname(room), { recursive: true });
  cpSync(next, room, { recursive: true });
  for (const path of readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(isMoved)) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    renameSync(join(room, path), join(outDir, path));
  }
  return build;
}

it('an interrupted replacement is completed by the next one before its own files are copied, which may be interrupted too', async () => {
  const outDir = join(temporaryFolder('przerwany'), 'dist');
  const build = await interrupted(outDir, (path) => /^dokumenty\/\d\/index\.html$/.test(path));
  expect(faultsOf(outDir)).not.toEqual([]);
  const third = join(temporaryFolder('trzeci'), 'dist');
  await publishTrialSite(third, 3);
  const manifest = readManifest(third);
  if (manifest === null) throw new Error('no manifest');
  rmSync(join(third, 'index.html'));
  expect(() => replaceFiles(third, manifest, outDir)).toThrow();
  await recoverOutput(outDir);
  expect([faultsOf(outDir), readManifest(outDir)?.build]).toEqual([[], build]);
});
