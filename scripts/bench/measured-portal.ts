/** Builds a portal once and writes what each stage cost to the file `STAGES_FILE` names. Run by the benchmark: `measured-portal.ts portal.yaml`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { installedSoftware } from '../../src/cli/pipeline-cache.ts';
import { setUpProcess } from '../../src/cli/process-setup.ts';
import { run } from '../../src/cli/run.ts';
import { buildPortal } from '../../src/portal/build-portal.ts';
import { readPortalPlan } from '../../src/portal/read-portal-plan.ts';
import { readSettings } from '../../src/settings.ts';
import { cpuTime } from './cpu-time.ts';

run(async () => {
  setUpProcess();
  const file = resolve(process.argv[2] ?? 'portal.yaml');
  const plan = readPortalPlan({ path: file, text: readFileSync(file, 'utf8') }, dirname(file), []);
  if (plan === null) return 1;
  const stages: Record<string, number> = {};
  let before = cpuTime().own;
  const towns = await buildPortal(plan, {
    settings: { ...readSettings(process.env), contentDir: file },
    software: installedSoftware(),
    onStage(stage) {
      const now = cpuTime().own;
      stages[stage] = now - before;
      before = now;
    },
  });
  writeFileSync(process.env['STAGES_FILE'] ?? '/dev/null', JSON.stringify(stages));
  return towns === null ? 1 : 0;
});
