import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../../src/testing/browser.ts';

/** Files that hosts compress on the way; the others are packed already, or are not known to a host. */
const COMPRESSED: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves a built site as a host does: text with gzip, and a tag by which a browser asks whether a file has changed. */
async function serve(dir: string): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const asked = join(dir, decodeURIComponent(pathname));
    const path = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
    if (!existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    const etag = `"${String(statSync(path).size)}"`;
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag }).end();
      return;
    }
    const content = readFileSync(path);
    const type = COMPRESSED[extname(path)];
    const headers = { etag, 'cache-control': 'public, max-age=3600' };
    if (type === undefined) response.writeHead(200, { ...headers, 'content-type': 'application/octet-stream' }).end(content);
    else response.writeHead(200, { ...headers, 'content-type': type, 'content-encoding': 'gzip' }).end(gzipSync(content));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://localhost:${String((server.address() as AddressInfo).port)}/`, server };
}

/** A phone: a processor a fourth as fast, and a slow 4G (1.6 Mbit/s down, 0.75 up, 150 ms there and back), as Lighthouse has them. */
async function asPhone(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1_000_000) / 8,
    uploadThroughput: (0.75 * 1_000_000) / 8,
  });
}

/** What a question cost: bytes over the network with headers, without fonts, by file; and milliseconds until the first result was seen. */
export interface QueryCost {
  readonly query: string;
  readonly requests: number;
  readonly bytes: number;
  /** Of which the index and the thesaurus: all but the engine and the program. */
  readonly data: number;
  readonly ms: number;
  readonly files: readonly (readonly [path: string, bytes: number])[];
}

/** On a busy machine a processor four times slower takes long. */
const PATIENCE_MS = 180_000;
const PROGRAM = /^\/(?:_astro\/|pagefind\/wasm)/;

interface Counter {
  readonly start: () => void;
  readonly stop: () => QueryCost['files'];
}

/** Counts what comes over the network of a page, as the DevTools protocol tells it. */
async function countOn(session: CDPSession): Promise<Counter> {
  await session.send('Network.enable');
  const paths = new Map<string, string>();
  let files: [string, number][] = [];
  let counts = false;
  const fromCache = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    paths.set(requestId, new URL(request.url).pathname);
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => fromCache.add(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = paths.get(requestId) ?? '';
    if (counts && encodedDataLength > 0 && !fromCache.has(requestId) && !path.endsWith('.woff2'))
      files.push([path, encodedDataLength]);
  });
  return {
    start() {
      files = [];
      counts = true;
    },
    stop() {
      counts = false;
      return files;
    },
  };
}

const costOf = (query: string, files: QueryCost['files'], ms: number): QueryCost => {
  const sum = (list: QueryCost['files']): number => list.reduce((total, [, bytes]) => total + bytes, 0);
  const data = files.filter(([path]) => path.startsWith('/pagefind/') && !PROGRAM.test(path));
  return { query, requests: files.length, bytes: sum(files), data: sum(data), ms, files };
};

/** Types a question at once into the dialog of a page that has been loaded. */
async function askDialog(page: Page, query: string, counter: Counter): Promise<QueryCost> {
  // The button shows itself once the page listens to the key.
  await page.waitForSelector('#otworz-szukanie:not([hidden])', { state: 'attached' });
  counter.start();
  await page.keyboard.press('/');
  await page.waitForSelector('dialog[open]');
  const start = performance.now();
  await page.keyboard.insertText(query);
  await page.waitForSelector('dialog [role=option]', { timeout: PATIENCE_MS });
  const ms = performance.now() - start;
  await page.waitForLoadState('networkidle');
  return costOf(query, counter.stop(), ms);
}

async function askPage(page: Page, url: string, query: string, counter: Counter): Promise<QueryCost> {
  counter.start();
  const start = performance.now();
  await page.goto(`${url}szukaj/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('#wyniki[data-stan=gotowe]', { state: 'attached', timeout: PATIENCE_MS });
  const ms = performance.now() - start;
  await page.waitForLoadState('networkidle');
  return costOf(query, counter.stop(), ms);
}

export interface SearchCosts {
  /** First questions of a visitor, in the dialog of a page that has been loaded. */
  readonly dialog: readonly QueryCost[];
  /** The same by a visitor who has asked them before: the browser has its files. */
  readonly again: readonly QueryCost[];
  /** First questions on the page of results, by a visitor who comes from another page of the site; the page itself among what is loaded. */
  readonly page: readonly QueryCost[];
  /** The same by somebody who has never been on the site. */
  readonly landing: readonly QueryCost[];
}

const FIRST_QUESTIONS = ['dotacje', 'pomoc dla seniorów', 'ile pieniędzy na sport'];

/** Measures what searching a built site costs on a phone. `start`: path of the page whose dialog is opened. */
export async function searchCosts(dir: string, start = 'programy/', questions = FIRST_QUESTIONS): Promise<SearchCosts> {
  const { url, server } = await serve(dir);
  const browser = await launchBrowser();
  const visit = async <Found>(use: (page: Page, counter: Counter, context: BrowserContext) => Promise<Found>): Promise<Found> => {
    const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
    try {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      const counter = await countOn(session);
      await asPhone(session);
      return await use(page, counter, context);
    } finally {
      await context.close();
    }
  };
  const costs = { dialog: [] as QueryCost[], again: [] as QueryCost[], page: [] as QueryCost[], landing: [] as QueryCost[] };
  try {
    for (const query of questions) {
      await visit(async (page, counter) => {
        await page.goto(url + start, { waitUntil: 'networkidle' });
        costs.dialog.push(await askDialog(page, query, counter));
        await page.goto(url + start, { waitUntil: 'networkidle' });
        costs.again.push(await askDialog(page, query, counter));
      });
      await visit(async (page, counter) => {
        await page.goto(url + start, { waitUntil: 'networkidle' });
        costs.page.push(await askPage(page, url, query, counter));
      });
      await visit(async (page, counter) => {
        costs.landing.push(await askPage(page, url, query, counter));
      });
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
  return costs;
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

/** The costs as lines of a table; with `byFile` each file of a first question in the dialog. */
export function searchCostTable({ dialog, again, page, landing }: SearchCosts, byFile = false): string {
  const line = (name: string, { query, requests, bytes, data, ms }: QueryCost): string =>
    `  ${name.padEnd(14)}${query.padEnd(26)}${kB(bytes)}, index and thesaurus ${kB(data)}, ${String(requests).padStart(2)} requests, first result ${ms.toFixed(0).padStart(5)} ms`;
  return [
    'search on a phone (4 × slower processor, slow 4G), without fonts',
    ...dialog.flatMap((cost) => [
      line('dialog', cost),
      ...(byFile ? cost.files.map(([path, bytes]) => `      ${kB(bytes)} ${path}`) : []),
    ]),
    ...again.map((cost) => line('dialog, again', cost)),
    ...page.map((cost) => line('page', cost)),
    ...landing.map((cost) => line('page, landing', cost)),
  ].join('\n');
}
