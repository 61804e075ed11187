import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { during, type Transfer } from '../../scripts/bench/transfer.ts';
import { pageShapes } from '../../scripts/shots/page-shapes.ts';
import { serveSite, type SiteServer } from '../publish/serve-site.ts';
import { launchBrowser } from './browser.ts';
import { TOWN_WITH_COMPETITIONS } from './built-site.ts';
import { sharedSite } from './shared-site.ts';

const TOWNS = [
  { town: 'Leszno', env: {} },
  { town: 'a gmina with competitions', env: { CONTENT_DIR: TOWN_WITH_COMPETITIONS, BUILD_DATE: '2026-01-20' } },
  {
    town: 'a powiat with five programmes a year',
    env: { CONTENT_DIR: join(import.meta.dirname, 'fixtures', 'powiat-borowski') },
  },
] as const;

/** Bytes without fonts, text compressed as hosts send it. */
const MOST_BYTES = 40_000;
/** Pages that bring a program with them, and the texts of two whole programmes set against each other. */
const HEAVIER: readonly (readonly [page: RegExp, bytes: number])[] = [
  [/^(?:szukaj|sprawdz-dokument)\/$/u, 45_000],
  [/\/porownanie\//u, 50_000],
];
const mostFor = (path: string): number => HEAVIER.find(([page]) => page.test(path))?.[1] ?? MOST_BYTES;
const MOST_REQUESTS = 8;
const MOST_WITH_SEARCH = 15;
/** Pages open at one time: most of the time of each is waiting until nothing more comes. */
const AT_ONCE = 6;

describe.each(TOWNS)('a first visit to $town', ({ env }) => {
  let server: SiteServer;
  let browser: Browser;
  let dir = '';

  beforeAll(async () => {
    dir = await sharedSite(env);
    server = await serveSite(dir, '/', 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** What comes with a page for a visitor who has been on no other. */
  async function firstVisit(path: string): Promise<Transfer> {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      return await during(page, () => page.goto(server.url + path, { waitUntil: 'networkidle' }));
    } finally {
      await context.close();
    }
  }

  it('brings little to see a page of any type', async () => {
    // Help with pictures is for editors.
    const paths = Object.values(pageShapes(dir)).filter((path) => !path.startsWith('pomoc/'));
    expect(paths.length).toBeGreaterThan(20);
    const heavy: string[] = [];
    const next = paths.values();
    const visitAll = async (): Promise<void> => {
      for (const path of next) {
        const { withoutFonts, requests } = await firstVisit(path);
        // The check of a file asks for its lists at once.
        const mostRequests = path.startsWith('sprawdz-dokument') ? MOST_REQUESTS + 2 : MOST_REQUESTS;
        if (withoutFonts > mostFor(path) || requests > mostRequests)
          heavy.push(`/${path}: ${String(withoutFonts)} B, ${String(requests)} requests`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, visitAll));
    expect(heavy).toEqual([]);
  });

  it('brings little more to search for a word from the longest programme', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const { requests } = await during(page, async () => {
      await page.goto(`${server.url}${pageShapes(dir)['programy-X'] ?? ''}`, { waitUntil: 'networkidle' });
      await page.keyboard.press('/');
      await page.locator('#szukaj-pole').fill('dotacje');
      await page.locator('.dialog-status', { hasText: /^(?:Znaleziono|Nic nie)/u }).waitFor();
    });
    await context.close();
    expect(requests).toBeGreaterThan(MOST_REQUESTS);
    expect(requests).toBeLessThanOrEqual(MOST_WITH_SEARCH);
  });
});
