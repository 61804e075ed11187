import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../publish/serve-site.ts';
import { launchBrowser } from './browser.ts';
import { PEOPLE_DAY, PEOPLE_QUESTIONS } from './people-questions.ts';
import { sharedSite } from './shared-site.ts';

let browser: Browser;
let server: SiteServer;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveSite(await sharedSite({ BUILD_DATE: PEOPLE_DAY }), '/', 0);
});
afterAll(async () => {
  await server.close();
  await browser.close();
});

/** Whole words and unfinished ones, phrases, numbers, years, words of no text, questions. */
const QUERIES = [
  ...PEOPLE_QUESTIONS.map(({ q }) => q),
  ...['spo', 'dota', 'dotacje dla senio', 'współprac', 'wspolpraca', 'program 2026', '§ 5', 'art. 19a', '"inicjatywa lokalna"'],
  ...['sport 2025', 'rada', 'organizacje pozarządowe', 'hipopotam', 'regrant', 'miasto', 'konkurs ofert'],
];

/** What is promised or shown: the words of the count, and titles in order. */
interface Shown {
  readonly count: string;
  readonly titles: readonly string[];
}

const FOUND = /^Znaleziono[^.]*\./u;
const countOf = (status: string): string => FOUND.exec(status)?.[0] ?? 'nic';

/** Types a query into the open dialog and reads what it promises once it has settled. */
async function promised(page: Page, query: string): Promise<Shown> {
  await page.fill('#szukaj-pole', query);
  const href = `q=${encodeURIComponent(query)}`;
  await page.waitForFunction((end) => {
    const status = document.querySelector('dialog [role=status]')?.textContent ?? '';
    const all = document.querySelector<HTMLAnchorElement>('.dialog-all');
    return all?.getAttribute('href')?.endsWith(end) === true && /^(?:Znaleziono|Nic nie znaleziono)/u.test(status);
  }, href);
  return page.evaluate((found) => {
    const status = document.querySelector('dialog [role=status]')?.textContent ?? '';
    return {
      count: new RegExp(found, 'u').exec(status)?.[0] ?? 'nic',
      titles: [...document.querySelectorAll('dialog .option-title')].map((title) => title.textContent),
    };
  }, FOUND.source);
}

async function shown(page: Page, query: string): Promise<Shown> {
  await page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('main input[name=q]');
    if (input !== null) input.value = text;
    input?.form?.requestSubmit();
  }, query);
  await page.waitForSelector('#wyniki[data-stan=gotowe]', { state: 'attached' });
  return {
    count: countOf((await page.textContent('#stan-wyszukiwania')) ?? ''),
    titles: await page.$$eval('#wyniki > li h2', (titles) => titles.map((title) => title.textContent)),
  };
}

describe('the dialog', () => {
  it('promises what Enter shows: as many results, in the same order', async () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(60);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    try {
      const [dialog, results] = [await context.newPage(), await context.newPage()];
      await dialog.goto(`${server.url}uchwaly/`, { waitUntil: 'networkidle' });
      await dialog.keyboard.press('/');
      await dialog.waitForSelector('dialog[open]');
      await results.goto(`${server.url}szukaj/`);
      await results.waitForSelector('#wyniki[data-stan=gotowe]', { state: 'attached' });
      const different: unknown[] = [];
      let nonEmpty = 0;
      for (const query of QUERIES) {
        const [promise, page] = [await promised(dialog, query), await shown(results, query)];
        if (promise.titles.length > 0) nonEmpty += 1;
        if (promise.count !== page.count || promise.titles.some((title, at) => title !== page.titles[at]))
          different.push({ query, promise, page });
      }
      expect(different).toEqual([]);
      expect(nonEmpty).toBeGreaterThan(60);
    } finally {
      await context.close();
    }
  });

  it('opens with Enter the page of results that it promised', async () => {
    const page = await browser.newPage();
    try {
      await page.goto(`${server.url}uchwaly/`, { waitUntil: 'networkidle' });
      await page.keyboard.press('/');
      await page.waitForSelector('dialog[open]');
      const promise = await promised(page, 'dotacje dla senio');
      await page.keyboard.press('Enter');
      await page.waitForURL(/szukaj\/\?q=/);
      await page.waitForSelector('#wyniki[data-stan=gotowe]', { state: 'attached' });
      expect(countOf((await page.textContent('#stan-wyszukiwania')) ?? '')).toBe(promise.count);
    } finally {
      await page.close();
    }
  });
});
