import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, openFolder, serverConfig } from '../../testing/asked-server.ts';
import { filesOf, temporaryFolder, TOWN } from '../../testing/built-site.ts';
import { warmSite } from '../../testing/warm-site.ts';
import { findServer, freePort, startServer, type RunningServer, type ServerName } from '../../testing/web-servers.ts';

const POLICY = /^default-src 'none';.*; frame-ancestors 'none'$/;

/** What a page of a document costs a new reader (docs/budowa.md says so): compressed, with all it asks for. */
const FIRST_VIEW_BYTES = 80_000;

/** A copy of a town with names that servers read wrong. */
function townWithDots(): string {
  const town = temporaryFolder('kropki');
  cpSync(TOWN, town, { recursive: true });
  mkdirSync(join(town, 'uchwaly', '2024'), { recursive: true });
  for (const name of ['xv.1.gz', 'xv.1.pl', 'plan.csv'])
    writeFileSync(
      join(town, 'uchwaly', '2024', `${name}.md`),
      '---\nnumer: null\norgan: Rada Miejska Leszna\ndata: 2024-03-01\nw_sprawie: w sprawie nazw z kropką\nstatus: projekt\n---\n\n§ 1. Ustala się nazwy.\n',
    );
  return town;
}

const town = townWithDots();
const site = join(openFolder('serwery'), 'dist');

beforeAll(() => warmSite({ CONTENT_DIR: town, OUT_DIR: site, BUILD_DATE: '2026-11-23' }));

