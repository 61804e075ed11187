import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { serveSite } from '../../publish/serve-site.ts';
import { launchBrowser } from '../../testing/browser.ts';
import { filesOf, runScript, temporaryFolder, TOWN } from '../../testing/built-site.ts';
import { warmSite } from '../../testing/warm-site.ts';

/** The content's folder as the panel knows it: from the top of the repository. */
const FOLDER = relative(resolve(import.meta.dirname, '..', '..', '..'), TOWN);

/** Puts the content into a folder of the browser's own, which is a real folder to the panel, and has the panel given it when it asks. */
async function openRepository(page: Page, url: string): Promise<void> {
  const files = filesOf(TOWN)
    .filter((name) => /\.(?:md|yaml)$/.test(name))
    .map((name) => [`${FOLDER}/${name}`, readFileSync(join(TOWN, name), 'utf8')] as const);
  await page.goto(`${url}pomoc/`);
  await page.evaluate(async (list) => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('repo', { create: true });
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of list) {
      const parts = path.split('/');
      let folder = root;
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
      const file = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
      const writable = await file.createWritable();
      await writable.write(text);
      await writable.close();
    }
  }, files);
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('repo'),
    });
  });
  await page.goto(`${url}admin/`);
  await page.getByRole('button', { name: /lokaln/i }).click({ timeout: 60_000 });
}

/** A file of the repository as it now stands in the browser. */
const savedFile = (page: Page, path: string): Promise<string> =>
  page.evaluate(async (name) => {
    const parts = name.split('/');
    let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('repo');
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
    return (await (await folder.getFileHandle(parts.at(-1) ?? '')).getFile()).text();
  }, path);

/** Adds a paragraph to an entry that is open, and saves it. */
async function addAndSave(page: Page, text: string): Promise<void> {
  const body = page.locator('textarea').last();
  await page.mouse.move(300, 500);
  // Fields are made when they come into sight.
  while ((await body.count()) === 0) await page.mouse.wheel(0, 800);
  await body.scrollIntoViewIfNeeded();
  await body.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(`\n\n${text}`);
  await page.getByRole('button', { name: 'Zapisz' }).click();
}

/** Front matter without keys that say nothing, and the text below it. */
function partsOf(file: string): { keys: unknown; body: string } {
  const [, keys = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  const values = Object.entries(parse(keys, { schema: 'failsafe' }) as Record<string, unknown>);
  return { keys: Object.fromEntries(values.filter(([, value]) => value !== 'null')), body: body.trim() };
}

describe('the panel of editors', () => {
  let outDir = '';
  let server: Awaited<ReturnType<typeof serveSite>>;
  let browser: Browser;

  beforeAll(async () => {
    outDir = await warmSite({ CMS: '1', CMS_REPO: 'gmina/program' });
    server = await serveSite(outDir, '/', 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('starts in Polish under its own policy, without an account or another host', async () => {
    const page = await browser.newPage({ locale: 'pl-PL' });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${server.url}admin/`);
    await page.getByRole('button', { name: /lokaln/i }).waitFor({ timeout: 60_000 });
    expect(await page.locator('body').innerText()).not.toMatch(/błąd|error/i);
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each([
    ['collections/uchwaly/entries/2020/xx-000-2020', 'uchwaly/2020/xx-000-2020.md', '§\u00a01. '],
    ['collections/programy/entries/2020', 'programy/2020.md', 'Rozdział 1'],
  ])('previews the units of %s, and saves what was written and nothing else', async (address, file, shown) => {
    const page = await browser.newPage({ locale: 'pl-PL', viewport: { width: 1400, height: 900 } });
    await openRepository(page, server.url);
    await page.getByText('Programy').first().waitFor();
    await page.goto(`${server.url}admin/#/${address}`);
    const preview = page.frameLocator('iframe').locator('body').or(page.locator('body'));
    await preview.getByText(shown.trim()).first().waitFor({ timeout: 30_000 });
    await addAndSave(page, 'Dopisane zdanie.');
    const before = readFileSync(join(TOWN, file), 'utf8');
    await expect.poll(() => savedFile(page, `${FOLDER}/${file}`), { timeout: 20_000 }).toContain('Dopisane zdanie.');
    const after = await savedFile(page, `${FOLDER}/${file}`);
    expect(partsOf(after).keys).toEqual(partsOf(before).keys);
    expect(partsOf(after).body).toBe(`${partsOf(before).body}\n\nDopisane zdanie.`);
    const copy = temporaryFolder('panel');
    cpSync(TOWN, copy, { recursive: true });
    const faults = (): string => runScript('check', { CONTENT_DIR: copy }).stdout;
    const faultsBefore = faults();
    writeFileSync(join(copy, file), after);
    expect(faults()).toBe(faultsBefore);
    await page.close();
  });

  it('leaves the public pages their policy', () => {
    const home = readFileSync(join(outDir, 'index.html'), 'utf8');
    expect(home).toContain("style-src 'self';");
    expect(home).not.toContain('unsafe-inline');
    expect(readFileSync(join(outDir, 'admin', 'index.html'), 'utf8')).toContain("style-src 'self' 'unsafe-inline'");
    expect(existsSync(join(outDir, 'sitemap.xml')) ? readFileSync(join(outDir, 'sitemap.xml'), 'utf8') : '').not.toContain(
      '/admin/',
    );
  });
});
