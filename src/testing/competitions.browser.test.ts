import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../publish/serve-site.ts';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { TOWN_WITH_COMPETITIONS } from './built-site.ts';
import { sharedSite } from './shared-site.ts';

let server: SiteServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveSite(await sharedSite({ CONTENT_DIR: TOWN_WITH_COMPETITIONS, BUILD_DATE: '2026-01-20' }), '/', 0);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens a page on a phone, without scripts. */
async function onPhone<T>(path: string, look: (page: Page) => Promise<T>, javaScriptEnabled = false): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(new URL(path, server.url).href);
  const result = await look(page);
  await context.close();
  return result;
}

const textOf = async (page: Page, selector = 'main'): Promise<string> =>
  (await page.locator(selector).innerText()).replace(/[\s\u00a0]+/g, ' ');

describe('pages of competitions', () => {
  const PAGES = [
    '',
    'konkursy/',
    'konkursy/otwarty/',
    'konkursy/rozstrzygniety/',
    'konkursy/granty/',
    'jak-dostac-dotacje/',
    'programy/2026/',
  ];

  it.each(PAGES)('„%s” has nothing that axe finds on a phone, and nothing to scroll sideways', async (path) => {
    const [findings, overflow] = await onPhone(
      path,
      async (page) => [
        await axeFindings(page),
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ],
      true,
    );
    expect(findings).toEqual([]);
    expect(overflow).toBe(0);
  });

  it('answer on the home page, in two screens: what is open and until when, the money, what can be done, whom to ask', async () => {
    const seen = await onPhone('', (page) =>
      page.evaluate(() => {
        const words = [...document.querySelectorAll('main :is(h2, p, li, span, a)')];
        const at = (text: string): number =>
          Math.min(
            ...words
              .filter((element) => element.textContent.replace(/[\s\u00a0]+/g, ' ').includes(text))
              .map((element) => element.getBoundingClientRect().bottom)
              .filter((bottom) => bottom > 0),
          );
        return {
          open: at('do 26 stycznia 2026 r. do godz. 15.30 (zostało 6 dni)'),
          money: at('219 500 zł'),
          today: at('Złóż ofertę: Małe granty'),
          contact: at('urzad@example.org'),
        };
      }),
    );
    expect(Object.values(seen).every((bottom) => bottom < 2 * 740)).toBe(true);
  });

  it('tell the state, the deadline, the amount, the place and whom to ask', async () => {
    const text = await onPhone('konkursy/otwarty/', (page) => textOf(page));
    expect(text).toMatch(/trwa nabór.*Tekst poglądowy.*zostało 6 dni.*Kultura fizyczna.*80 000 zł.*pokój 5.*Referat Współpracy/s);
    expect(text).toContain('<b>& ruch</b>');
  });

  it('tell who won and for how much', async () => {
    const text = await onPhone('konkursy/rozstrzygniety/', (page) => textOf(page, '.overview'));
    expect(text).toMatch(
      /rozstrzygnięto 10 stycznia 2026 r\..*Festyn.*30 000 zł.*Stowarzyszenie Przykładowe nr 2.*12 500,50 zł.*42 500,50 zł/s,
    );
    expect(text).toContain('Do 9 lutego 2026 r. każdy może żądać uzasadnienia');
  });

  it('list what is open first, marked as sample texts', async () => {
    const headings = await onPhone('konkursy/', (page) => page.locator('main :is(h2, h3)').allInnerTexts());
    expect(headings).toEqual([
      'Można składać oferty',
      'Konkurs na zajęcia sportowe <b>& ruch</b>',
      'Małe granty',
      'Rozstrzygnięte',
      'Konkurs na kulturę',
    ]);
    expect(await onPhone('konkursy/', (page) => page.locator('.chip-illustrative').count())).toBe(3);
  });
});
