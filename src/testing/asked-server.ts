import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { resolve } from 'node:path';
import { temporaryFolder } from './built-site.ts';
import type { ServerName } from './web-servers.ts';

const MAIN = resolve(import.meta.dirname, '..', 'cli', 'main.ts');

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks as it is said: nothing is followed, unpacked or kept. */
export const ask = (url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((done, failed) => {
    request(url, { headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
      });
    })
      .on('error', failed)
      .end();
  });

/** What `server-config` writes for a server of a site. */
export const serverConfig = (name: ServerName, root: string, port: number, env: Readonly<Record<string, string>>): string => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [MAIN, 'server-config', name, '--root', root, '--port', String(port)],
    {
      encoding: 'utf8',
      env: { ...process.env, BUILD_DATE: '2026-11-23', ...env },
    },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

/** A folder that an account without rights may read, whatever the mask of this one. */
export function openFolder(name: string): string {
  const folder = temporaryFolder(name);
  chmodSync(folder, 0o755);
  return folder;
}
