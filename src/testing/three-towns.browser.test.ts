import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageShapes } from '../../scripts/shots/page-shapes.ts';
import { serveSite, type SiteServer } from '../publish/serve-site.ts';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { pagesOf, TOWN_WITH_COMPETITIONS } from './built-site.ts';
import { sharedSite } from './shared-site.ts';

const TOWNS = [
  { town: 'a gmina with competitions', env: { CONTENT_DIR: TOWN_WITH_COMPETITIONS, BUILD_DATE: '2026-01-20' } },
  {
    town: 'a powiat with five programmes a year',
    env: { CONTENT_DIR: join(import.meta.dirname, 'fixtures', 'powiat-borowski') },
  },
] as const;

const PHONE = { width: 360, height: 740 };
const NARROWEST = { width: 320, height: 740 };
const MOST_STOPS = 200;
const LEAST_TARGET = 24;

/** Pages that are the same in every town. */
const isOfTown = (path: string): boolean => !/^(?:dane|pomoc|sprawdz-dokument)\//.test(path);

interface Measures {
  readonly overflow: number;
  /** Boxes that scroll both ways. */
  readonly boxes: readonly string[];
  readonly stops: number;
  readonly small: readonly string[];
}

const measure = (page: Page): Promise<Measures> =>
  page.evaluate((least) => {
    const root = document.documentElement;
    const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
    const html = (element: Element): string => element.outerHTML.slice(0, 100);
    const reached = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input, [tabindex="0"]')];
    return {
      overflow: root.scrollWidth - root.clientWidth,
      boxes: [...document.querySelectorAll('main *')]
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const isWide = scrolls(overflowX) && element.scrollWidth > element.clientWidth + 1;
          return isWide && scrolls(overflowY) && element.scrollHeight > element.clientHeight + 1;
        })
        .map(html),
      stops: reached.filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true })).length,
      small: reached
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          const isShown = width > 1 && height > 1 && getComputedStyle(element).display !== 'inline';
          return isShown && element.closest('.skip-link') === null && Math.min(width, height) < least - 0.5;
        })
        .map(html),
    };
  }, LEAST_TARGET);

describe.each(TOWNS)('$town', ({ env }) => {
  let server: SiteServer;
  let browser: Browser;
  let dir = '';

  beforeAll(async () => {
    dir = await sharedSite(env);
    server = await serveSite(dir, '/', 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('has a title of its own on every page', () => {
    const titles = [...pagesOf(dir).values()].map((html) => /<title>(.*?)<\/title>/su.exec(html)?.[1]);
    expect(titles.length).toBeGreaterThan(20);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('passes axe on every page type, in reach of a finger, a keyboard and a screen of 320 px', async () => {
    const page = await browser.newPage();
    const findings: string[] = [];
    const paths = Object.values(pageShapes(dir)).filter(isOfTown);
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths) {
      await page.setViewportSize(PHONE);
      await page.goto(server.url + path, { waitUntil: 'load' });
      for (const finding of await axeFindings(page)) findings.push(`${path}: ${finding}`);
      const { stops, small } = await measure(page);
      if (stops > MOST_STOPS) findings.push(`${path}: ${String(stops)} przystanków klawiatury`);
      findings.push(...small.map((element) => `${path}: mały cel ${element}`));
      await page.setViewportSize(NARROWEST);
      const { overflow, boxes } = await measure(page);
      if (overflow > 0) findings.push(`${path}: szersza od ekranu o ${String(overflow)} px`);
      findings.push(...boxes.map((element) => `${path}: przewijane w dwie strony ${element}`));
    }
    await page.close();
    expect(findings).toEqual([]);
  });
});
