import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../publish/serve-site.ts';
import { launchBrowser } from './browser.ts';
import { PAGE_TYPES } from './page-types.ts';
import { IN_OWN_COLOURS } from './shared-envs.ts';
import { sharedSite } from './shared-site.ts';

/** Longer than a browser waits for a font before it draws text in another. */
const LATE_MS = 400;
/** What rounding and a logo of another shape than a square may move. */
const STILL = 0.002;

const SITES = [
  { name: 'Leszno', env: {}, base: '/', pages: PAGE_TYPES },
  {
    name: 'a town with its own colours',
    env: IN_OWN_COLOURS,
    base: IN_OWN_COLOURS.BASE_PATH,
    pages: ['', 'programy/', 'programy/2026/', 'sfery/17/', 'konsultacje/2025-10-01-program-2026/', 'sprawozdania/2023/'],
  },
] as const;

/** Shifts of the layout since the page began to load, with what moved. */
const shiftsOf = (page: Page): Promise<{ readonly sum: number; readonly moved: readonly string[] }> =>
  page.evaluate(
    (wait) =>
      new Promise((done) => {
        type Shift = PerformanceEntry & { readonly value: number; readonly sources: readonly { readonly node?: Node }[] };
        const shifts: Shift[] = [];
        new PerformanceObserver((list) => {
          shifts.push(...(list.getEntries() as Shift[]));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          done({
            sum: shifts.reduce((sum, { value }) => sum + value, 0),
            moved: shifts.flatMap(({ sources }) =>
              sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.textContent ?? ''))),
            ),
          });
        }, wait);
      }),
    LATE_MS,
  );

describe.each(SITES)('$name', ({ env, base, pages }) => {
  let server: SiteServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await serveSite(await sharedSite(env), base, 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('moves nothing while it loads, however late fonts and scripts come', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    await context.route(/\.(?:woff2|js)$/, async (route) => {
      await pause(LATE_MS);
      await route.continue();
    });
    const moving: string[] = [];
    for (const path of pages) {
      const page = await context.newPage();
      await page.goto(server.url + path, { waitUntil: 'load' });
      const { sum, moved } = await shiftsOf(page);
      if (sum > STILL) moving.push(`${path}: ${sum.toFixed(4)} ${moved.join(' ')}`);
      await page.close();
    }
    await context.close();
    expect(moving).toEqual([]);
  });
});
