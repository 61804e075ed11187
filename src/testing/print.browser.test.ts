import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../publish/serve-site.ts';
import { launchBrowser } from './browser.ts';
import { sharedSite } from './shared-site.ts';

/** What a page of A4 leaves between its margins, in CSS pixels. */
const PAPER = { width: 680, height: 990 };

describe('a printed page', () => {
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

  it.each([
    'programy/2020/',
    'programy/2019/zadania/',
    'sprawozdania/2019/',
    'konsultacje/2019-10-04-projekt-programu-2020/',
    'sfery/',
    'dane/powiazania/',
    'pomoc/komunikaty/',
  ])('shows all of its text, and nothing on top of it: /%s', async (path) => {
    const page = await browser.newPage({ viewport: PAPER });
    await page.emulateMedia({ media: 'print' });
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    const faults = await page.evaluate(() => {
      const footer = document.querySelector('.site-footer')?.getBoundingClientRect().top ?? Infinity;
      const found: string[] = [];
      for (const element of document.querySelectorAll<HTMLElement>('main *:not(.visually-hidden, .visually-hidden *)')) {
        const { bottom, height } = element.getBoundingClientRect();
        const { overflowY } = getComputedStyle(element);
        if (height > 1 && bottom > footer + 1) found.push(`under the footer: ${element.tagName} ${element.className}`);
        if (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
          found.push(`cut off: ${element.tagName} ${element.className}`);
      }
      return found;
    });
    expect(faults).toEqual([]);
    expect(await page.locator('.site-header').isVisible()).toBe(false);
    expect(await page.locator('.print-running').innerText()).toMatch(/Stan na \d/);
    await page.close();
  });
});
