import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../../../publish/serve-site.ts';
import { axeFindings } from '../../../testing/axe.ts';
import { launchBrowser } from '../../../testing/browser.ts';
import { sharedSite } from '../../../testing/shared-site.ts';

describe('the page „Sprawdź dokument”', () => {
  let dir: string;
  let server: SiteServer;
  let browser: Browser;
  beforeAll(async () => {
    dir = await sharedSite({});
    server = await serveSite(dir, '/', 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const choose = async (page: Page, name: string, buffer: Buffer): Promise<string> => {
    const input = page.getByLabel('Plik do sprawdzenia');
    await input.setInputFiles({ name, mimeType: 'application/pdf', buffer });
    const result = page.locator('#wynik-sprawdzenia[data-stan="gotowe"]');
    await result.waitFor();
    return (await result.innerText()).replaceAll('\u00a0', ' ');
  };

  it('recognises a file of the site and says which wording it is, sends nothing, and is accessible', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    await page.goto(`${server.url}sprawdz-dokument/`);
    const text = await choose(page, 'pobrany.pdf', readFileSync(join(dir, 'programy/2026/dokument.pdf')));
    expect(text).toContain('Plik pochodzi z tego serwisu');
    expect(text).toContain('To brzmienie dzisiejsze (stan serwisu na dzień 24 listopada 2026 r.).');
    expect(await page.getByRole('link', { name: 'Otwórz dzisiejszą stronę dokumentu' }).getAttribute('href')).toBe(
      '/programy/2026/',
    );
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(sent).toEqual([]);
    await page.close();
  });

  it('says of any other file that it is not known, and not that it is false', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}sprawdz-dokument/`);
    const text = await choose(page, 'inny.pdf', Buffer.from('%PDF-1.7 inny plik'));
    expect(text).toContain('Serwis nie zna tego pliku');
    expect(text).toContain('ten serwis nie prowadzi archiwum dawnych spisów. To nie znaczy, że plik jest fałszywy');
    expect(await choose(page, 'pusty.pdf', Buffer.alloc(0))).toContain('Plik jest pusty');
    await page.close();
  });

  it('says without scripts that it needs them, and leads to the list', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.url}sprawdz-dokument/`);
    const text = (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
    expect(text).toContain('Ta strona działa tylko z włączoną obsługą JavaScriptu.');
    expect(await page.getByLabel('Plik do sprawdzenia').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'Spis skrótów (JSON)' }).getAttribute('href')).toBe('/api/v1/manifest.json');
    await context.close();
  });
});
