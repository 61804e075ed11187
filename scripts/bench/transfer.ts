import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { serveSite } from '../../src/publish/serve-site.ts';
import { launchBrowser } from '../../src/testing/browser.ts';

export interface Transfer {
  readonly requests: number;
  /** Bytes as a host would send them: text compressed, fonts and packed indexes as they are. */
  readonly bytes: number;
  readonly withoutFonts: number;
}

const COMPRESSED = /\.(?:woff2|png|jpg|webp|pf_\w+|pagefind)$/;

/** Adds up what comes while something is done on a page. */
export async function during(page: Page, act: () => Promise<unknown>): Promise<Transfer> {
  const sizes: { path: string; bytes: number }[] = [];
  const pending: Promise<void>[] = [];
  const note = (response: Response): void => {
    const { pathname } = new URL(response.url());
    pending.push(
      response.body().then(
        (body) => {
          sizes.push({ path: pathname, bytes: COMPRESSED.test(pathname) ? body.length : gzipSync(body, { level: 9 }).length });
        },
        () => undefined,
      ),
    );
  };
  page.on('response', note);
  await act();
  await page.waitForLoadState('networkidle');
  await Promise.all(pending);
  page.off('response', note);
  const sum = (list: typeof sizes): number => list.reduce((total, { bytes }) => total + bytes, 0);
  return { requests: sizes.length, bytes: sum(sizes), withoutFonts: sum(sizes.filter(({ path }) => !path.endsWith('.woff2'))) };
}

const ready = (page: Page): Promise<unknown> => page.waitForSelector('#wyniki[data-stan=gotowe]', { state: 'attached' });

/** Asks the search page something and says how long the whole answer, excerpts included, was in coming: milliseconds. */
async function ask(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('main input[name=q]');
    const list = document.querySelector<HTMLElement>('#wyniki');
    if (input === null || list === null) throw new Error('no search form');
    input.value = text;
    const start = performance.now();
    input.form?.requestSubmit();
    while (list.dataset['stan'] !== 'gotowe') await new Promise((done) => setTimeout(done, 1));
    return performance.now() - start;
  }, query);
}

/** Words that are in many documents, in other forms than there. */
const NEXT_QUERIES = [
  'konkursem ofert',
  'organizacja pozarządowa',
  'dotacją celową',
  'XV/200/2019',
  '§ 5 ust. 2',
  'komisją konkursową',
  'szkole',
  'mieszkaniec gminy',
];

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

export interface SearchTransfer {
  readonly first: Transfer;
  /** The median of several further queries with new words. */
  readonly nextBytes: number;
  readonly nextMs: number;
  /** The same queries asked again. */
  readonly againMs: number;
}

/** What a visitor downloads for a document page, for a first search and for further ones, and how long the answers take. */
export async function measureTransfer(
  dir: string,
  documentPath: string,
  basePath = '/',
): Promise<{ document: Transfer; search: SearchTransfer }> {
  const server = await serveSite(dir, basePath, 0);
  const browser = await launchBrowser();
  try {
    const reader = await browser.newPage();
    const document = await during(reader, () => reader.goto(server.url + documentPath, { waitUntil: 'networkidle' }));
    const page = await (await browser.newContext()).newPage();
    const first = await during(page, async () => {
      await page.goto(`${server.url}szukaj/?q=dotacje`, { waitUntil: 'networkidle' });
      await ready(page);
    });
    const next: { bytes: number; ms: number }[] = [];
    for (const query of NEXT_QUERIES) {
      let ms = 0;
      const { bytes } = await during(page, async () => {
        ms = await ask(page, query);
      });
      next.push({ bytes, ms });
    }
    const again: number[] = [];
    for (const query of NEXT_QUERIES) again.push(await ask(page, query));
    const nextBytes = median(next.map(({ bytes }) => bytes));
    return { document, search: { first, nextBytes, nextMs: median(next.map(({ ms }) => ms)), againMs: median(again) } };
  } finally {
    await browser.close();
    await server.close();
  }
}
