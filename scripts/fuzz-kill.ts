/**
 * `npm run fuzz:kill [-- --kills 200 --builds 10 --seed 1]`: kills switches to a new site, and whole builds, at random moments, with the
 * output as a folder and as a mount point. Prints how many were tried and what was lost.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cac } from 'cac';
import { allowsMounts } from '../src/testing/own-mounts.ts';
import { Random } from './bench/random.ts';
import { killBuilds } from './fuzz/kill-builds.ts';
import { killSwitches, type Situation } from './fuzz/kill-switch.ts';
import { run } from '../src/cli/run.ts';

run(async () => {
  const cli = cac('npm run fuzz:kill --');
  cli.option('--kills <count>', 'Przerwane zamiany w każdej sytuacji', { default: 200 });
  cli.option('--builds <count>', 'Przerwane całe budowy w każdej sytuacji', { default: 10 });
  cli.option('--seed <seed>', 'Ziarno losowania', { default: 1 });
  cli.help();
  const { options } = cli.parse();
  if (options['help'] === true) return 0;
  const count = (name: string): number => Number(options[name]);
  const random = new Random(count('seed'));
  const situations: Situation[] = ['folder'];
  if (allowsMounts()) situations.push('mount');
  else console.error('NIE SPRAWDZONO katalogu zamontowanego: ten system nie pozwala montować.');
  const work = mkdtempSync(join(tmpdir(), 'programoteka-fuzz-'));
  const losses: string[] = [];
  try {
    for (const situation of situations) {
      const lost = await killSwitches(situation, count('kills'), random, work);
      const lostBuilds = await killBuilds(situation, count('builds'), random, work);
      losses.push(...lost, ...lostBuilds);
      console.log(
        `${situation === 'folder' ? 'katalog' : 'katalog zamontowany'}: przerwanych zamian ${String(count('kills'))}, budów ${String(count('builds'))}, strat ${String(lost.length + lostBuilds.length)}`,
      );
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  for (const loss of losses) console.error(loss);
  return losses.length === 0 ? 0 : 1;
});
