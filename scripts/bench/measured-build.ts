/** Builds once and writes what each stage cost to the file `STAGES_FILE` names. Run by the benchmark, a process a build. */
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { setUpProcess } from '../../src/cli/process-setup.ts';
import { run } from '../../src/cli/run.ts';
import { cpuTime } from './cpu-time.ts';

run(async () => {
  // The program is loaded after that, as by `npm run build`: modules that Node has compiled before are not compiled again.
  setUpProcess();
  const [{ buildSite }, { readSettings }, { installedSoftware }] = await Promise.all([
    import('../../src/publish/build-site.ts'),
    import('../../src/settings.ts'),
    import('../../src/cli/pipeline-cache.ts'),
  ]);
  const stages: Record<string, number> = {};
  let before = cpuTime();
  const corpus = await buildSite(readSettings(process.env), installedSoftware(), (stage) => {
    const now = cpuTime();
    stages[stage] = now.own - before.own;
    before = now;
  });
  // The search engine is a process of its own; its time counts once it has ended.
  await sleep(300);
  stages['search'] = (stages['search'] ?? 0) + cpuTime().children;
  writeFileSync(process.env['STAGES_FILE'] ?? '/dev/null', JSON.stringify(stages));
  return corpus === null ? 1 : 0;
});
