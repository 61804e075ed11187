/**
 * Builds sites in this process, one after another, as the command `build` does: a message is the environment of a build, the answer is
 * how it ended. Most of a small build is loading the program; here it is loaded once.
 */
import { build } from '../cli/build.ts';
import { readCommandLine } from '../cli/command-line.ts';
import { setUpProcess } from '../cli/process-setup.ts';

export type BuildEnvironment = Readonly<Record<string, string>>;

/** What a build printed, where it failed; `null` where it did not. */
export interface BuildAnswer {
  readonly failure: string | null;
}

const FIRST_ENV = { ...process.env };

/** Sets the variables of this process to those it began with and these. */
function enter(env: BuildEnvironment): void {
  for (const name of Object.keys(process.env)) if (!(name in FIRST_ENV)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, FIRST_ENV, { NO_COLOR: '1' }, env);
}

async function answer(env: BuildEnvironment): Promise<BuildAnswer> {
  const said: string[] = [];
  const say = (...words: readonly unknown[]): void => void said.push(words.map(String).join(' '));
  const { log, warn, error } = console;
  Object.assign(console, { log: say, warn: say, error: say });
  try {
    enter(env);
    setUpProcess();
    return { failure: (await build(readCommandLine('build', []))) === 0 ? null : said.join('\n') };
  } catch (fault) {
    return { failure: [...said, fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)].join('\n') };
  } finally {
    Object.assign(console, { log, warn, error });
  }
}

process.on('message', (env: BuildEnvironment) => {
  void answer(env).then((ended) => process.send?.(ended));
});
