import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const workflow = z.object({
  jobs: z.record(
    z.string(),
    z.looseObject({ steps: z.array(z.looseObject({ name: z.string().optional(), run: z.string().optional() })) }),
  ),
});

/** A step of a check, as the host would run it. */
export interface CiStep {
  readonly name: string;
  readonly script: string;
}

const pipeline = z.record(z.string(), z.unknown());
const job = z.looseObject({ stage: z.string(), script: z.array(z.string()) });

/** The scripts of the jobs of a GitLab pipeline, in order; the installation stands before each of them. */
export const gitlabJobs = (file: string): CiStep[] =>
  Object.entries(pipeline.parse(parse(readFileSync(file, 'utf8')))).flatMap(([name, value]) => {
    const { success, data } = job.safeParse(value);
    return success ? [{ name, script: data.script.join('\n') }] : [];
  });

/** The shell steps of a workflow, in order, but for the installation, which the town has done. */
export const ciSteps = (file: string): CiStep[] =>
  Object.values(workflow.parse(parse(readFileSync(file, 'utf8'))).jobs).flatMap(({ steps }) =>
    steps.flatMap(({ name, run }) => (run === undefined || run === 'npm ci' ? [] : [{ name: name ?? run, script: run }])),
  );
