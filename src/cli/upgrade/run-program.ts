import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const remark = z.looseObject({
  file: z.string(),
  line: z.number(),
  column: z.number(),
  severity: z.enum(['error', 'warning']),
  rule: z.string(),
  message: z.string(),
});

export type Remark = z.output<typeof remark>;

const packageShape = z.object({ version: z.string(), bin: z.object({ programoteka: z.string() }) });

/** What a version of the program makes of the content. */
export interface ProgramRun {
  readonly version: string;
  readonly remarks: readonly Remark[];
  /** Whether it has built the site. */
  readonly isBuilt: boolean;
}

const MAX_OUTPUT = 1 << 30;

/** The version of the program in a folder. */
const versionIn = (program: string): string =>
  packageShape.parse(JSON.parse(readFileSync(join(program, 'package.json'), 'utf8'))).version;

/** Runs the check and the build of the program in a folder, in the current environment; the site goes to `outDir`. */
export function runProgram(program: string, launcher: string, outDir: string, buildDate: string): ProgramRun {
  const call = (...args: readonly string[]) =>
    spawnSync(process.execPath, [launcher, ...args], {
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
      env: { ...process.env, OUT_DIR: outDir, BUILD_DATE: buildDate, NO_COLOR: '1' },
    });
  const { stdout, stderr, status } = call('check', '--format', 'json');
  const text = stdout.trim();
  if (status === null || (text === '' && status !== 0)) throw new Error(stderr);
  return {
    version: versionIn(program),
    remarks: z.array(remark).parse(text === '' ? [] : JSON.parse(text)),
    isBuilt: call('build').status === 0,
  };
}

/** The launcher of a program that is installed in a folder. */
export const launcherIn = (program: string): string =>
  join(program, packageShape.parse(JSON.parse(readFileSync(join(program, 'package.json'), 'utf8'))).bin.programoteka);
