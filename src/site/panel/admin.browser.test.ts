import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../publish/serve-site.ts';
import { launchBrowser } from '../../testing/browser.ts';
import { warmSite } from '../../testing/warm-site.ts';
import type { NewAct } from '../../testing/git-hosts/clerk.ts';
import { ACCOUNT_TOKEN } from '../../testing/git-hosts/fake-sign-in.ts';
import { CONTENT } from '../../testing/git-hosts/panel-page.ts';
import { OWN, townByYears, visitPanel, type Visit } from '../../testing/git-hosts/panel-visit.ts';
import { fromFile } from './entry-format.ts';

type Tail<List extends readonly unknown[]> = List extends readonly [unknown, unknown, ...infer Rest] ? Rest : never;

/** A busy machine answers late. */
const PATIENCE = { timeout: 30_000 };

const ACT: NewAct = {
  number: 'XV/120/2026',
  day: '2026-03-26',
  subject: 'w sprawie opłat',
  body: '§ 1. Ustala się opłaty.\n\n§ 3. Uchwała wchodzi w życie z dniem podjęcia.',
};
const PATH = `${CONTENT}/uchwaly/2026/xv-120-2026.md`;
const NOTICE = `${CONTENT}/aktualnosci/2020-11-27-program-przyjety.md`;
const FIXED = ACT.body.replace('§ 3.', '§ 2.');

