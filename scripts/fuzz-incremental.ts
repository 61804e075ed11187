/**
 * `npm run fuzz:incremental [-- --sequences 300 --seed 1 --minutes 120]`: builds a made-up town over and over, edited by chance in between,
 * and compares each sequence of builds with one from nothing, byte by byte. A sequence that fails is run alone by its seed.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cac } from 'cac';
import { Random } from './bench/random.ts';
import { buildSequence, type Sequence } from './fuzz/build-sequence.ts';
import { run } from '../src/cli/run.ts';

/** Sequences that one process runs: the bundler of pages gives no memory back. */
const A_PROCESS = 10;

interface Task {
  readonly seed: number;
  readonly count: number;
  readonly work: string;
}

async function runHere({ seed, count, work }: Task): Promise<void> {
  for (let next = seed; next < seed + count; next++)
    process.send?.({ seed: next, ...(await buildSequence(new Random(next), work)) });
}

type Outcome = Sequence & { readonly seed: number };

/** Runs sequences in a process of their own. Throws where it ends before all are done. */
async function runApart(task: Task, onOutcome: (outcome: Outcome) => void): Promise<void> {
  const child = fork(import.meta.filename, ['--task', JSON.stringify(task)]);
  let done = 0;
  child.on('message', (outcome: Outcome) => {
    done++;
    onOutcome(outcome);
  });
  await new Promise((end) => child.once('close', end));
  if (done < task.count) throw new Error(`budowanie przerwane w sekwencji ${String(task.seed + done)}`);
}

run(async () => {
  const cli = cac('npm run fuzz:incremental --');
  cli.option('--sequences <count>', 'Ile ciągów budowania porównać z budowaniem od zera', { default: 300 });
  cli.option('--seed <seed>', 'Ziarno losowania pierwszego ciągu; następne mają kolejne', { default: 1 });
  cli.option('--minutes <minutes>', 'Po ilu minutach nie zaczynać następnych', { default: 120 });
  cli.help();
  const { options } = cli.parse();
  if (options['help'] === true) return 0;
  if (typeof options['task'] === 'string') {
    await runHere(JSON.parse(options['task']) as Task);
    process.disconnect();
    return 0;
  }
  const [sequences, seed, minutes] = ['sequences', 'seed', 'minutes'].map((name) => Number(options[name])) as [
    number,
    number,
    number,
  ];
  const work = mkdtempSync(join(tmpdir(), 'programoteka-fuzz-'));
  const end = performance.now() + minutes * 60_000;
  const sum = { compared: 0, builds: 0, refused: 0, differing: 0 };
  try {
    for (let next = seed; next < seed + sequences && performance.now() < end; next += A_PROCESS) {
      const count = Math.min(A_PROCESS, seed + sequences - next);
      await runApart({ seed: next, count, work }, (outcome) => {
        sum.compared++;
        sum.builds += outcome.builds;
        sum.refused += outcome.refused;
        if (outcome.fault === null) return;
        sum.differing++;
        console.error(`ziarno ${String(outcome.seed)}: ${outcome.fault}`);
      });
      console.log(
        `porównanych ciągów ${String(sum.compared)}, budowań ${String(sum.builds)} (w tym odmówionych ${String(sum.refused)}), różnic ${String(sum.differing)}`,
      );
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return sum.differing === 0 ? 0 : 1;
});
