/** Runs commands in this process: most of a short command is starting Node and loading the program, which tests have loaded already. */
import { Readable } from 'node:stream';
import { call } from '../cli/call.ts';
import { statusOf } from '../cli/run.ts';
import type { Run } from './built-site.ts';

interface CommandOptions {
  /** The current folder of the command; by default that of the tests. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What is typed or piped into it. */
  readonly input?: string;
}

/** Puts another value in the place of a property, and returns what puts the former back. */
function replace<Owner extends object>(owner: Owner, name: keyof Owner, value: unknown): () => void {
  const former = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  return () => {
    if (former === undefined) Reflect.deleteProperty(owner, name);
    else Object.defineProperty(owner, name, former);
  };
}

/** Sets the variables of this process to these. */
function enterEnvironment(env: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(process.env)) if (env[name] === undefined) Reflect.deleteProperty(process.env, name);
  for (const [name, value] of Object.entries(env)) if (value !== undefined) process.env[name] = value;
}

/**
 * Calls `programoteka` with these arguments as its own process would: with this environment over that of the tests, this current folder and
 * this input, none of which stay. One command runs at a time. Not for commands that go on until they are stopped.
 */
export async function runCommand(args: readonly string[], { cwd, env = {}, input = '' }: CommandOptions = {}): Promise<Run> {
  const [formerEnv, formerFolder] = [{ ...process.env }, process.cwd()];
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const lineTo =
    (said: string[]) =>
    (...words: readonly unknown[]): void =>
      void said.push(`${words.map(String).join(' ')}\n`);
  const writeTo =
    (said: string[]) =>
    (chunk: string | Uint8Array): boolean =>
      said.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()) > 0;
  const undo = [
    replace(console, 'log', lineTo(stdout)),
    replace(console, 'warn', lineTo(stderr)),
    replace(console, 'error', lineTo(stderr)),
    replace(process.stdout, 'write', writeTo(stdout)),
    replace(process.stderr, 'write', writeTo(stderr)),
    replace(process, 'stdin', Readable.from(input === '' ? [] : [input])),
  ];
  try {
    enterEnvironment({ ...formerEnv, NO_COLOR: '1', ...env });
    if (cwd !== undefined) process.chdir(cwd);
    const status = await statusOf(() => call(args));
    return { status, stdout: stdout.join(''), stderr: stderr.join('') };
  } finally {
    process.chdir(formerFolder);
    enterEnvironment(formerEnv);
    for (const back of undo) back();
  }
}
