import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryFolder } from './built-site.ts';

export type ServerName = 'nginx' | 'apache' | 'caddy';

export interface RunningServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const NOBODY = 65_534;
/** The account without rights that a server runs as where the tests run as root; `null` where they have no rights themselves. */
export const withoutRights = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : null;

const APACHE_MODULES = process.env['APACHE_MODULES'] ?? '/usr/lib/apache2/modules';
/** What Debian loads by itself, and what the configuration asks for. */
const LOADED = 'mpm_event authz_core authz_host mime dir alias headers filter deflate negotiation'.split(' ');

/** How each server is started with the printed configuration, all its own files in `dir`. */
const SERVERS: Readonly<
  Record<ServerName, { readonly binaries: readonly string[]; readonly run: (dir: string, config: string) => [string, string[]] }>
> = {
  nginx: {
    binaries: ['nginx'],
    run: (dir, config) => [
      `daemon off; worker_processes 2; pid ${dir}/pid; error_log ${dir}/log;
events { worker_connections 512; }
http { access_log off; ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${dir}/${name};`).join(' ')}
${config} }`,
      ['-p', dir, '-e', join(dir, 'log'), '-c', join(dir, 'conf')],
    ],
  },
  apache: {
    binaries: ['apache2', 'httpd'],
    run: (dir, config) => [
      `ServerRoot ${dir}
ServerName localhost
PidFile ${dir}/pid
ErrorLog ${dir}/log
DefaultRuntimeDir ${dir}
Mutex file:${dir}
${LOADED.map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
AddLanguage pl .pl
AddEncoding x-gzip .gz
${config}`,
      ['-D', 'FOREGROUND', '-f', join(dir, 'conf')],
    ],
  },
  caddy: {
    binaries: ['caddy'],
    run: (dir, config) => [
      `{\n admin off\n storage file_system ${dir}\n}\n${config}`,
      ['run', '--config', join(dir, 'conf'), '--adapter', 'caddyfile'],
    ],
  },
};

/** Where a server's program is; `null` where it is not installed. */
export function findServer(name: ServerName): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];
  const paths = SERVERS[name].binaries.flatMap((binary) => folders.map((folder) => join(folder, binary)));
  return paths.find((path) => existsSync(path)) ?? null;
}

export const hasProgram = (name: string): boolean => spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;

/** A port that nobody listens at. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });

/** Starts a server as an account without rights, with the printed configuration, and waits until it answers. */
export async function startServer(name: ServerName, config: string, port: number): Promise<RunningServer> {
  const dir = temporaryFolder(name);
  chmodSync(dir, 0o777);
  const [text, args] = SERVERS[name].run(dir, config);
  writeFileSync(join(dir, 'conf'), text);
  const child = spawn(findServer(name) ?? name, args, { cwd: dir, stdio: ['ignore', 'pipe', 'pipe'], ...(withoutRights ?? {}) });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      resolve();
    }),
  );
  const url = `http://127.0.0.1:${String(port)}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${name} ${readdirSync(dir).join(' ')}: ${printed}`);
    try {
      await fetch(url, { redirect: 'manual' });
      break;
    } catch {
      await sleep(50);
    }
  }
  return {
    url,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
