import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/built-site.ts';
import { serveSite, type SiteServer } from './serve-site.ts';

const dir = temporaryFolder('serwer');
let server: SiteServer;

beforeAll(async () => {
  for (const folder of ['programy', '.well-known']) mkdirSync(join(dir, folder));
  for (const [name, text] of [
    ['index.html', 'start'],
    ['programy/index.html', 'programy'],
    ['404.html', 'nie ma'],
    ['dane.csv', '0123456789'],
    ['.env', 'hasło'],
    ['.well-known/security.txt', 'kontakt'],
  ] as const)
    writeFileSync(join(dir, name), text);
  server = await serveSite(dir, '/gmina/', 0);
});

afterAll(() => server.close());

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
  readonly allow: string | undefined;
}

/** Sends a request as it is given; a browser or `fetch` would refuse some of them, such as a bad `Range`. */
const ask = (path: string, method = 'GET', headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(server.url);
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode, body, allow: response.headers.allow });
      });
    })
      .on('error', reject)
      .end();
  });

describe('the server of a built site', () => {
  it('answers as a static host does, under the base', async () => {
    expect(await ask('/gmina/')).toMatchObject({ status: 200, body: 'start' });
    expect(await ask('/gmina/programy/')).toMatchObject({ status: 200, body: 'programy' });
    expect(await ask('/gmina')).toMatchObject({ status: 301 });
    expect(await ask('/inna/')).toMatchObject({ status: 404, body: 'nie ma' });
    expect(await ask('/gmina/programy/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('sends a stretch of a file to who asks for one', async () => {
    expect(await ask('/gmina/dane.csv', 'GET', { range: 'bytes=2-4' })).toMatchObject({ status: 206, body: '234' });
    expect(await ask('/gmina/dane.csv', 'GET', { range: 'bytes=20-' })).toMatchObject({ status: 416 });
  });

  it.each([
    'bytes=5-2',
    'bytes=abc',
    'bytes=-',
    'bytes=',
    'x',
    'bytes=0-1,3-4',
    'bytes=-3',
    'bytes=1e9-2e9',
    'bytes=99999999999999999999-',
  ])('sends the whole file where the stretch is none: %s, and goes on', async (range) => {
    expect(await ask('/gmina/dane.csv', 'GET', { range })).toMatchObject({ status: 200, body: '0123456789' });
    expect(await ask('/gmina/')).toMatchObject({ status: 200 });
  });

  it.each(['/gmina/.env', '/gmina/%2eenv', '/gmina/%2Eenv'])('keeps to itself what a host hides: %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'nie ma' });
    expect(await ask('/gmina/.well-known/security.txt')).toMatchObject({ status: 200, body: 'kontakt' });
  });

  it('refuses to be a way to other servers', async () => {
    const { port } = new URL(server.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n'));
      socket.once('data', (chunk: Buffer) => {
        resolve(chunk.toString());
        socket.destroy();
      });
      socket.once('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('refuses %s and says what it allows', async (method) => {
    expect(await ask('/gmina/', method)).toMatchObject({ status: 405, allow: 'GET, HEAD' });
  });

  it.each([
    '/gmina/%E0%A4%A',
    '/gmina/%00',
    '/gmina/../../etc/passwd',
    '/gmina/%2e%2e/%2e%2e/etc/passwd',
    '/gmina/?%',
    '//',
    '/gmina//x',
  ])('is not ended by the address %s', async (path) => {
    expect([200, 301, 400, 404]).toContain((await ask(path)).status);
    expect((await ask(path)).body).not.toContain('root:');
    expect(await ask('/gmina/')).toMatchObject({ status: 200 });
  });
});
