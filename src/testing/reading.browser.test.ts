import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../publish/serve-site.ts';
import { launchBrowser } from './browser.ts';
import { BELOW_A_PATH } from './shared-envs.ts';
import { sharedSite } from './shared-site.ts';

const BASE = BELOW_A_PATH.BASE_PATH;
const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

describe('reading a legal text', () => {
  let server: SiteServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await serveSite(await sharedSite(BELOW_A_PATH), BASE, 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function withPage(path: string, use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
    try {
      const page = await context.newPage();
      await page.goto(server.url + path, { waitUntil: 'networkidle' });
      await use(page);
    } finally {
      await context.close();
    }
  }

  const preview = '#podglad:not([hidden])';

  it('shows the words a citation of the same text leads to when it is pointed at, and hides them again', () =>
    withPage('programy/2020/', async (page) => {
      const link = page.locator('.document-text a.citation[href^="#par-"]').first();
      await link.hover();
      await page.waitForSelector(preview);
      const target = (await link.getAttribute('href')) ?? '';
      const words = (await page.locator(`${target} p`).first().textContent()) ?? '-';
      expect(await page.locator(`${preview} .preview-body`).textContent()).toContain(words.trim().slice(0, 30));
      await page.mouse.move(1, 1);
      await page.waitForSelector('#podglad', { state: 'hidden' });
    }));

  it('offers previews and the search on a dated wording too', () =>
    withPage('programy/2020/wersje/2020-01-01/', async (page) => {
      await page.locator('.document-text a.citation[href^="#par-"]').first().hover();
      await page.waitForSelector(preview);
      await page.getByRole('button', { name: 'Szukaj' }).first().waitFor();
    }));

  it('shows the words of another document, read from its page', () =>
    withPage('uchwaly/2020/xx-000-2020/', async (page) => {
      await page.locator('.document-text a.citation[href*="/programy/2020/"][href*="#par-"]').first().hover();
      await page.waitForSelector(preview);
      await page.waitForFunction(() => document.querySelector('.preview-name')?.textContent.includes('Program') === true);
      expect(await page.locator(`${preview} .preview-body`).textContent()).toMatch(/\p{L}{4}/u);
    }));

  it('shows a preview to the keyboard, describes the link with it, and closes it with Escape', () =>
    withPage('programy/2020/', async (page) => {
      const link = page.locator('.document-text a.term:not([tabindex])').first();
      await link.evaluate((element) => {
        // Focus as from the keyboard: the element before it has it, then Tab.
        (element as HTMLElement).scrollIntoView();
      });
      for (let presses = 0; presses < 80; presses++) {
        await page.keyboard.press('Tab');
        if ((await page.locator(preview).count()) > 0) break;
      }
      await page.locator('#podglad-opis:not(:empty)').waitFor({ state: 'attached' });
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-describedby'))).toBe('podglad-opis');
      expect((await page.locator('#podglad-opis').textContent())?.length).toBeLessThanOrEqual(200);
      await page.keyboard.press('Escape');
      expect(await page.locator(preview).count()).toBe(0);
    }));

  it('shows on a touch screen first and goes there second', () =>
    withPage(
      'programy/2020/',
      async (page) => {
        const link = page.locator('.document-text a.citation[href^="#par-"]').first();
        await link.tap();
        await page.waitForSelector(preview);
        expect(page.url()).not.toContain('#');
        await page.locator(`${preview} .preview-go`).tap();
        expect(page.url()).toContain('#par-');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      },
      PHONE,
    ));

  it('leads by plain links without JavaScript, also to the list of citing places', () =>
    withPage(
      'programy/2020/',
      async (page) => {
        await page.locator('.document-text a.citation[href^="#par-"]').first().click();
        expect(page.url()).toContain('#par-');
        const count = page.locator('.document-text a.cited-count').first();
        const said = Number(await count.locator('[aria-hidden]').textContent());
        const target = new URL((await count.getAttribute('href')) ?? '', page.url()).hash;
        expect(await page.locator(`${target} li`).count()).toBe(said);
      },
      { javaScriptEnabled: false },
    ));

  it('copies a link to a provision and a citation of it', () =>
    withPage('programy/2020/', async (page) => {
      await page.locator('#par-5 a.unit-label').first().click();
      await page.getByRole('button', { name: 'Kopiuj odnośnik' }).click();
      await page.getByText('Skopiowano odnośnik.').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${server.url}programy/2020/#par-5`);
      await page.getByRole('button', { name: 'Kopiuj odesłanie' }).click();
      await page.getByText('Skopiowano odesłanie.').waitFor();
      const citation = (await page.evaluate(() => navigator.clipboard.readText())).replace(/\u00a0/g, ' ');
      expect(citation).toBe('§ 5 załącznika do uchwały Rady Miejskiej Leszna z dnia 24 października 2019 r. (tekst poglądowy)');
      await page.keyboard.press('Escape');
      expect(await page.locator('.provision-tools').count()).toBe(0);
    }));

  it('can be gone through by Tab in at most 200 steps, with the smaller provisions in reach of the arrow keys', () =>
    withPage('programy/2020/', async (page) => {
      const stops = await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]')].filter(
            (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
          ).length,
      );
      expect(stops).toBeLessThanOrEqual(200);
      await page.locator('#par-13 > :is(h2, h3) a.unit-label').focus();
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#par-13-ust-1');
      await page.keyboard.press('Enter');
      await page.locator('.provision-tools button:focus', { hasText: 'Kopiuj odnośnik' }).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#par-13');
    }));

  it('unfolds the citing places for whoever follows a count to them', () =>
    withPage('programy/2020/', async (page) => {
      const count = page.locator('.document-text a.cited-count').first();
      const target = new URL((await count.getAttribute('href')) ?? '', page.url()).hash;
      expect(await page.locator(target).isVisible()).toBe(false);
      await count.click();
      await page.locator(target).waitFor({ state: 'visible' });
    }));

  it('follows the reading in the contents', () =>
    withPage('programy/2020/', async (page) => {
      await page.locator('#par-9').evaluate((element) => {
        element.scrollIntoView();
      });
      await page.waitForFunction(() => document.querySelector('.contents a[aria-current]')?.getAttribute('href') === '#par-9');
    }));
});
