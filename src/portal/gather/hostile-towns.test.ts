import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { afterEach, expect, it } from 'vitest';
import { noCache } from '../../cache/cache.ts';
import type { TownEntry } from '../types.ts';
import { addressReader } from './address-reader.ts';
import { gatherTowns } from './gather-towns.ts';
import { openSpool } from './spool.ts';

const servers: Server[] = [];

/** Address of a server that answers so; closed after the test. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

const sends =
  (value: unknown): RequestListener =>
  (_, response) => {
    response.end(typeof value === 'string' ? value : JSON.stringify(value));
  };

const INDEX = {
  $schema: '/api/v1/index.schema.json',
  version: '1.1',
  site: 'Serwis',
  publisher: 'Gmina',
  buildDate: '2026-02-01',
};

/** The files of a town without documents. */
const good: RequestListener = (request, response) => {
  const files: Readonly<Record<string, unknown>> = {
    '/api/v1/index.json': { ...INDEX, documents: [] },
    '/api/v1/tasks.json': { currency: 'PLN', plans: [], tasks: [] },
    '/api/v1/competitions.json': { currency: 'PLN', competitions: [] },
  };
  const file = files[request.url ?? ''];
  response.writeHead(file === undefined ? 404 : 200).end(JSON.stringify(file ?? null));
};

const HOSTILE: readonly (readonly [name: string, answer: RequestListener, reason: string])[] = [
  [
    'wrong types',
    sends({ ...INDEX, documents: 7 }),
    'plik „api/v1/index.json” ma inną budowę niż w opublikowanym schemacie (pole „documents”)',
  ],
  [
    'another version',
    sends({ ...INDEX, version: '2.0', documents: [] }),
    'nieznana wersja api: 2.0; portal czyta wersje 1.x, więc zainstaluj nowszą wersję Programoteki',
  ],
  ['no data', sends('<!doctype html><script>alert(1)</script>'), 'plik „api/v1/index.json” nie jest poprawnym plikiem JSON'],
  ['nested without end', sends('{"documents":'.repeat(200_000)), 'plik „api/v1/index.json” nie jest poprawnym plikiem JSON'],
  [
    'too long',
    (_, response) => void response.end(Buffer.alloc(33_000_000, ' ')),
    'plik „api/v1/index.json” jest dłuższy niż 32\u00a0MB',
  ],
  ['never ends', (_, response) => void response.write('{'), 'serwer nie odpowiedział w całości przez 1 sekundę'],
  [
    'in circles',
    (request, response) => void response.writeHead(302, { location: request.url ?? '/' }).end(),
    'serwer przekierowuje bez końca',
  ],
  [
    'away',
    (_, response) => void response.writeHead(302, { location: 'http://obcy.example/' }).end(),
    'serwer przekierowuje na inny host (http://obcy.example)',
  ],
  ['broken', (_, response) => void response.writeHead(500).end(), 'serwer odpowiedział kodem 500'],
];

it('names what is wrong with each hostile town and still gathers the others', async () => {
  const listeners = [...HOSTILE.map(([name, answer]) => [name, answer] as const), ['good', good] as const];
  const entries = await Promise.all(
    listeners.map(async ([name, answer]): Promise<TownEntry> => ({
      slug: name,
      name,
      address: await serve(answer),
      folder: null,
      inhabitants: null,
    })),
  );
  // Only the server that never ends its answer is waited for so long.
  const patience = (name: string) => ({ fileMs: name === 'never ends' ? 1000 : 600_000, townMs: 600_000, againMs: 1 });
  const spool = { add: () => undefined, documents: (slug: string) => openSpool(tmpdir()).documents(slug) };
  const towns = await gatherTowns(
    entries,
    { readerOf: ({ name, address }) => addressReader(address ?? '', patience(name)), spool, cache: noCache() },
    () => undefined,
  );
  expect(towns.map((town) => [town.entry.name, town.state === 'failed' ? town.reason : town.state])).toEqual([
    ...HOSTILE.map(([name, , reason]) => [name, reason]),
    ['good', 'whole'],
  ]);
}, 600_000);
