import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../publish/serve-site.ts';
import { launchBrowser } from './browser.ts';
import { BELOW_A_PATH } from './shared-envs.ts';
import { sharedSite } from './shared-site.ts';
import { openPage, PAGE_TYPES } from './page-types.ts';

describe.each(['/', '/program/'])('the site under %s', (basePath) => {
  let server: SiteServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await serveSite(await sharedSite(basePath === '/' ? {} : BELOW_A_PATH), basePath, 0);
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

  it('shows no error in the console, breaks no policy and asks no other host', async () => {
    const trouble: string[] = [];
    await withPage({}, async (page) => {
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) trouble.push(message.text());
      });
      page.on('pageerror', (error) => trouble.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(server.url) && !request.url().startsWith('blob:')) trouble.push(request.url());
      });
      for (const path of PAGE_TYPES) await openPage(page, server.url, path);
    });
    expect(trouble).toEqual([]);
  });

  it('can be read and searched for documents without JavaScript', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(server.url);
      await page.getByRole('link', { name: 'Czytaj program' }).click();
      expect(page.url()).toBe(`${server.url}programy/2026/`);
      await page.goto(`${server.url}programy/2020/#par-13-ust-2`);
      expect(await page.locator('#par-13-ust-2').isVisible()).toBe(true);
      await page.goto(`${server.url}szukaj/`);
      expect(await page.locator('noscript').textContent()).toContain('listach');
    });
  });

  it('leads from a programme to the act that adopted it and back, and to the years beside it', async () => {
    await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(`${server.url}programy/2020/`);
      await page.locator('.facts a').first().click();
      expect(page.url()).toBe(`${server.url}uchwaly/2019/xv-000-2019/`);
      await page.locator('.panel', { hasText: 'Uchwala program' }).getByRole('link', { name: 'Program na rok 2020' }).click();
      expect(page.url()).toBe(`${server.url}programy/2020/`);
      await page.getByRole('link', { name: /Następny program/ }).click();
      expect(page.url()).toBe(`${server.url}programy/2021/`);
    });
  });

  it('leads by keyboard from a programme to its timeline, a former wording, its changes and back', async () => {
    await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      const follow = async (name: RegExp): Promise<void> => {
        await page.getByRole('main').getByRole('link', { name }).first().focus();
        const from = page.url();
        await page.keyboard.press('Enter');
        await page.waitForURL((url) => url.href !== from);
      };
      await page.goto(`${server.url}programy/2020/`);
      await follow(/^Wersje i zmiany$/);
      expect(page.url()).toBe(`${server.url}programy/2020/wersje/`);
      expect(await page.locator('.wordings > li').count()).toBe(3);
      await follow(/^Zobacz, co się zmieniło/);
      expect(page.url()).toBe(`${server.url}programy/2020/zmiany/2020-09-24/`);
      await follow(/^od 26 marca 2020/);
      expect(page.url()).toBe(`${server.url}programy/2020/wersje/2020-03-26/`);
      expect(await page.locator('.notice', { hasText: 'brzmienie historyczne' }).count()).toBe(1);
      await follow(/^Przejdź do brzmienia aktualnego$/);
      expect(page.url()).toBe(`${server.url}programy/2020/`);
      await page.locator('#par-12-ust-3 > .unit-body .change-mark').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${server.url}programy/2020/zmiany/2020-03-26/#par-12-ust-3`);
      expect(await page.locator('#par-12-ust-3 del').first().isVisible()).toBe(true);
    });
  });

  it('finds a provision and leads to it', async () => {
    await withPage({}, async (page) => {
      await page.goto(server.url);
      await page.getByRole('searchbox').fill('mikrodotacje');
      await page.locator('main').getByRole('button', { name: 'Szukaj' }).click();
      await page.waitForSelector('#wyniki[data-stan=gotowe] > li');
      const ids = await page.$$eval('#wyniki > li', (items) => items.map((item) => item.getAttribute('data-id')));
      expect(ids).toContain('programy/2020');
      // Provisions of a result far below are fetched when it comes into sight.
      await page.locator('li[data-id="programy/2020"]').scrollIntoViewIfNeeded();
      await page.locator('li[data-id="programy/2020"] li a').first().click();
      expect(page.url()).toMatch(new RegExp(`${basePath}programy/2020/\\?szukane=mikrodotacje#[a-z]+`));
      const target = new URL(page.url()).hash;
      expect(await page.locator(target).count()).toBe(1);
    });
  });

  it('narrows a search by kind, year and status, in an address that can be shared', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${server.url}szukaj/?q=program&rodzaj=programy&rok=2021`);
      await page.waitForSelector('#wyniki[data-stan=gotowe]', { state: 'attached' });
      expect(await page.$$eval('#wyniki > li', (items) => items.map((item) => item.getAttribute('data-id')))).toEqual([
        'programy/2021',
      ]);
      await page.getByLabel('Rok').selectOption('2020');
      await page.waitForSelector('#wyniki[data-stan=gotowe] > li[data-id="programy/2020"]');
      expect(page.url()).toContain('rok=2020');
      await page.goBack();
      await page.waitForSelector('#wyniki[data-stan=gotowe] > li[data-id="programy/2021"]');
    });
  });

  it('answers an absent page with its own 404', async () => {
    await withPage({}, async (page) => {
      const response = await page.goto(`${server.url}nie-ma-takiej-strony/`);
      expect(response?.status()).toBe(404);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Nie ma takiej strony');
    });
  });
});
