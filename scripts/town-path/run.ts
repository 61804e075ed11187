import { spawn } from 'node:child_process';

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
}

export interface StepOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** What must be in its output. */
  readonly expected: readonly (string | RegExp)[];
  readonly status?: number;
  /** The shell and its options, before the command. */
  readonly shell?: readonly string[];
  /** Account to run it as. */
  readonly account?: { readonly uid: number; readonly gid: number } | null;
}

/** Throws where a text lacks any of what is expected. */
export function expectText(name: string, text: string, expected: readonly (string | RegExp)[]): void {
  for (const one of expected)
    if (typeof one === 'string' ? !text.includes(one) : !one.test(text))
      throw new Error(`${name}: no „${String(one)}” in:\n${text}`);
}

/** How this machine reaches the network: proxies and the certificates they need. */
const NETWORK = /^(?:https?_proxy|no_proxy|node_extra_ca_certs|ssl_cert_file|npm_config_cafile)$/i;
const BASH = ['bash', '-e', '-o', 'pipefail', '-c'];

/** Runs a command by the shell and checks how it ended and what it printed; servers of this process answer it meanwhile. */
export async function step(
  name: string,
  command: string,
  { cwd, env, expected, status = 0, shell: [file = '', ...options] = BASH, account = null }: StepOptions,
): Promise<Run> {
  const began = performance.now();
  const child = spawn(file, [...options, command], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ...Object.fromEntries(Object.entries(process.env).filter(([variable]) => NETWORK.test(variable))),
      ...env,
    },
    ...(account ?? {}),
  });
  const [stdout, stderr] = await Promise.all(
    [child.stdout, child.stderr].map(async (stream) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString();
    }),
  );
  const run = { stdout: stdout ?? '', stderr: stderr ?? '' };
  if (child.exitCode === null && child.signalCode === null) await new Promise((done) => child.once('exit', done));
  if (child.exitCode !== status) throw new Error(`${name} ended with ${String(child.exitCode)}:\n${run.stdout}${run.stderr}`);
  expectText(name, run.stdout + run.stderr, expected);
  console.log(`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return run;
}
