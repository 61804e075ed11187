import { spawnSync } from 'node:child_process';

/** Number of the call `renameat2` of Linux by processor. */
const RENAMEAT2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };
/** Its arguments for paths from the current folder, and for an exchange. */
const HERE = -100;
const EXCHANGE = 2;

/** Programs that exchange two paths at once, from the newest systems to the oldest; Node can not. */
const ways = (one: string, other: string): readonly (readonly [string, ...string[]])[] => {
  const call = RENAMEAT2[process.arch];
  const words = [call, HERE, '$ARGV[0]', HERE, '$ARGV[1]', EXCHANGE].join(', ');
  return [
    ['exch', one, other],
    ['mv', '--exchange', '--no-target-directory', one, other],
    ...(call === undefined ? [] : ([['perl', '-e', `exit(syscall(${words}) == 0 ? 0 : 1)`, one, other]] as const)),
  ];
};

/**
 * Exchanges two folders of one disk in a single step, so that there is no moment in which one of them is missing. Returns `false`, with
 * nothing changed, where this system can't.
 */
export const exchangeFolders = (one: string, other: string): boolean =>
  process.platform === 'linux' &&
  ways(one, other).some(([program, ...args]) => spawnSync(program, args, { stdio: 'ignore' }).status === 0);
