import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { serveSite } from '../../src/publish/serve-site.ts';
import { launchBrowser } from '../../src/testing/browser.ts';

export interface Transfer {
  readonly requests: number;
  /** Bytes as a host would send them: text compressed, fonts and packed indexes as they are. */
  readonly bytes: number;
  readonly withoutFonts: number;
}

const COMPRESSED = /\.(?:woff2|png|jpg|webp|pf_\w+|pagefind)$/;

/** Loads a page with an empty cache and adds up what came. */
async function load(page: Page, url: string, until: () => Promise<unknown>): Promise<Transfer> {
  const sizes: { path: string; bytes: number }[] = [];
  const pending: Promise<void>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    pending.push(
      response.body().then(
        (body) => {
          sizes.push({ path: pathname, bytes: COMPRESSED.test(pathname) ? body.length : gzipSync(body, { level: 9 }).length });
        },
        () => undefined,
      ),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await until();
  await Promise.all(pending);
  const sum = (list: typeof sizes): number => list.reduce((total, { bytes }) => total + bytes, 0);
  return { requests: sizes.length, bytes: sum(sizes), withoutFonts: sum(sizes.filter(({ path }) => !path.endsWith('.woff2'))) };
}

/** What a visitor downloads for a document page and for a first search. */
export async function measureTransfer(dir: string, documentPath: string): Promise<{ document: Transfer; search: Transfer }> {
  const server = await serveSite(dir, '/', 0);
  const browser = await launchBrowser();
  try {
    const first = await browser.newPage();
    const document = await load(first, server.url + documentPath, () => Promise.resolve());
    const second = await (await browser.newContext()).newPage();
    const search = await load(second, `${server.url}szukaj/?q=dotacje`, () =>
      second.waitForSelector('#wyniki[data-stan=gotowe]', { state: 'attached' }),
    );
    return { document, search };
  } finally {
    await browser.close();
    await server.close();
  }
}
