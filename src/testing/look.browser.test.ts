import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../publish/serve-site.ts';
import { launchBrowser } from './browser.ts';
import { sharedSite } from './shared-site.ts';

const PHONE = { width: 360, height: 740 };
const LEAST_TARGET = 24;

describe('the look of the site', () => {
  let server: SiteServer;
  let browser: Browser;
  let dir = '';

  beforeAll(async () => {
    dir = await sharedSite({});
    server = await serveSite(dir, '/', 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('has a title of its own on every page', () => {
    const titles = readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => /<title>(.*?)<\/title>/su.exec(readFileSync(join(dir, file), 'utf8'))?.[1]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('keeps name, search and menu of a phone in one row, and unfolds the menu without JavaScript', async () => {
    const page = await browser.newPage({ viewport: PHONE, javaScriptEnabled: false });
    await page.goto(server.url);
    const rows = await Promise.all(
      ['.site-name', '#link-szukania', '.menu-switch summary'].map((part) => page.locator(part).boundingBox()),
    );
    const middles = rows.map((box) => (box === null ? NaN : box.y + box.height / 2));
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(4);
    const first = page.locator('.site-menu ul a').first();
    expect(await first.isVisible()).toBe(false);
    await page.locator('.menu-switch summary').focus();
    await page.keyboard.press('Enter');
    expect(await first.isVisible()).toBe(true);
    await page.close();
  });

  it('gives a finger at least 24 pixels, links within sentences aside', async () => {
    const page = await browser.newPage({ viewport: PHONE });
    for (const path of ['', 'programy/2020/', 'programy/2027/zadania/', 'konkursy/']) {
      await page.goto(server.url + path);
      const small = await page.evaluate(
        (least) =>
          [...document.querySelectorAll('a, button, summary, select, input')]
            .filter((element) => {
              const { width, height } = element.getBoundingClientRect();
              const isShown = width > 1 && height > 1 && getComputedStyle(element).display !== 'inline';
              return isShown && element.closest('.skip-link') === null && Math.min(width, height) < least - 0.5;
            })
            .map((element) => element.outerHTML.slice(0, 100)),
        LEAST_TARGET,
      );
      expect(small, path).toEqual([]);
    }
    await page.close();
  });

  it('asks for at most 8 files for a document', async () => {
    const page = await browser.newPage();
    let requests = 0;
    page.on('request', () => requests++);
    await page.goto(`${server.url}programy/2026/`, { waitUntil: 'networkidle' });
    expect(requests).toBeLessThanOrEqual(8);
    await page.close();
  });
});
