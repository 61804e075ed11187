import { spawn } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readManifest } from '../../src/publish/output/manifest.ts';
import { recoverOutput } from '../../src/publish/output/recover-output.ts';
import { faultsOf } from '../../src/testing/trial-site.ts';
import type { Random } from '../bench/random.ts';
import { inSituation, type Situation } from './kill-switch.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const TOWN = join(ROOT, 'src', 'testing', 'fixtures', 'gmina-przykladowa');

/** Runs `npm run build`'s script for a day; killed after so many milliseconds, where a number is given. Returns how long it took. */
async function build(situation: Situation, work: string, outDir: string, day: string, killAfter: number | null): Promise<number> {
  const [command, args] = inSituation(situation, outDir, [process.execPath, join(ROOT, 'src', 'cli', 'main.ts'), 'build']);
  const env = {
    ...process.env,
    CONTENT_DIR: join(work, 'content'),
    CACHE_DIR: join(work, 'cache'),
    OUT_DIR: outDir,
    BUILD_DATE: day,
  };
  const began = performance.now();
  const child = spawn(command, args, { cwd: ROOT, env, stdio: 'ignore' });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  if (killAfter !== null) {
    await Promise.race([sleep(killAfter), ended]);
    child.kill('SIGKILL');
  }
  const status = await ended;
  if (killAfter === null && status !== 0) throw new Error(`budowanie nie powiodło się (kod ${String(status)})`);
  return performance.now() - began;
}

const DAYS = ['2026-11-23', '2026-11-24'] as const;

/** Kills whole builds at random moments; the site of one day or the other must stand after the next start. Returns what was lost. */
export async function killBuilds(situation: Situation, kills: number, random: Random, work: string): Promise<string[]> {
  const outDir = join(work, `budowy-${situation}`, 'dist');
  mkdirSync(outDir, { recursive: true });
  cpSync(TOWN, join(work, 'content'), { recursive: true });
  const known = new Set<string | undefined>();
  let longest = 0;
  for (const day of [...DAYS, ...DAYS]) {
    longest = await build(situation, work, outDir, day, null);
    known.add(readManifest(outDir)?.build);
  }
  const losses: string[] = [];
  for (let kill = 0; kill < kills; kill++) {
    await build(situation, work, outDir, random.pick(DAYS), random.next() * longest * 1.1);
    await recoverOutput(outDir);
    const faults = [...faultsOf(outDir), ...(known.has(readManifest(outDir)?.build) ? [] : ['unknown build'])];
    if (faults.length > 0) losses.push(`${situation}, build killed ${String(kill)}: ${faults.slice(0, 3).join('; ')}`);
  }
  return losses;
}