const SERVERS: readonly ServerName[] = ['nginx', 'apache', 'caddy'];
for (const name of SERVERS) {
  describe.skipIf(findServer(name) === null)(`a site served by ${name} (skipped where it is not installed)`, () => {
    let server: RunningServer;
    let below: RunningServer;
    beforeAll(async () => {
      const start = async (env: Readonly<Record<string, string>>): Promise<RunningServer> => {
        const port = await freePort();
        return startServer(name, serverConfig(name, site, port, { CONTENT_DIR: town, ...env }), port);
      };
      server = await start({});
      below = await start({ BASE_PATH: '/program/' });
    });
    afterAll(async () => {
      await server.stop();
      await below.stop();
    });

    it('has the policy on every answer, that of a missing page too', async () => {
      for (const path of ['/', '/programy/2026/', '/api/v1/index.json', '/nie-ma/', '/_astro/nie-ma.css', '/api/'])
        for (const url of [server.url + path, `${below.url}/program${path}`]) {
          const { headers } = await ask(url);
          expect(headers['content-security-policy'], url).toMatch(POLICY);
          expect(headers['x-content-type-options'], url).toBe('nosniff');
          expect(headers['referrer-policy'], url).toBe('strict-origin-when-cross-origin');
          expect(headers['cache-control'], url).toBe('no-cache');
        }
    });

    it('lets readers keep files for ever whose name is a hash of them, and asks about all others', async () => {
      for (const path of filesOf(site).filter((file) => !file.startsWith('_headers'))) {
        const { status, headers } = await ask(`${below.url}/program/${path}`);
        expect([path, status]).toEqual([path, 200]);
        expect([path, headers['cache-control']]).toEqual([
          path,
          path.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ]);
        expect([path, headers['access-control-allow-origin']]).toEqual([
          path,
          /^(?:api|pagefind)\//.test(path) ? '*' : undefined,
        ]);
      }
    });

    it.each([
      ['/', 'text/html; charset=utf-8'],
      ['/uchwaly/2024/xv.1.gz/', 'text/html; charset=utf-8'],
      ['/uchwaly/2024/plan.csv/', 'text/html; charset=utf-8'],
      ['/api/v1/documents/uchwaly/2024/xv.1.gz.json', 'application/json'],
      ['/api/v1/documents/uchwaly/2024/xv.1.pl.json', 'application/json'],
      ['/api/v1/tasks.csv', 'text/csv; charset=utf-8'],
      ['/sitemap.xml', 'application/xml; charset=utf-8'],
      ['/atom.xml', 'application/atom+xml; charset=utf-8'],
      ['/programy/2026/atom.xml', 'application/atom+xml; charset=utf-8'],
      ['/dane/powiazania.graphml', 'application/xml; charset=utf-8'],
      ['/robots.txt', 'text/plain; charset=utf-8'],
      ['/manifest.webmanifest', 'application/manifest+json'],
      ['/ikona.svg', 'image/svg+xml; charset=utf-8'],
      ['/ikona-192.png', 'image/png'],
      ['/nie-ma/', 'text/html; charset=utf-8'],
    ])('says what %s is: %s', async (path, type) => {
      for (const url of [server.url + path, `${below.url}/program${path}`]) {
        const { headers } = await ask(url);
        expect([url, headers['content-type']?.toLowerCase()]).toEqual([url, type]);
        expect([headers['content-encoding'], headers['content-language']]).toEqual([undefined, undefined]);
      }
    });

    it('sends all text compressed, and pictures as they are', async () => {
      const sent = filesOf(site).filter((file) =>
        /^(?:index\.html|api\/v1\/[^/]*|_astro\/[^/]*|atom\.xml|sitemap\.xml)$/.test(file),
      );
      // A file of a few bytes may be sent as it is.
      for (const path of sent.filter((file) => readFileSync(join(site, file)).length > 1024)) {
        const { headers, body } = await ask(`${server.url}/${path}`, { 'accept-encoding': 'gzip' });
        const isText = /\.(?:html|css|js|json(?:ld)?|csv|xml)$/.test(path);
        expect([path, headers['content-encoding'] === 'gzip']).toEqual([path, isText]);
        if (isText) expect(headers.vary).toMatch(/accept-encoding/i);
        expect(body.length).toBeLessThanOrEqual(readFileSync(join(site, path)).length);
      }
    });

    it('shows a document to a new reader within the promised bytes', async () => {
      const asked = new Map<string, number>();
      const fetchAll = async (path: string): Promise<void> => {
        if (asked.has(path)) return;
        asked.set(path, 0);
        const { body } = await ask(server.url + path, { 'accept-encoding': 'gzip' });
        asked.set(path, body.length);
        const { body: plain } = await ask(server.url + path);
        const whole = /\.(?:css|js)$|\/$/.test(path) ? plain.toString() : '';
        // A browser fetches no font of letters that the page has not; none of Leszno's is in Cyrillic.
        const text = whole.replace(/@font-face\{[^}]*unicode-range:U\+400-[^}]*\}/g, '');
        const links = [
          ...text.matchAll(/<link[^>]+rel="(?:stylesheet|preload|modulepreload)"[^>]+href="([^"]+)"/g),
          ...text.matchAll(/<link[^>]+href="([^"]+)"[^>]+rel="(?:stylesheet|preload|modulepreload)"/g),
          ...text.matchAll(/<script[^>]+src="([^"]+)"/g),
          ...text.matchAll(/<img[^>]+src="([^"]+)"/g),
          ...text.matchAll(/url\(([^)'"]+woff2)\)/g),
        ];
        for (const [, link = ''] of links) await fetchAll(new URL(link, `http://x${path}`).pathname);
      };
      await fetchAll('/uchwaly/2019/xv-000-2019/');
      const sum = [...asked.values()].reduce((all, bytes) => all + bytes, 0);
      expect(asked.size).toBeGreaterThan(3);
      expect([sum <= FIRST_VIEW_BYTES, sum, ...asked]).toEqual([true, sum, ...asked]);
    });

    it('leads on without naming a host, so that it works behind one that ends TLS', async () => {
      for (const [url, location] of [
        [`${server.url}/programy`, '/programy/'],
        [`${below.url}/program/programy`, '/program/programy/'],
        [`${below.url}/program`, '/program/'],
        [`${below.url}/program/uchwaly/2024/plan.csv`, '/program/uchwaly/2024/plan.csv/'],
      ] as const) {
        const { status, headers } = await ask(url, { host: 'wewnetrzny.example:8080' });
        expect([url, String(status), headers.location]).toEqual([url, expect.stringMatching(/^30[18]$/), location]);
      }
    });

    it('has the page of the site for what is not there, and keeps what is the host’s', async () => {
      for (const path of ['/nie-ma/', '/api/', '/_headers', '/.git/config', '/programy/.env'])
        for (const url of [server.url + path, `${below.url}/program${path}`]) {
          const { status, body } = await ask(url);
          expect([url, status, body.toString().includes('Nie ma takiej strony')]).toEqual([url, 404, true]);
        }
    });
  });
}
