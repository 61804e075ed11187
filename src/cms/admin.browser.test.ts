import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../publish/serve-site.ts';
import { launchBrowser } from '../testing/browser.ts';
import { buildSiteFor } from '../testing/built-site.ts';

describe('the panel of editors', () => {
  let outDir = '';
  let server: Awaited<ReturnType<typeof serveSite>>;
  let browser: Browser;

  beforeAll(async () => {
    outDir = buildSiteFor({ CMS: '1', CMS_REPO: 'gmina/program' });
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
