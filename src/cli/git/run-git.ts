import { spawnSync } from 'node:child_process';
import { SettingsError } from '../../settings.ts';
import { GIT_WORDS } from '../../strings/git.ts';

const MAX_OUTPUT = 1 << 30;

export interface GitCall {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What to say where git refuses; its own last line is added. */
  readonly failure: string;
}

/** The environment without what a git hook sets, which would point to another repository; git asks for no password. */
function gitEnvironment(own: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|PREFIX)$/u.test(name),
  );
  return { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C.UTF-8', ...own };
}

/** An address in the words of git without the name and password in it. */
const withoutPassword = (text: string): string => text.replace(/(\w+:\/\/)[^/@\s]*@/g, '$1');

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

/** Runs git and returns what it prints, without white space around it; throws a `SettingsError` where it refuses. */
export function runGit(args: readonly string[], { cwd, env = {}, failure }: GitCall): string {
  const run = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: MAX_OUTPUT, env: gitEnvironment(env) });
  if (run.error !== undefined) throw new SettingsError(GIT_WORDS.noGit);
  if (run.status !== 0) throw new SettingsError(GIT_WORDS.refused(failure, withoutPassword(lastLine(run.stderr))));
  return run.stdout.trim();
}

/** Who the program's own changes are by. */
export const OWN_ADDRESS = 'programoteka@localhost';
export const AS_PROGRAM = ['-c', 'user.name=Programoteka', '-c', `user.email=${OWN_ADDRESS}`] as const;
