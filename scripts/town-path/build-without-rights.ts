import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findServer, freePort, startServer, withoutRights } from '../../src/testing/web-servers.ts';
import { step } from './run.ts';

/**
 * Builds as an account that may write the town's folder and the web folder, and nothing beside the web folder, and reads the result through
 * nginx. Returns what was done, or why it could not be.
 */
export async function buildWithoutRights(town: string, place: string, env: Readonly<Record<string, string>>): Promise<string> {
  if (withoutRights === null) return 'without rights: skipped, for this account can not become another one';
  if (findServer('nginx') === null) return 'without rights: skipped, for nginx is not installed';
  chmodSync(place, 0o755);
  const { uid, gid } = withoutRights;
  spawnSync('chown', ['-R', '-h', `${String(uid)}:${String(gid)}`, town]);
  const parent = join(place, 'serwer');
  const web = join(parent, 'www');
  mkdirSync(web, { recursive: true });
  chownSync(web, uid, gid);
  const own = { ...env, OUT_DIR: web, HOME: town, npm_config_cache: join(town, 'node_modules', '.cache', 'npm') };
  const launcher = 'node_modules/.bin/programoteka';
  const reads = spawnSync(process.execPath, [launcher, '--version'], { cwd: town, stdio: 'ignore', ...withoutRights });
  if (reads.status !== 0) return 'without rights: skipped, for another account can not read this checkout';
  const port = await freePort();
  const { stdout: config } = await step('server-config', `${launcher} server-config nginx --port ${String(port)}`, {
    cwd: town,
    env: own,
    expected: ['add_header Cache-Control'],
    account: withoutRights,
  });
  const server = await startServer('nginx', config, port);
  try {
    for (const day of ['2026-11-25', '2026-11-26']) {
      await step(`build without rights, ${day}`, `${launcher} build`, {
        cwd: town,
        env: { ...own, BUILD_DATE: day },
        expected: ['Zbudowano serwis'],
        account: withoutRights,
      });
      // A connection kept open through a build may be closed by the server as it is used again.
      const page = await (await fetch(server.url, { headers: { Connection: 'close' } })).text();
      if (!page.includes(`datetime="${day}"`)) throw new Error(`nginx shows another day than ${day}`);
    }
  } finally {
    await server.stop();
    spawnSync('chown', ['-R', '-h', `${String(process.getuid?.() ?? 0)}:${String(process.getgid?.() ?? 0)}`, town]);
  }
  if (readdirSync(parent).join(' ') !== 'www') throw new Error(`beside the web folder: ${readdirSync(parent).join(' ')}`);
  return 'without rights: built and served';
}
