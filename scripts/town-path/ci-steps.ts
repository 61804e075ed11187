import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const variables = z.record(z.string(), z.string());
const shells = z.object({ run: z.object({ shell: z.string() }) });
const workflow = z.object({
  defaults: shells.optional(),
  jobs: z.record(
    z.string(),
    z.looseObject({
      env: variables.optional(),
      steps: z.array(z.looseObject({ name: z.string().optional(), run: z.string().optional(), env: variables.optional() })),
    }),
  ),
});

/** A step of a job, as the host would run it. */
export interface CiStep {
  readonly name: string;
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  /** The shell and its options, before the script. */
  readonly shell: readonly string[];
}

/** Values of the expressions of a workflow, `github.token`. */
export type Expressions = Readonly<Record<string, string>>;

/** A variable with its expressions filled in; one that has no value is a fault of the test. */
const filledIn = (text: string, values: Expressions): string =>
  text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => {
    const value = values[expression];
    if (value === undefined) throw new Error(`no value for the expression ${expression}`);
    return value;
  });

const filledAll = (env: Readonly<Record<string, string>>, values: Expressions): Record<string, string> =>
  Object.fromEntries(Object.entries(env).map(([name, text]) => [name, filledIn(text, values)]));

const WITH_PIPES = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'];

/**
 * The shell steps of a workflow, in order, with the shell the host gives them: GitHub takes `bash -e` where none is named, Forgejo `sh -e`
 * in a container.
 */
export function ciSteps(file: string, values: Expressions, unnamed: 'bash' | 'sh' = 'bash'): CiStep[] {
  const { defaults, jobs } = workflow.parse(parse(readFileSync(file, 'utf8')));
  const shell = defaults?.run.shell === 'bash' ? WITH_PIPES : [unnamed, '-e', '-c'];
  return Object.values(jobs).flatMap(({ env = {}, steps }) =>
    steps.flatMap(({ name, run, env: own = {} }) =>
      run === undefined
        ? []
        : [{ name: name ?? run, script: filledIn(run, values), env: filledAll({ ...env, ...own }, values), shell }],
    ),
  );
}

const lines = z.array(z.string());
const job = z.looseObject({ stage: z.string(), before_script: lines.optional(), script: lines });
const pipeline = z.looseObject({ default: z.object({ before_script: lines }) });

/** The scripts of the jobs of a GitLab pipeline, in order; what goes before every script comes first, as a job of its own. */
export function gitlabJobs(file: string): CiStep[] {
  const all = pipeline.parse(parse(readFileSync(file, 'utf8')));
  const step = (name: string, script: readonly string[]): CiStep => ({
    name,
    script: script.join('\n'),
    env: {},
    shell: WITH_PIPES,
  });
  return [
    step('before_script', all.default.before_script),
    ...Object.entries(all).flatMap(([name, value]) => {
      const { success, data } = job.safeParse(value);
      return success ? [step(name, [...(data.before_script ?? []), ...data.script])] : [];
    }),
  ];
}
