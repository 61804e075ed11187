import { spawnSync } from 'node:child_process';

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

/** Runs a command by the shell and checks how it ended and what it printed. */
export function step(name: string, command: string, { cwd, env, expected, status = 0, account = null }: StepOptions): Run {
  const began = performance.now();
  const run = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', command], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => NETWORK.test(name))),
      ...env,
    },
    ...(account ?? {}),
  });
  if (run.status !== status) throw new Error(`${name} ended with ${String(run.status)}:\n${run.stdout}${run.stderr}`);
  expectText(name, run.stdout + run.stderr, expected);
  console.log(`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return run;
}
