import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../publish/serve-site.ts';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { RECORDS_TOWN } from './records-town.ts';
import { sharedSite } from './shared-site.ts';

describe('the page of a record on a telephone', () => {
  let server: SiteServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveSite(await sharedSite({}, RECORDS_TOWN), '/', 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each([
    'uchwaly/2024/x-50-2024/',
    'uchwaly/2025/xx-101-2025/',
    'uchwaly/projekty/druk-210/',
    'aktualnosci/2025-06-01-nabor/',
    'uchwaly/',
  ])('is accessible and fits: /%s', async (path) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.close();
  });

  it('gives the files it names', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}uchwaly/2024/x-50-2024/`);
    const links = page.locator('.attachments li a[href^="/"]');
    expect(await links.count()).toBe(3);
    for (const link of await links.all()) {
      const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', server.url).href);
      expect(response.status()).toBe(200);
    }
    await page.close();
  });

  it('is found by the words of a file that has them', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}szukaj/?q=szlak+turystyczny`);
    await page.locator('#wyniki[data-stan="gotowe"]').waitFor();
    expect(await page.locator('#wyniki > li').first().getAttribute('data-id')).toBe('uchwaly/2024/x-50-2024');
    await page.close();
  });
});
