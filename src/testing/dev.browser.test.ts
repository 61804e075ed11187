import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { temporaryFolder, TOWN } from './built-site.ts';
import { cpuTimeOf } from './cpu-time.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** What an editor's shell would hold: a test runner's own marks switch Astro's watching off. */
const ownEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && !name.startsWith('VITEST')),
);

describe('the live preview', () => {
  const contentDir = temporaryFolder('dev');
  const file = join(contentDir, 'strony', 'kontakt.md');
  let preview: ChildProcess;
  let output = '';
  let url = '';

  /** Waits for something, asking so many times at most. */
  const until = async (condition: () => Promise<boolean> | boolean, most = 2400): Promise<void> => {
    for (let asked = 0; !(await condition()); asked++) {
      if (asked > most) throw new Error(`nie doczekano się; wypisano:\n${output}`);
      await new Promise((done) => setTimeout(done, 25));
    }
  };
  const served = async (): Promise<string> => (await fetch(`${url}kontakt/`)).text();

  beforeAll(async () => {
    cpSync(TOWN, contentDir, { recursive: true });
    preview = spawn(process.execPath, [join(ROOT, 'src', 'cli', 'main.ts'), 'dev'], {
      cwd: ROOT,
      env: { ...ownEnvironment, CONTENT_DIR: contentDir, NO_COLOR: '1' },
    });
    for (const stream of [preview.stdout, preview.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await until(() => /Podgląd: (\S+)/.test(output));
    url = /Podgląd: (\S+)/.exec(output)?.[1] ?? '';
    await served();
  });
  afterAll(() => {
    preview.kill();
  });

  it('serves a saved text within a second of the processor', async () => {
    const cpu = (): number => cpuTimeOf(preview.pid ?? 0) ?? 0;
    const before = cpu();
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nZdanie zapisane przed chwilą.\n`);
    await until(async () => (await served()).includes('Zdanie zapisane przed chwilą.'));
    expect(cpu() - before).toBeLessThan(1_000);
  });

  it('serves attached files and pictures at their published addresses', async () => {
    mkdirSync(join(contentDir, 'pliki'), { recursive: true });
    writeFileSync(join(contentDir, 'pliki', 'Mapa – żółty szlak.pdf'), '%PDF-1.4');
    const asked = (): Promise<Response> => fetch(`${url}pliki/mapa-zolty-szlak.pdf`);
    await until(async () => (await asked()).status === 200);
    const response = await asked();
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(await response.text()).toBe('%PDF-1.4');
    for (const path of ['pliki/..%2f..%2fpackage.json', '%ff.pdf', 'pliki/Mapa.pdf'])
      expect((await fetch(`${url}${path}`)).headers.get('content-type'), path).not.toBe('application/json');
  });

  it('says at the address of a document that its file is broken, and tells the fault again after a reload', async () => {
    const good = readFileSync(file, 'utf8');
    const browser = await launchBrowser();
    try {
      writeFileSync(file, good.replace('tytul:', 'tytół:'));
      await until(async () => (await served()).includes('Tego dokumentu nie da się pokazać'));
      const page = await browser.newPage();
      const overlay = page.locator('vite-error-overlay');
      for (const path of ['kontakt/', 'programy/']) {
        await page.goto(`${url}${path}`);
        await overlay.waitFor({ state: 'attached', timeout: 60_000 });
        await page.reload();
        await overlay.waitFor({ state: 'attached', timeout: 60_000 });
        // The overlay that the page comes with gives way to that of the connection.
        await page.waitForFunction(
          (words) => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent.includes(words),
          'strony/kontakt.md:2:1',
          { timeout: 60_000 },
        );
      }
      await page.goto(`${url}kontakt/`);
      expect(await page.locator('main').textContent()).toContain('Nieznany klucz „tytół”. Czy chodziło o „tytul”?');
      writeFileSync(file, good);
      await page.locator('main h1', { hasNotText: 'Tego dokumentu' }).waitFor({ timeout: 60_000 });
      await overlay.waitFor({ state: 'detached', timeout: 60_000 });
    } finally {
      writeFileSync(file, good);
      await browser.close();
    }
  });

  it('shows a fault in the page and in the terminal, and recovers by itself', async () => {
    const good = readFileSync(file, 'utf8');
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(`${url}kontakt/`, { waitUntil: 'networkidle' });
      writeFileSync(file, good.replace('tytul:', 'tytół:'));
      const overlay = page.locator('vite-error-overlay');
      await overlay.waitFor({ state: 'attached', timeout: 60_000 });
      expect(await overlay.evaluate((element) => element.shadowRoot?.textContent)).toContain(
        'Nieznany klucz „tytół”. Czy chodziło o „tytul”?',
      );
      expect(await overlay.evaluate((element) => element.shadowRoot?.textContent)).toContain('»tytół«');
      const faults = await (await fetch(`${url}redakcja/`)).text();
      expect(faults).toContain('<mark>tytół</mark>');
      expect(faults).toContain('klucz-nieznany');
      await until(() => output.includes('strony/kontakt.md:2:1  error  Nieznany klucz „tytół”'));
      writeFileSync(file, good.replace('tytul:', 'opis: "<b>&\ntytul:'));
      await expect
        .poll(() => overlay.evaluate((element) => element.shadowRoot?.textContent), { timeout: 60_000 })
        .toContain('opis: »"«<b>&');
      await page.keyboard.press('Escape');
      expect(await overlay.count()).toBe(0);
      await page.reload();
      await overlay.waitFor({ state: 'attached', timeout: 60_000 });
      writeFileSync(file, good);
      await overlay.waitFor({ state: 'detached', timeout: 60_000 });
    } finally {
      await browser.close();
    }
  });
});
