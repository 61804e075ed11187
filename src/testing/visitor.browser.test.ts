import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureTransfer } from '../../scripts/bench/transfer.ts';
import { serveSite, type SiteServer } from '../publish/serve-site.ts';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { pagesOf } from './built-site.ts';
import { BELOW_A_PATH, IN_OWN_COLOURS } from './shared-envs.ts';
import { sharedSite } from './shared-site.ts';

const MORE_CONTRAST = { mode: 'more contrast', media: { colorScheme: 'light', contrast: 'more' } } as const;
const MODES = [
  { mode: 'light', media: { colorScheme: 'light', contrast: 'no-preference' } },
  { mode: 'dark', media: { colorScheme: 'dark', contrast: 'no-preference' } },
  MORE_CONTRAST,
] as const;

const SITES = [
  {
    name: 'Leszno',
    env: {},
    base: '/',
    // `site-look.browser.test.ts` shows the same pages to axe in the others.
    modes: [MORE_CONTRAST],
    pages: [
      '',
      'programy/2026/',
      'programy/2019/zadania/',
      'sfery/17/',
      'uchwaly/2020/xx-000-2020/',
      'konsultacje/2019-10-04-projekt-programu-2020/',
      'sprawozdania/2019/',
      'deklaracja-dostepnosci/',
    ],
  },
  {
    name: 'a town with its own colours',
    env: IN_OWN_COLOURS,
    base: IN_OWN_COLOURS.BASE_PATH,
    modes: MODES,
    pages: [
      '',
      'programy/',
      'programy/2026/',
      'programy/2026/zadania/',
      'sfery/17/',
      'konsultacje/2025-10-01-program-2026/',
      'sprawozdania/2023/',
    ],
  },
] as const;

/** Success criterion 1.4.12: what a reader's own style sheet may ask for. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** Ids that the ministry's technical conditions (version 2.0) want of an accessibility statement, each once. */
const STATEMENT_IDS = [
  'a11y-wstep',
  'a11y-podmiot',
  'a11y-zakres',
  'a11y-url',
  'a11y-data-publikacja',
  'a11y-data-aktualizacja',
  'a11y-status',
  'a11y-kontakt',
  'a11y-email',
  'a11y-telefon',
  'a11y-procedura',
  'a11y-data-sporzadzenie',
  'a11y-architektura',
  'a11y-komunikacja',
] as const;

describe('a site with an address', () => {
  let dir = '';
  let pages: ReadonlyMap<string, string> = new Map();
  beforeAll(async () => {
    dir = await sharedSite(BELOW_A_PATH);
    pages = pagesOf(dir);
  });

  it('publishes an accessibility statement that checkers can read, and names it on every page', () => {
    const statement = pages.get('deklaracja-dostepnosci/index.html') ?? '';
    for (const id of STATEMENT_IDS) expect(statement.split(`id="${id}"`), id).toHaveLength(2);
    for (const id of ['a11y-data-publikacja', 'a11y-data-aktualizacja', 'a11y-data-sporzadzenie'])
      expect(statement, id).toMatch(new RegExp(`id="${id}"><time datetime="\\d{4}-\\d{2}-\\d{2}">`));
    expect(statement).toMatch(/<h1[^>]*>Deklaracja dostępności<\/h1>/);
    const meta = '<meta name="deklaracja-dostępności" content="https://leszno.example/program/deklaracja-dostepnosci/">';
    const silent = [...pages].filter(([, html]) => !html.includes(meta));
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it('says of demonstration texts what they are, in titles, shared links, citations and feeds', () => {
    const own = [...pages].filter(([name]) => /^(?:programy|uchwaly)\/.+\/index\.html$/.test(name));
    const shown = own.filter(([, html]) => html.includes('chip-illustrative">') && html.includes('document-head'));
    expect(shown.length).toBeGreaterThan(20);
    for (const [name, html] of shown) {
      expect(/<title>(.*?)<\/title>/.exec(html)?.[1], name).toContain('tekst poglądowy');
      expect(/property="og:title" content="([^"]*)"/.exec(html)?.[1], name).toContain('tekst poglądowy');
      const citation = /data-cytat="([^"]*)"/.exec(html)?.[1] ?? '';
      if (citation !== '') expect(citation.replace(/\u00a0/g, ' '), name).toContain('(tekst poglądowy)');
    }
    expect(readFileSync(join(dir, 'programy/2020/atom.xml'), 'utf8')).toContain('tekst poglądowy');
    expect(readFileSync(join(dir, 'atom.xml'), 'utf8')).toContain('tekst poglądowy');
  });
});

