import type { Page } from 'playwright-core';

/** Paths of a page of each type of Leszno, below the base. */
export const PAGE_TYPES = [
  '',
  'programy/',
  'programy/2020/',
  'programy/2026/',
  'programy/2027/',
  'uchwaly/',
  'programy/2020/wersje/',
  'programy/2020/wersje/2020-03-26/',
  'programy/2020/zmiany/2020-03-26/',
  'programy/2021/porownanie/2020/',
  'uchwaly/2020/xx-000-2020/',
  'aktualnosci/2019-10-25-program-wspolpracy-na-2020-uchwalony/',
  'konsultacje/2019-10-04-projekt-programu-2020/',
  'konsultacje/2026-11-13-projekt-programu-2027/',
  'sprawozdania/2019/',
  'programy/2019/zadania/',
  'sfery/',
  'sfery/17/',
  'deklaracja-dostepnosci/',
  'en/',
  'uk/programy/',
  'szukaj/?q=dotacja',
  'dane/',
  'mapa-serwisu/',
  'nie-ma-takiej-strony/',
] as const;

/** Opens a page and, where it searches, waits for the results. */
export async function openPage(page: Page, url: string, path: string): Promise<void> {
  await page.goto(url + path, { waitUntil: 'load' });
  if (path.startsWith('szukaj/')) await page.waitForSelector('#wyniki[data-stan=gotowe]', { state: 'attached' });
}
