import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../publish/serve-site.ts';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { BELOW_A_PATH } from './shared-envs.ts';
import { sharedSite } from './shared-site.ts';

const PAGES = [
  '',
  'programy/',
  'programy/2020/',
  'programy/2027/',
  'uchwaly/',
  'programy/2020/wersje/',
  'programy/2020/wersje/2020-03-26/',
  'programy/2020/zmiany/2020-03-26/',
  'programy/2021/porownanie/2020/',
  'uchwaly/2020/xx-000-2020/',
  'aktualnosci/2019-10-25-program-wspolpracy-na-2020-uchwalony/',
  'konsultacje/2019-10-04-projekt-programu-2020/',
  'konsultacje/2026-11-13-projekt-programu-2027/',
  'sprawozdania/2019/',
  'programy/2019/zadania/',
  'sfery/',
  'sfery/17/',
  'deklaracja-dostepnosci/',
  'en/',
  'uk/programy/',
  'szukaj/?q=dotacja',
  'dane/',
  'mapa-serwisu/',
  'nie-ma-takiej-strony/',
] as const;

const MODES: readonly (BrowserContextOptions & { readonly name: string })[] = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { name: '320 px', colorScheme: 'light', viewport: { width: 320, height: 640 } },
  { name: 'forced colours', forcedColors: 'active', viewport: { width: 1280, height: 900 } },
];

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

  /** Opens a page and, where it searches, waits for the results. */
  async function open(page: Page, path: string): Promise<void> {
    await page.goto(server.url + path, { waitUntil: 'load' });
    if (path.startsWith('szukaj/')) await page.waitForSelector('#wyniki[data-stan=gotowe]', { state: 'attached' });
  }

  async function withPage<Result>(options: BrowserContextOptions, use: (page: Page) => Promise<Result>): Promise<Result> {
    const context = await browser.newContext(options);
    try {
      return await use(await context.newPage());
    } finally {
      await context.close();
    }
  }

  // Neither contrast nor structure depends on the base.
  it.each(basePath === '/' ? MODES : [])('passes axe on every page type: $name', async ({ name, ...options }) => {
    const findings: string[] = [];
    await withPage(options, async (page) => {
      for (const path of PAGES) {
        await open(page, path);
        for (const finding of await axeFindings(page, name === 'light' ? 'all' : 'looks')) findings.push(`${path}: ${finding}`);
      }
    });
    expect(findings, name).toEqual([]);
  });

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
      for (const path of PAGES) await open(page, path);
    });
    expect(trouble).toEqual([]);
  });

  it('needs no sideways scrolling at 320 px', async () => {
    await withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
      for (const path of PAGES) {
        await open(page, path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      }
    });
  });

  it('lays the rows of a wide table below one another on a phone, each value beside the name of its column', async () => {
    await withPage({ viewport: { width: 360, height: 740 } }, async (page) => {
      for (const path of ['programy/2026/', 'programy/2026/zadania/', 'sprawozdania/2019/']) {
        await open(page, path);
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

  it('finds a provision and leads to it', async () => {
    await withPage({}, async (page) => {
      await page.goto(server.url);
      await page.getByRole('searchbox').fill('mikrodotacje');
      await page.locator('main').getByRole('button', { name: 'Szukaj' }).click();
      await page.waitForSelector('#wyniki[data-stan=gotowe] > li');
      const ids = await page.$$eval('#wyniki > li', (items) => items.map((item) => item.getAttribute('data-id')));
      expect(ids).toContain('programy/2020');
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
