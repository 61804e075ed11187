import { spawnSync } from 'node:child_process';

const MAX_OUTPUT = 1 << 28;

export interface NpmRun {
  readonly isDone: boolean;
  readonly stdout: string;
  /** What npm says first of what went wrong, without its own „npm error”. */
  readonly fault: string;
}

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs npm in a folder. */
export function runNpm(args: readonly string[], cwd: string): NpmRun {
  const { status, stdout, stderr, error } = spawnSync(NPM, args, { cwd, encoding: 'utf8', maxBuffer: MAX_OUTPUT });
  if (error !== undefined) return { isDone: false, stdout: '', fault: error.message };
  const faults = [...stderr.matchAll(/^npm (?:error|ERR!) (?!code )(.+)$/gm)].map(([, words = '']) => words.trim());
  return { isDone: status === 0, stdout, fault: faults[0] ?? '' };
}
