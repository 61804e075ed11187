/**
 * Pictures of every page type of the site in `OUT_DIR`, for looking at: `npm run shots -- FOLDER [NAME …]`. The pictures of a look stand
 * side by side on sheets, and each page as it is printed is a PDF file; names narrow the pages to those that begin so.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveSite } from '../src/publish/serve-site.ts';
import { readSettings } from '../src/settings.ts';
import { launchBrowser } from '../src/testing/browser.ts';
import { openPage } from '../src/testing/page-types.ts';
import { withOwnFonts } from '../src/testing/own-fonts.ts';
import { run } from '../src/cli/run.ts';
import { writeSheets, type Picture } from './shots/contact-sheets.ts';
import { pageShapes } from './shots/page-shapes.ts';

/** States of pages that a town of any content has. */
const STATES = {
  szukanie: 'szukaj/?q=dotacja',
  'nic-nie-znaleziono': 'szukaj/?q=qqqq',
  'okno-szukania': '?okno',
  menu: '?menu',
  brak: 'nie-ma-takiej/',
} as const;

/** What a visitor does first, where the page alone does not show it. */
const STEPS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  // Excerpts come after the list of results.
  szukanie: (page) => page.waitForLoadState('networkidle'),
  'okno-szukania': async (page) => {
    await page.locator('#otworz-szukanie').click();
    await page.locator('.search-dialog input').fill('dotacja');
    await page.locator('.dialog-all').waitFor();
  },
  menu: async (page) => {
    // A wide screen shows the menu itself.
    const choice = page.locator('.menu-switch summary');
    if (await choice.isVisible()) await choice.click();
  },
};

/** Each layout once, and colours where they are least like those of the day. */
const LOOKS = [
  {
    look: '320-kolory-systemowe',
    width: 320,
    height: 1500,
    media: { forcedColors: 'active' },
    sheet: { columns: 4, rows: 1, width: 320 },
  },
  { look: '360', width: 360, height: 1500, media: {}, sheet: { columns: 4, rows: 1, width: 360 } },
  { look: '768-ciemny', width: 768, height: 1100, media: { colorScheme: 'dark' }, sheet: { columns: 3, rows: 2, width: 500 } },
  { look: '1280', width: 1280, height: 960, media: {}, sheet: { columns: 2, rows: 2, width: 760 } },
] as const;

const DAY = { media: 'screen', colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' } as const;

/** The pictures of one page, by look, from one load of it; what is printed is written into the folder. */
async function picturesOf(
  browser: Browser,
  url: string,
  name: string,
  path: string,
  folder: string,
): Promise<Map<string, Buffer>> {
  const pictures = new Map<string, Buffer>();
  const page = await browser.newPage();
  try {
    await withOwnFonts(page);
    for (const { look, width, height, media } of LOOKS) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ ...DAY, ...media });
      // What was opened in one look is not open in the next.
      if (pictures.size === 0 || name in STEPS) {
        await openPage(page, url, path);
        await STEPS[name]?.(page);
      }
      pictures.set(look, await page.screenshot());
    }
    await page.emulateMedia({ ...DAY, media: 'print' });
    await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4' });
  } finally {
    await page.close();
  }
  return pictures;
}

run(async () => {
  const { outDir, basePath } = readSettings(process.env);
  const [folder = join(outDir, '..', 'shots'), ...wanted] = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  const pages = Object.entries({ ...pageShapes(outDir), ...STATES }).filter(
    ([name]) => wanted.length === 0 || wanted.some((beginning) => name.startsWith(beginning)),
  );
  const server = await serveSite(outDir, basePath, 0);
  const browser = await launchBrowser();
  try {
    const taken: { readonly name: string; readonly pictures: ReadonlyMap<string, Buffer> }[] = [];
    for (const [name, path] of pages) taken.push({ name, pictures: await picturesOf(browser, server.url, name, path, folder) });
    for (const { look, sheet } of LOOKS) {
      const pictures = taken.flatMap(({ name, pictures: own }): Picture[] => {
        const png = own.get(look);
        return png === undefined ? [] : [{ name, png }];
      });
      for (const file of await writeSheets(browser, pictures, sheet, folder, look)) console.log(file);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
});
