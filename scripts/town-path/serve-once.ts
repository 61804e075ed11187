import { spawn } from 'node:child_process';
import { expectText } from './run.ts';

/** Runs `npm start` until it names its address, asks for the home page and a missing one, and ends it. */
export async function serveOnce(town: string, env: Readonly<Record<string, string>>, expected: readonly string[]): Promise<void> {
  const child = spawn('npm', ['run', '--silent', 'start', '--', '--port', '0'], {
    cwd: town,
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    let printed = '';
    const url = await new Promise<string>((done, failed) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => {
          printed += chunk.toString();
          const address = /Serwis jest pod adresem (\S+)/.exec(printed)?.[1];
          if (address !== undefined) done(address);
        });
      child.once('close', () => {
        failed(new Error(`start has ended:\n${printed}`));
      });
    });
    const home = await (await fetch(url)).text();
    const act = await (await fetch(`${url}uchwaly/2026/program-2027/`)).text();
    expectText('serve', home + act, expected);
    const missing = await fetch(`${url}nie-ma/`);
    if (missing.status !== 404) throw new Error(`serve: ${String(missing.status)} for a page that is not there`);
    console.log('serve: answered');
  } finally {
    child.removeAllListeners('close');
    const ended = new Promise((done) => child.once('close', done));
    if (child.pid !== undefined && child.exitCode === null) {
      process.kill(-child.pid, 'SIGTERM');
      await ended;
    }
  }
}
