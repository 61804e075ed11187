import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../publish/serve-site.ts';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { openPage, PAGE_TYPES } from './page-types.ts';
import { sharedSite } from './shared-site.ts';

/** What is found of colours is the same in every width, and what is found of widths in every colour. */
const MODES = [
  { mode: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, viewport: { width: 1280, height: 900 } },
  { mode: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, viewport: { width: 768, height: 900 } },
  { mode: '320 px', media: { colorScheme: 'light', forcedColors: 'none' }, viewport: { width: 320, height: 640 } },
  { mode: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' }, viewport: { width: 1280, height: 900 } },
] as const;

// Neither colours nor widths depend on the base; which links lead where is asked in `site.browser.test.ts`.
describe('the look of the site', () => {
  let server: SiteServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await serveSite(await sharedSite({}), '/', 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function withPage<Result>(options: BrowserContextOptions, use: (page: Page) => Promise<Result>): Promise<Result> {
    const context = await browser.newContext(options);
    try {
      return await use(await context.newPage());
    } finally {
      await context.close();
    }
  }

  // A page is loaded once and shown in one mode after another, as a reader's own device would switch it.
  it.each(PAGE_TYPES)('passes axe in every mode, and needs no sideways scrolling: /%s', async (path) => {
    const findings: string[] = [];
    await withPage({ viewport: MODES[0].viewport }, async (page) => {
      await openPage(page, server.url, path);
      for (const { mode, media, viewport } of MODES) {
        await page.emulateMedia(media);
        await page.setViewportSize(viewport);
        for (const finding of await axeFindings(page, mode === 'light' ? 'all' : 'looks')) findings.push(`${mode}: ${finding}`);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > viewport.width) findings.push(`${mode}: ${String(width)} px`);
      }
    });
    expect(findings).toEqual([]);
  });

  it('lays the rows of a wide table below one another on a phone, each value beside the name of its column', async () => {
    await withPage({ viewport: { width: 360, height: 740 } }, async (page) => {
      for (const path of ['programy/2026/', 'programy/2026/zadania/', 'sprawozdania/2019/']) {
        await openPage(page, server.url, path);
        const tables = await page.$$eval('.table-box:has(> .stacked)', (boxes) =>
          boxes.map((box) => ({
            scrolls: box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1,
            names: [...box.querySelectorAll('tbody > tr:first-child > td')].map(
              (cell) => getComputedStyle(cell, '::before').content,
            ),
          })),
        );
        expect(tables.length, path).toBeGreaterThan(0);
        for (const { scrolls, names } of tables) {
          expect(scrolls, path).toBe(false);
          expect(names, path).not.toContain('none');
        }
      }
    });
  });

  it('reaches every part of a document with the keyboard, the skip link first', async () => {
    await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(`${server.url}programy/2026/`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('tresc');
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
      expect(outline).toBe('solid');
    });
  });

  it('lays changed provisions side by side where there is room, without JavaScript, and one below another on a phone', async () => {
    const address = `${server.url}programy/2020/zmiany/2020-03-26/`;
    await withPage(
      { javaScriptEnabled: false, reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } },
      async (page) => {
        await page.goto(address, { waitUntil: 'networkidle' });
        const row = page.locator('#par-13-ust-1');
        expect([await row.locator('.rl-inline').isVisible(), await row.locator('.rl-split').isVisible()]).toEqual([true, false]);
        await page.locator('.view-switch summary').focus();
        await page.keyboard.press('Enter');
        expect([await row.locator('.rl-inline').isVisible(), await row.locator('.rl-split').isVisible()]).toEqual([false, true]);
        const [before, after] = [await row.locator('.rl-old').boundingBox(), await row.locator('.rl-new').boundingBox()];
        expect(before?.y).toBe(after?.y);
        expect((before?.x ?? 0) + (before?.width ?? 0)).toBeLessThanOrEqual(after?.x ?? 0);
      },
    );
    await withPage({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } }, async (page) => {
      await page.goto(address);
      expect(await page.locator('.view-switch').isVisible()).toBe(false);
      expect(await page.locator('#par-13-ust-1 .rl-inline').isVisible()).toBe(true);
    });
  });
});
