import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readManifest } from '../../src/publish/output/manifest.ts';
import { siblings } from '../../src/publish/output/places.ts';
import { recoverOutput } from '../../src/publish/output/recover-output.ts';
import { inOwnMounts } from '../../src/testing/own-mounts.ts';
import { faultsOf, missingAssets, trialBuild } from '../../src/testing/trial-site.ts';
import type { Random } from '../bench/random.ts';

const SWITCHING = resolve(import.meta.dirname, '..', '..', 'src', 'testing', 'switching.ts');

/** How the output is replaced: as a folder, or as a mount point file by file. */
export type Situation = 'folder' | 'mount';

/** A command that runs with the output as the situation has it. */
export const inSituation = (
  situation: Situation,
  outDir: string,
  command: readonly string[],
): readonly [string, readonly string[]] =>
  situation === 'mount' ? inOwnMounts(`mount --bind ${outDir} ${outDir}`, command) : [command[0] ?? '', command.slice(1)];

interface Switching {
  /** Settles when it is about to recover the output, or ended. */
  readonly started: Promise<unknown>;
  /** Settles when it has published its first site, or ended. */
  readonly began: Promise<unknown>;
  /** The last variant it said it has published: that one or the next may stand. */
  readonly last: () => number;
  readonly kill: () => Promise<void>;
}

function startSwitching(situation: Situation, outDir: string, first: number): Switching {
  const [command, args] = inSituation(situation, outDir, [process.execPath, SWITCHING, outDir, String(first)]);
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((done) =>
    child.once('close', () => {
      done();
    }),
  );
  let last = first - 1;
  child.stdout.on('data', (chunk: Buffer) => {
    last = Number(/(\d+)\s*$/.exec(chunk.toString())?.[1] ?? last);
  });
  const says = (word: string): Promise<unknown> =>
    Promise.race([
      new Promise<void>((done) =>
        child.stdout.on('data', (chunk: Buffer) => {
          if (chunk.toString().includes(word)) done();
        }),
      ),
      ended,
    ]);
  return {
    started: says('begins'),
    began: says('variant'),
    last: () => last,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** What is wrong with the output right after a kill, before anything is recovered. */
function faultsAfterKill(situation: Situation, outDir: string): string[] {
  if (situation === 'mount') return missingAssets(outDir);
  return existsSync(outDir) ? faultsOf(outDir) : siblings(outDir, 'stary').length > 0 ? [] : ['the site is gone'];
}

/**
 * Kills processes that switch from one made-up site to another over and over, each at a random moment; every fourth time two at once,
 * and every second time the process that recovers what they left is killed at it, too.
 * Returns what was lost: after each kill, and after the next start has recovered the output.
 */
export async function killSwitches(situation: Situation, kills: number, random: Random, work: string): Promise<string[]> {
  const outDir = join(work, situation, 'dist');
  mkdirSync(outDir, { recursive: true });
  const losses: string[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const first = kill * 50;
    const running = (kill % 4 === 3 ? [first, first + 25] : [first]).map((start) => startSwitching(situation, outDir, start));
    await Promise.all(running.map(({ began }) => began));
    await sleep(random.next() * 250);
    for (const { kill: end } of running) await end();
    const broken = faultsAfterKill(situation, outDir);
    if (kill % 2 === 1) {
      const recovering = startSwitching(situation, outDir, first + 40);
      await recovering.started;
      await sleep(random.next() * 40);
      await recovering.kill();
      running.push(recovering);
      broken.push(...faultsAfterKill(situation, outDir));
    }
    await recoverOutput(outDir);
    const after = faultsOf(outDir);
    const possible = running.flatMap(({ last }) => [trialBuild(last()), trialBuild(last() + 1)]);
    const isKnown = possible.includes(readManifest(outDir)?.build ?? '');
    const all = [...broken, ...after, ...(isKnown ? [] : ['a site that none of them was publishing'])];
    if (all.length > 0) losses.push(`${situation}, kill ${String(kill)}: ${all.slice(0, 3).join('; ')}`);
  }
  return losses;
}