describe('the panel of editors', () => {
  let town = '';
  let outDir = '';
  let server: Awaited<ReturnType<typeof serveSite>>;
  let browser: Browser;
  const pages: Page[] = [];

  beforeAll(async () => {
    town = townByYears();
    outDir = await warmSite({ CONTENT_DIR: town, PDF: '0' });
    server = await serveSite(outDir, '/', 0);
    browser = await launchBrowser();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** A clerk of the town at a host, signed in by its token or by the account there. */
  async function visit(...how: Tail<Parameters<typeof visitPanel>>): Promise<Visit> {
    const visit = await visitPanel(browser, { town, outDir, url: server.url }, ...how);
    pages.push(visit.page);
    return visit;
  }

  it.each(['github', 'gitlab'] as const)('takes an act with a file through review to the site at %s', async (name) => {
    const { page, repository, anna, log, faults } = await visit(name, 'account');
    expect([...log.tokens]).toEqual([ACCOUNT_TOKEN]);
    await anna.open('uchwaly/new');
    await anna.writeAct(ACT);
    await anna.pick('Zmienia', '(uchwaly/2020/xxiv-118-2020)');
    await anna.attach('Załącznik nr 1 – łąka.pdf', Buffer.from('%PDF-1.4\n%%EOF'));
    await anna.save();
    await page.getByRole('button', { name: 'Wyślij do recenzji' }).last().click();
    await expect.poll(() => repository.requests[0]?.labels, PATIENCE).toEqual(['sveltia-cms/pending_review']);
    // The panel goes back to its list by itself.
    await anna.text.waitFor({ state: 'detached' });
    const branch = repository.requests[0]?.branch ?? '';
    expect(repository.filesOf('main').has(PATH)).toBe(false);
    expect(repository.text(branch, PATH)).toContain('numer: XV/120/2026\norgan: Rada Gminy Dolina Wierzbowa\ndata: 2026-03-26\n');
    expect(repository.text(branch, PATH)).toContain('zmienia:\n  - uchwaly/2020/xxiv-118-2020\n');
    expect(repository.text(branch, PATH)).toContain('plik: /pliki/zalacznik-nr-1-laka.pdf');
    expect(repository.filesOf(branch).has(`${CONTENT}/pliki/zalacznik-nr-1-laka.pdf`)).toBe(true);

    await page.goto(`${server.url}admin/#/collections/uchwaly/entries/2026/xv-120-2026`);
    await anna.text.waitFor();
    await page.getByRole('button', { name: /^Status:/ }).click();
    await page.getByRole('menuitemradio', { name: 'Gotowe' }).click();
    await expect.poll(() => repository.requests[0]?.labels, PATIENCE).toEqual(['sveltia-cms/pending_publish']);
    await page.getByRole('button', { name: 'Opublikuj wpis' }).click();
    await page.getByRole('button', { name: 'Opublikuj', exact: true }).last().click();
    await expect.poll(() => repository.filesOf('main').has(PATH), PATIENCE).toBe(true);
    expect(repository.requests[0]?.state).toBe('merged');
    expect([log.unknown, faults]).toEqual([[], []]);
  });

  it.each([
    ['gitea', 'account', ACCOUNT_TOKEN],
    ['forgejo', 'token', 'tajny'],
  ] as const)('keeps edits in the branch that waits for review at %s, signed in by %s', async (name, by, token) => {
    const { repository, anna, log, faults } = await visit(name, by);
    expect([...log.tokens]).toEqual([token]);
    await anna.open('uchwaly/entries/2020/xxiv-118-2020');
    const path = `${CONTENT}/uchwaly/2020/xxiv-118-2020.md`;
    const before = repository.text('main', path);
    await anna.write(`${await anna.text.inputValue()}\n\n§ 3. Traci moc uchwała nr X/1/2019.`);
    await anna.save();
    await expect.poll(() => repository.text('redakcja', path), PATIENCE).toContain('Traci moc');
    const { body, ...keys } = fromFile(before);
    expect(fromFile(repository.text('redakcja', path))).toEqual({
      ...keys,
      body: `${String(body)}\n\n§ 3. Traci moc uchwała nr X/1/2019.`,
    });
    expect(repository.text('main', path)).toBe(before);
    expect(repository.messages).toEqual(['Zmiana dokumentu 2020/xxiv-118-2020']);

    await anna.open('aktualnosci/entries/2020-11-27-program-przyjety');
    await anna.pick('Dotyczy', '(uchwaly/2020/xxiv-118-2020)');
    await anna.save();
    await expect
      .poll(() => fromFile(repository.text('redakcja', NOTICE))['dotyczy'], PATIENCE)
      .toEqual(['programy/2021-2025', 'uchwaly/2020/xxiv-118-2020']);
    expect([log.unknown, faults]).toEqual([[], []]);
  });

  it('shows messages at their lines and the page as the site does, and saves nothing that would stop a build', async () => {
    const { page, repository, anna } = await visit('forgejo', 'account');
    await anna.open('uchwaly/new');
    await anna.writeAct(ACT);
    await anna.messages.getByRole('button', { name: 'Treść, wiersz 3' }).first().click();
    expect(
      await anna.text.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd)),
    ).toBe('§ 3. Uchwała wchodzi w życie z dniem podjęcia.');
    await anna.preview.locator('#par-3').waitFor();
    const heading = anna.preview.getByRole('heading', { name: /Uchwała nr XV\/120\/2026/ });
    expect(await heading.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Source Serif');

    await anna.write(`${FIXED}\n\n${'> '.repeat(120)}za głęboko`);
    await anna.save();
    await page.getByText(/Wpisu nie zapisano: 1 błąd wstrzymałby budowę całego serwisu\. Treść, wiersz 5: /).waitFor();
    expect(repository.messages).toEqual([]);
    await page.getByRole('button', { name: 'OK', exact: true }).click();
    await anna.write(FIXED);
    await anna.messages.getByText('§ 3').waitFor({ state: 'detached' });
    await anna.save();
    await expect.poll(() => repository.text('redakcja', PATH), PATIENCE).toContain('§ 2. Uchwała wchodzi w życie');
  });

  it('works by keyboard at the width of a telephone, and takes out a number that no list has', async () => {
    const { page, repository, anna, log, faults } = await visit('forgejo', 'token', { viewport: { width: 360, height: 740 } });
    const path = `${CONTENT}/uchwaly/2020/xxiv-118-2020.md`;
    const before = fromFile(repository.text('main', path));
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.closest('section.field')?.querySelector('h4')?.textContent ?? '');
    /** Presses Tab until the focus is in a field; a form that is left on the way has no such field. */
    const tabTo = async (label: string): Promise<void> => {
      for (let step = 0; (await focused()) !== label; step += 1) {
        expect(step, `pole „${label}” nieosiągalne klawiszem Tab`).toBeLessThan(250);
        await page.keyboard.press('Tab');
      }
    };
    await anna.open('uchwaly/entries/2020/xxiv-118-2020');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await anna.text.focus();
    await tabTo('Uchyla');
    const field = page.locator('section.field:has(> header h4:text-is("Uchyla"))');
    await field.getByLabel('Spoza listy').focus();
    await page.keyboard.type('X/9/2019');
    await page.keyboard.press('Enter');
    await tabTo('Wyciszone');
    await page.keyboard.press('Control+s');
    await expect.poll(() => fromFile(repository.text('redakcja', path)), PATIENCE).toEqual({ ...before, uchyla: ['X/9/2019'] });

    await anna.text.waitFor({ state: 'detached' });
    await anna.open('uchwaly/entries/2020/xxiv-118-2020');
    await anna.text.focus();
    await tabTo('Uchyla');
    const out = field.getByRole('button', { name: 'Usuń: X/9/2019' });
    await out.focus();
    await page.keyboard.press('Enter');
    await out.waitFor({ state: 'detached' });
    expect(await focused()).toBe('Uchyla');
    await page.keyboard.press('Control+s');
    await expect.poll(() => fromFile(repository.text('redakcja', path)), PATIENCE).toEqual(before);
    expect([log.unknown, faults]).toEqual([[], []]);
  });

  it('asks nobody but its host, and leaves the public pages their policy', () => {
    const admin = readFileSync(join(outDir, 'admin', 'index.html'), 'utf8');
    expect(admin).toContain(`connect-src 'self' blob: data: ${OWN};`);
    const home = readFileSync(join(outDir, 'index.html'), 'utf8');
    expect(home).toContain("style-src 'self';");
    expect(home).not.toContain('unsafe-inline');
    expect(existsSync(join(outDir, 'sitemap.xml')) ? readFileSync(join(outDir, 'sitemap.xml'), 'utf8') : '').not.toContain(
      '/admin/',
    );
  });
});
