import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const workflow = z.object({
  jobs: z.record(
    z.string(),
    z.looseObject({ steps: z.array(z.looseObject({ name: z.string().optional(), run: z.string().optional() })) }),
  ),
});

/** The shell steps of a workflow, in order, but for the installation, which the town has done. */
export const ciSteps = (file: string): { readonly name: string; readonly script: string }[] =>
  Object.values(workflow.parse(parse(readFileSync(file, 'utf8'))).jobs).flatMap(({ steps }) =>
    steps.flatMap(({ name, run }) => (run === undefined || run === 'npm ci' ? [] : [{ name: name ?? run, script: run }])),
  );