describe.each(SITES)('$name', ({ env, base, modes, pages }) => {
  let server: SiteServer;
  let browser: Browser;
  let dir = '';

  beforeAll(async () => {
    dir = await sharedSite(env);
    server = await serveSite(dir, base, 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function onEach(options: BrowserContextOptions, use: (page: Page, path: string) => Promise<void>): Promise<void> {
    // A reader's own style sheet comes from outside the page, which the policy does not hold back.
    const context = await browser.newContext({ bypassCSP: true, ...options });
    try {
      for (const path of pages) {
        const page = await context.newPage();
        await page.goto(server.url + path, { waitUntil: 'load' });
        await use(page, path);
        await page.close();
      }
    } finally {
      await context.close();
    }
  }

  /** Parts whose words are cut off at their edge. */
  const cutOff = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, dd, dt, a, button, summary, .card, .notice')]
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          if (element.closest('.visually-hidden, .clipped, .table-box, .print-running, .skip-link') !== null) return false;
          return (
            (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
            (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
          );
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );

  it('keeps its words whole with wider spacing of text, at 320 px', async () => {
    await onEach({ viewport: { width: 320, height: 640 } }, async (page, path) => {
      await page.addStyleTag({ content: TEXT_SPACING });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      expect(await cutOff(page), path).toEqual([]);
    });
  });

  it('keeps its words whole with text twice as large', async () => {
    await onEach({ viewport: { width: 1280, height: 800 } }, async (page, path) => {
      await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(1280);
      expect(await cutOff(page), path).toEqual([]);
    });
  });

  it('moves nothing for a reader who asks for stillness', async () => {
    await onEach({ reducedMotion: 'reduce' }, async (page, path) => {
      const moving = await page.evaluate(
        () =>
          [document.documentElement, ...document.querySelectorAll('*')]
            .map((element) => getComputedStyle(element))
            .filter(
              (style) =>
                style.scrollBehavior === 'smooth' ||
                parseFloat(style.animationDuration) > 0 ||
                parseFloat(style.transitionDuration) > 0,
            ).length,
      );
      expect(moving, path).toBe(0);
    });
  });

  it('has one main part, one first heading, no skipped level and a name for every navigation', async () => {
    await onEach({}, async (page, path) => {
      const outline = await page.evaluate(() => ({
        mains: document.querySelectorAll('main').length,
        headers: document.querySelectorAll('body > header').length,
        footers: document.querySelectorAll('body > footer').length,
        levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName.slice(1))),
        unnamed: [...document.querySelectorAll('nav, [role=region]')].filter(
          (element) => !element.hasAttribute('aria-label') && !element.hasAttribute('aria-labelledby'),
        ).length,
        names: [...document.querySelectorAll('nav')].map(
          (nav) =>
            nav.getAttribute('aria-label') ??
            document.getElementById(nav.getAttribute('aria-labelledby') ?? '')?.textContent ??
            '',
        ),
        looseTables: [...document.querySelectorAll('main table')].filter(
          (table) => table.querySelectorAll('th[scope]').length === 0,
        ).length,
      }));
      expect(outline, path).toMatchObject({ mains: 1, headers: 1, footers: 1, unnamed: 0, looseTables: 0 });
      expect(
        outline.levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      outline.levels.forEach((level, index) => {
        expect(level - (outline.levels[index - 1] ?? 0), `${path}: ${outline.levels.join(' ')}`).toBeLessThanOrEqual(1);
      });
      expect(new Set(outline.names).size, `${path}: ${outline.names.join(', ')}`).toBe(outline.names.length);
    });
  });

  it('shows where the focus is, on everything the keyboard reaches, in the order of the page', async () => {
    await onEach({ viewport: { width: 1280, height: 900 } }, async (page, path) => {
      const hidden: string[] = [];
      let before = -1;
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const element = document.activeElement;
          if (element === null || element === document.body) return null;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          return {
            order: [...document.querySelectorAll('*')].indexOf(element),
            seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && box.width > 0 && box.height > 0,
            html: element.outerHTML.slice(0, 100),
          };
        });
        if (stop === null) break;
        if (!stop.seen) hidden.push(stop.html);
        expect(stop.order, `${path}: ${stop.html}`).toBeGreaterThan(before);
        before = stop.order;
      }
      expect(hidden, path).toEqual([]);
    });
  });

  it('opens and closes what is folded with the keyboard', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(`${server.url}programy/2026/`);
    const summaries = await page.locator('summary').all();
    expect(summaries.length).toBeGreaterThan(2);
    for (const summary of summaries) {
      await summary.evaluate((element) => {
        const around = (inner: Element | null | undefined) => inner?.parentElement?.closest('details');
        for (let outer = around(element.parentElement); outer; outer = around(outer)) outer.open = true;
      });
      await summary.focus();
      await page.keyboard.press('Enter');
      expect(await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open)).toBe(true);
      await page.keyboard.press('Space');
      expect(await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open)).toBe(false);
    }
    await context.close();
  });

  it(`passes axe: ${modes.map(({ mode }) => mode).join(', ')}`, async () => {
    const findings: string[] = [];
    await onEach({ viewport: { width: 768, height: 900 } }, async (page, path) => {
      for (const { mode, media } of modes) {
        await page.emulateMedia(media);
        const found = await axeFindings(page, mode === 'light' ? 'all' : 'looks');
        findings.push(...found.map((finding) => `${path}, ${mode}: ${finding}`));
      }
    });
    expect(findings).toEqual([]);
  });

  it('sends little for a first look at a programme', async () => {
    const { document } = await measureTransfer(dir, 'programy/2026/', base);
    expect(document.withoutFonts).toBeLessThanOrEqual(40_000);
    expect(document.bytes).toBeLessThanOrEqual(110_000);
    expect(document.requests).toBeLessThanOrEqual(8);
  });
});
