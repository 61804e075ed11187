/** Builds once and writes what each stage cost to the file `STAGES_FILE` names. Run by the benchmark, a process a build. */
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSite } from '../../src/publish/build-site.ts';
import { readSettings } from '../../src/settings.ts';
import { installedSoftware } from '../../src/cli/pipeline-cache.ts';
import { setUpProcess } from '../../src/cli/process-setup.ts';
import { run } from '../../src/cli/run.ts';
import { cpuTime } from './cpu-time.ts';

run(async () => {
  setUpProcess();
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
