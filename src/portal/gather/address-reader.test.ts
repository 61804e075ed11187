import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { addressReader } from './address-reader.ts';

let server: Server | null = null;

/** Address of a server that answers so; closed after the test. */
async function serve(answer: RequestListener): Promise<string> {
  const opened = createServer(answer);
  server = opened;
  await new Promise<void>((done) => opened.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${String((opened.address() as AddressInfo).port)}/p/`;
}

afterEach(() => {
  server?.close();
  server?.closeAllConnections();
  server = null;
});

/** Long enough for the busiest machine. */
const PATIENT = { fileMs: 600_000, townMs: 600_000, againMs: 1 };
const read = (base: string, most = 1000, patience = PATIENT): Promise<string | null> =>
  addressReader(base, patience)
    .read('api/v1/index.json', most)
    .then((bytes) => (bytes === null ? null : Buffer.from(bytes).toString()));

describe('a site read by its address', () => {
  it('gives the bytes of a file below it, and null for one that is not there', async () => {
    const base = await serve((request, response) => {
      response.writeHead(request.url === '/p/api/v1/index.json' ? 200 : 404).end('{}');
    });
    expect(await read(base)).toBe('{}');
    expect(await addressReader(base, PATIENT).read('brak.json', 10)).toBeNull();
  });

  it('asks a second time where the server was busy', async () => {
    let asked = 0;
    const base = await serve((_, response) => {
      asked += 1;
      response.writeHead(asked === 1 ? 503 : 200).end('{}');
    });
    expect(await read(base)).toBe('{}');
  });

  it('does not follow a redirect to another host', async () => {
    const base = await serve((_, response) => {
      response.writeHead(302, { location: 'http://obcy.example/dane.json' }).end();
    });
    await expect(read(base)).rejects.toThrow('przekierowuje na inny host (http://obcy.example)');
  });

  it('gives up redirects without end', async () => {
    const base = await serve((request, response) => {
      response.writeHead(302, { location: `${request.url ?? ''}x` }).end();
    });
    await expect(read(base)).rejects.toThrow('przekierowuje bez końca');
  });

  it('stops a file that unpacks to more than it may have', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const base = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    });
    await expect(read(base, 1_000_000)).rejects.toThrow('jest dłuższy niż 1');
  });

  it('does not wait for a server that never ends its answer', async () => {
    const base = await serve((_, response) => {
      response.writeHead(200).write('{');
    });
    await expect(read(base, 1000, { ...PATIENT, fileMs: 50 })).rejects.toThrow('nie odpowiedział w całości');
  });

  it('says that nobody answers', async () => {
    const base = await serve(() => undefined);
    server?.close();
    server?.closeAllConnections();
    await expect(read(base)).rejects.toThrow('serwer nie przyjął połączenia');
  });
});
