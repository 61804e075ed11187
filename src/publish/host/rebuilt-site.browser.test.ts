import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, openFolder, serverConfig } from '../../testing/asked-server.ts';
import { warmSite } from '../../testing/warm-site.ts';
import { findServer, freePort, hasProgram, startServer, type RunningServer } from '../../testing/web-servers.ts';

const SMALL_TOWN = resolve(import.meta.dirname, '..', '..', 'testing', 'fixtures', 'gmina-przykladowa');

describe.skipIf(findServer('nginx') === null)('a site that is rebuilt below nginx (skipped where nginx is not installed)', () => {
  const folder = openFolder('przebudowy');
  const dist = join(folder, 'dist');
  const content = join(folder, 'tresc');
  const env = { CONTENT_DIR: content, OUT_DIR: dist };
  const act = join(content, 'uchwaly', 'xxiv-118-2020.md');
  const page = '/uchwaly/xxiv-118-2020/';
  let server: RunningServer;

  beforeAll(async () => {
    cpSync(SMALL_TOWN, content, { recursive: true });
    await warmSite({ ...env, BUILD_DATE: '2025-12-31' });
    const port = await freePort();
    server = await startServer('nginx', serverConfig('nginx', dist, port, env), port);
  });
  afterAll(() => server.stop());

  it('shows a returning reader the new status at once, and sends nothing where all is as it was', async () => {
    const packed = { 'accept-encoding': 'gzip' };
    const first = await ask(server.url + page, packed);
    const keptTag = first.headers.etag ?? '';
    expect(first.status).toBe(200);
    const returning = { ...packed, 'if-none-match': keptTag, 'if-modified-since': first.headers['last-modified'] ?? '' };
    expect((await ask(server.url + page, returning)).status).toBe(304);
    writeFileSync(act, readFileSync(act, 'utf8').replace(/^---\n/, '---\ntraci_moc: 2025-12-31\n'));
    await warmSite({ ...env, BUILD_DATE: '2026-01-01' });
    const again = await ask(server.url + page, returning);
    expect([again.status, again.headers.etag === keptTag]).toEqual([200, false]);
    const { body } = await ask(server.url + page);
    expect(body.toString()).toMatch(/wygas/i);
  });

  it('answers every request through five rebuilds', async () => {
    const paths = [
      '/',
      page,
      '/programy/2026/',
      '/api/v1/index.json',
      '/sitemap.xml',
      `/_astro/${readdirSync(join(dist, '_astro'))[0] ?? ''}`,
    ];
    let building = true;
    const answers = new Map<number, number>();
    const reader = async (): Promise<void> => {
      for (let turn = 0; building; turn++) {
        const { status = 0 } = await ask(server.url + (paths[turn % paths.length] ?? ''));
        answers.set(status, (answers.get(status) ?? 0) + 1);
      }
    };
    const readers = Promise.all([reader(), reader()]);
    for (const day of ['02', '03', '04', '05', '06']) await warmSite({ ...env, BUILD_DATE: `2026-01-${day}` });
    building = false;
    await readers;
    expect([...answers.keys()]).toEqual([200]);
    expect(answers.get(200)).toBeGreaterThan(100);
  });

  it.skipIf(!hasProgram('rsync'))(
    'is sent by rsync as far as it has changed (skipped where rsync is not installed)',
    async () => {
      const there = join(folder, 'serwer');
      const send = (): string[] =>
        spawnSync('rsync', ['-a', '--delete-after', '--out-format=%n', `${dist}/`, `${there}/`], { encoding: 'utf8' })
          .stdout.split('\n')
          .filter((line) => line !== '' && !line.endsWith('/') && !line.startsWith('deleting '));
      send();
      const contact = join(content, 'strony', 'o-nas.md');
      writeFileSync(contact, `${readFileSync(contact, 'utf8')}\nDopisane zdanie.\n`);
      await warmSite({ ...env, BUILD_DATE: '2026-01-06' });
      const sent = send();
      expect(sent).toContain('o-nas/index.html');
      expect(sent.filter((file) => file.endsWith('.html'))).toEqual(['o-nas/index.html']);
      expect(sent.filter((file) => file.startsWith('_astro/'))).toEqual([]);
      expect(send()).toEqual([]);
    },
  );
});
