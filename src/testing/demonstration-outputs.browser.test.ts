import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../publish/serve-site.ts';
import { launchBrowser } from './browser.ts';
import { filesOf, TOWN_WITH_COMPETITIONS } from './built-site.ts';
import { readPdf } from './read-pdf.ts';
import { sharedSite } from './shared-site.ts';

const MARK = /tekst poglądowy/iu;

const marked = (text: string): boolean => MARK.test(text.replace(/[\s\u00a0]+/gu, ' '));

const pagesOfPdf = async (bytes: Uint8Array): Promise<string[]> => (await readPdf(bytes)).pages.map(({ text }) => text);

/** Text that stands in a file, in pieces each of which must say what it is. */
type Pieces = (bytes: Buffer) => Promise<readonly string[]> | readonly string[];

const whole: Pieces = (bytes) => [bytes.toString('utf8')];

/** A calendar: its lines as they are read, those that go on joined. */
const calendar: Pieces = (bytes) => {
  const text = bytes.toString('utf8').replace(/\r?\n /gu, '');
  const name = /X-WR-CALNAME:(.*)/u.exec(text)?.[1] ?? '';
  return [...text.matchAll(/SUMMARY:(.*)/gu)].map(([, summary = '']) => `${name} ${summary}`);
};

const feed: Pieces = (bytes) => {
  const text = bytes.toString('utf8');
  const title = /<title[^>]*>(.*?)<\/title>/su.exec(text)?.[1] ?? '';
  return [...text.matchAll(/<entry>.*?<\/entry>/gsu)].map(([entry]) => `${title} ${entry}`);
};

/** The pages of a book that hold the document; its title page and contents name it. */
const book: Pieces = (bytes) =>
  Object.entries(unzipSync(bytes)).flatMap(([name, page]) => (/dokument-\d+\.xhtml$/u.test(name) ? [strFromU8(page)] : []));

/** Rows of a table of data, without its head. */
const rows: Pieces = (bytes) => bytes.toString('utf8').trim().split(/\r?\n/u).slice(1);

/** Every document of the town is a demonstration text, so that whatever leaves the site must say so. */
const OUTPUTS: readonly (readonly [file: RegExp, pieces: Pieces, says: RegExp])[] = [
  [/(?:^|\/)dokument\.pdf$/u, pagesOfPdf, MARK],
  [/\/dokument\.epub$/u, book, MARK],
  [/\/akn\.xml$/u, whole, MARK],
  [/\/index\.md$/u, whole, /^charakter: .*poglądow/mu],
  [/kalendarz\.ics$/u, calendar, MARK],
  [/atom\.xml$/u, feed, MARK],
  [/zadania\.csv$/u, rows, /poglądow/u],
  [/^api\/v1\/documents\/(?:programy|konkursy)\/.*\.json$/u, whole, /"character": ?"illustrative"/u],
];

describe('a town of demonstration texts alone', () => {
  let server: SiteServer;
  let browser: Browser;
  let dir = '';

  beforeAll(async () => {
    dir = await sharedSite({ CONTENT_DIR: TOWN_WITH_COMPETITIONS, BUILD_DATE: '2026-01-20' });
    server = await serveSite(dir, '/', 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function withPage<Result>(path: string, use: (page: Page) => Promise<Result>): Promise<Result> {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    try {
      const page = await context.newPage();
      await page.goto(server.url + path, { waitUntil: 'networkidle' });
      return await use(page);
    } finally {
      await context.close();
    }
  }

  it.each(OUTPUTS)('says so in each part of each file %s', async (file, pieces, says) => {
    const names = filesOf(dir).filter((name) => file.test(name));
    const parts = await Promise.all(
      names.map(async (name) => (await pieces(readFileSync(join(dir, name)))).map((text) => ({ name, text }))),
    );
    const all = parts.flat().map(({ name, text }) => ({ name, text: text.replace(/\u00a0/gu, ' ') }));
    expect(all.length).toBeGreaterThan(1);
    expect(all.filter(({ text }) => !says.test(text))).toEqual([]);
  });

  it('says so in the archive of its data, which holds the files of the site as they are', () => {
    const archive = unzipSync(readFileSync(join(dir, 'api/v1/wszystko.zip')));
    const names = Object.keys(archive);
    expect(names).toContain('api/v1/index.json');
    expect(names.filter((name) => !Buffer.from(archive[name] ?? []).equals(readFileSync(join(dir, name))))).toEqual([]);
    const { documents } = JSON.parse(strFromU8(archive['api/v1/index.json'] ?? new Uint8Array())) as {
      documents: { character: string }[];
    };
    expect(documents.map(({ character }) => character)).toEqual(documents.map(() => 'illustrative'));
  });

  it.each([
    'programy/2026/',
    'programy/2026/wersje/',
    'programy/2026/porownanie/2025/',
    'programy/2026/zadania/',
    'konkursy/otwarty/',
  ])('says so on every sheet of a printed page: /%s', async (path) => {
    const sheets = await withPage(path, async (page) => pagesOfPdf(await page.pdf({ format: 'A5', tagged: true })));
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.filter((text) => !marked(text))).toEqual([]);
  });

  it('says so beside each result and answer of a search, on its page and in its window', async () => {
    const [results, answers] = await withPage('szukaj/?q=ile%20na%20sport%20w%202026', async (page) => {
      await page.waitForSelector('#wyniki[data-stan=gotowe]', { state: 'attached' });
      return Promise.all([page.locator('#wyniki > li').allInnerTexts(), page.locator('[data-odpowiedz]').allInnerTexts()]);
    });
    expect(results.length).toBeGreaterThan(1);
    expect(answers.length).toBeGreaterThan(0);
    expect([...results, ...answers].filter((text) => !marked(text))).toEqual([]);
    const options = await withPage('', async (page) => {
      await page.keyboard.press('/');
      await page.locator('#szukaj-pole').fill('ile na sport w 2026');
      await page.locator('.dialog-all:not([hidden])').waitFor();
      return page.locator('.dialog-options > li').allInnerTexts();
    });
    expect(options.length).toBeGreaterThan(1);
    expect(options.filter((text) => !marked(text))).toEqual([]);
  });

  it('says so in a citation that is copied', async () => {
    const citation = await withPage('programy/2026/', async (page) => {
      await page.locator('#par-1 a.unit-label').first().click();
      await page.getByRole('button', { name: 'Kopiuj odesłanie' }).click();
      await page.getByText('Skopiowano odesłanie.').waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    });
    expect(marked(citation)).toBe(true);
  });

  it('says so with every chart and every picture of money', async () => {
    const silent: string[] = [];
    let charts = 0;
    for (const path of [
      '',
      'programy/',
      'programy/2026/',
      'programy/2026/zadania/',
      'programy/2026/porownanie/2025/',
      'sfery/17/',
    ]) {
      const around = await withPage(path, (page) =>
        page
          .locator('main :is(svg[role=img], figure, .ribbon)')
          .evaluateAll((found) => found.map((chart) => (chart.closest('figure, li, section, article') ?? chart).textContent)),
      );
      charts += around.length;
      silent.push(...around.filter((text) => !marked(text)).map((text) => `${path}: ${text.slice(0, 200)}`));
    }
    expect(charts).toBeGreaterThan(4);
    expect(silent).toEqual([]);
  });
});
