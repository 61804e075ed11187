/** Pictures of every page type, for looking at: `npm run shots -- FOLDER`. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { serveSite } from '../src/publish/serve-site.ts';
import { readSettings } from '../src/settings.ts';
import { launchBrowser } from '../src/testing/browser.ts';
import { run } from '../src/cli/run.ts';

const PAGES = {
  glowna: '',
  programy: 'programy/',
  program: 'programy/2020/',
  projekt: 'programy/2027/',
  wersje: 'programy/2020/wersje/',
  brzmienie: 'programy/2020/wersje/2020-03-26/',
  zmiany: 'programy/2020/zmiany/2020-03-26/',
  porownanie: 'programy/2021/porownanie/2020/',
  uchwaly: 'uchwaly/',
  uchwala: 'uchwaly/2020/xx-000-2020/',
  aktualnosc: 'aktualnosci/2019-10-25-program-wspolpracy-na-2020-uchwalony/',
  konsultacje: 'konsultacje/2019-10-04-projekt-programu-2020/',
  sprawozdanie: 'sprawozdania/2019/',
  zadania: 'programy/2019/zadania/',
  sfery: 'sfery/',
  sfera: 'sfery/17/',
  szukaj: 'szukaj/?q=dotacja',
  deklaracja: 'deklaracja-dostepnosci/',
  kontakt: 'kontakt/',
  trwajace: 'konsultacje/2026-11-13-projekt-programu-2027/',
  mapa: 'mapa-serwisu/',
  dane: 'dane/',
  zmieniajaca: 'uchwaly/2020/xxv-000-2020/#historia--zmienia',
  cytowane: 'uchwaly/2025/program-2026/#cytowane-przez',
  'projekt-uchwaly': 'uchwaly/2026/projekt-program-2027/',
  'lista-aktualnosci': 'aktualnosci/',
  'lista-konsultacji': 'konsultacje/',
  'lista-sprawozdan': 'sprawozdania/',
  'lista-roku': 'uchwaly/rok/2020/',
  'o-serwisie': 'o-serwisie/',
  pomoc: 'pomoc/',
  komunikaty: 'pomoc/komunikaty/',
  powiazania: 'dane/powiazania/',
  'po-angielsku': 'en/',
  'lista-po-angielsku': 'en/programy/',
  'po-ukrainsku': 'uk/',
  'okno-szukania': 'programy/2020/#okno',
  obok: 'programy/2021/porownanie/2020/#historia--calosc',
  brak: 'nie-ma-takiej/',
} as const;
/** What a visitor does first, where the page alone does not show it. */
const STEPS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'okno-szukania': async (page) => {
    await page.locator('#otworz-szukanie').click();
    await page.locator('.search-dialog input').fill('dotacja');
    await page.locator('.dialog-options li').first().waitFor();
  },
  obok: async (page) => {
    // A phone has no room for it and shows no switch.
    const choice = page.locator('.view-switch summary');
    if (await choice.isVisible()) await choice.click();
  },
};
const LOOKS = [
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 768, colorScheme: 'light' },
  { width: 1440, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
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
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    await STEPS[name]?.(page);
    await use(page);
    await page.close();
  }
  for (const [name, path] of Object.entries(PAGES)) {
    if (name !== 'brak' && !existsSync(join(outDir, path.replace(/[?#].*/, ''), 'index.html'))) {
      console.log(`Pominięto, nie ma takiej strony: ${path}`);
      continue;
    }
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
