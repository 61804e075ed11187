/** Pictures of every page type of the site in `OUT_DIR`, for looking at: `npm run shots -- FOLDER`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { serveSite } from '../src/publish/serve-site.ts';
import { readSettings } from '../src/settings.ts';
import { launchBrowser } from '../src/testing/browser.ts';
import { withOwnFonts } from '../src/testing/own-fonts.ts';
import { run } from '../src/cli/run.ts';
import { pageShapes } from './shots/page-shapes.ts';

/** States of pages that a town of any content has. */
const STATES = {
  szukanie: 'szukaj/?q=dotacja',
  'nic-nie-znaleziono': 'szukaj/?q=qqqq',
  'okno-szukania': '#okno',
  menu: '#menu',
  brak: 'nie-ma-takiej/',
} as const;
/** What a visitor does first, where the page alone does not show it. */
const STEPS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'okno-szukania': async (page) => {
    await page.locator('#otworz-szukanie').click();
    await page.locator('.search-dialog input').fill('dotacja');
    await page.locator('.dialog-options li').first().waitFor();
  },
  menu: async (page) => {
    // A wide screen shows the menu itself.
    const choice = page.locator('.menu-switch summary');
    if (await choice.isVisible()) await choice.click();
  },
};
const LOOKS = [
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 768, colorScheme: 'light' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

run(async () => {
  const { outDir, basePath } = readSettings(process.env);
  const folder = process.argv.slice(2).at(-1) ?? join(outDir, '..', 'shots');
  mkdirSync(folder, { recursive: true });
  const server = await serveSite(outDir, basePath, 0);
  const browser = await launchBrowser();
  async function onPage(name: string, path: string, options: BrowserContextOptions, use: (page: Page) => Promise<unknown>) {
    // A jump to an anchor is not to be caught on its way.
    const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
    await withOwnFonts(page);
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    await STEPS[name]?.(page);
    await use(page);
    await page.close();
  }
  for (const [name, path] of Object.entries({ ...pageShapes(outDir), ...STATES })) {
    for (const { width, colorScheme } of LOOKS)
      await onPage(name, path, { viewport: { width, height: 900 }, colorScheme }, (page) =>
        page.screenshot({ path: join(folder, `${name}-${String(width)}-${colorScheme}.png`), fullPage: width === 768 }),
      );
    await onPage(name, path, {}, (page) => page.pdf({ path: join(folder, `${name}-druk.pdf`), format: 'A4' }));
  }
  await browser.close();
  await server.close();
  console.log(folder);
  return 0;
});
