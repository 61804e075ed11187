/** Pictures of every page type, for looking at: `npm run shots -- FOLDER`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../src/publish/serve-site.ts';
import { readSettings } from '../src/settings.ts';
import { launchBrowser } from '../src/testing/browser.ts';
import { run } from './run.ts';

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
  brak: 'nie-ma-takiej/',
} as const;
const WIDTHS = [360, 768, 1440] as const;

run(async () => {
  const { outDir, basePath } = readSettings(process.env);
  const folder = process.argv.slice(2).at(-1) ?? join(outDir, '..', 'shots');
  mkdirSync(folder, { recursive: true });
  const server = await serveSite(outDir, basePath, 0);
  const browser = await launchBrowser();
  for (const [name, path] of Object.entries(PAGES)) {
    for (const width of WIDTHS) {
      for (const colorScheme of ['light', 'dark'] as const) {
        if (colorScheme === 'dark' && width === 768) continue;
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
        await page.goto(server.url + path, { waitUntil: 'networkidle' });
        await page.screenshot({ path: join(folder, `${name}-${String(width)}-${colorScheme}.png`), fullPage: width === 768 });
        await page.close();
      }
    }
    const page = await browser.newPage();
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    await page.pdf({ path: join(folder, `${name}-druk.pdf`), format: 'A4' });
    await page.close();
  }
  await browser.close();
  await server.close();
  console.log(folder);
  return 0;
});
