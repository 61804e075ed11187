import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { PortalFile, SimilarFile } from '../portal/portal-shapes.ts';
import { serveSite, type SiteServer } from '../publish/serve-site.ts';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { pagesOf, temporaryFolder } from './built-site.ts';
import { BELOW_A_PATH, ON_A_PAST_DAY } from './shared-envs.ts';
import { sharedSite } from './shared-site.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const BASE = '/region/';

let town: SiteServer;
let portal: SiteServer;
let browser: Browser;
let page: Page;
let dir: string;
let said: { readonly status: number | null; readonly stderr: string };

/** A town whose data mean harm: titles that are scripts, addresses that lead away. */
const HOSTILE = {
  index: {
    $schema: '/api/v1/index.schema.json',
    version: '1.1',
    site: '<script>alert(1)</script>',
    publisher: '<script>alert(1)</script>',
    licence: 'javascript:alert(1)',
    buildDate: '2026-11-24',
    documents: [
      ['programy/2026', '/programy/2026/'],
      ['programy/2027', 'javascript:alert(1)'],
      ['programy/2028', 'https://obcy.example/'],
    ].map(([id, url]) => ({
      id,
      kind: 'programme',
      title: '<script>alert(1)</script>',
      number: null,
      date: null,
      status: 'in-force',
      url,
    })),
  },
  tasks: { currency: 'PLN', plans: [{ programme: 'programy/2026', firstYear: -1, lastYear: 1e9 }], tasks: [] },
};

const workflow = z.object({
  jobs: z.object({ portal: z.object({ steps: z.array(z.looseObject({ run: z.string().optional() })) }) }),
});

/**
 * Lays the data files of a town where the guide's job of many towns puts them, by the shell lines of the guide: of its three towns one was
 * built.
 */
function gatherAsTheGuide(folder: string, site: string): void {
  const blocks = readFileSync(join(ROOT, 'docs', 'portal.md'), 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g);
  const matrix = [...blocks].map(([, text = '']) => text).find((text) => text.includes('matrix:'));
  const { steps } = workflow.parse(parse(matrix ?? '')).jobs.portal;
  const [folders, moves] = steps.flatMap(({ run = '' }) => (run.includes('zebrane/') ? [run] : []));
  const bash = (lines = 'exit 1') => execFileSync('bash', ['-e', '-c', lines], { cwd: folder });
  bash(folders);
  // What actions/download-artifact does with `pattern: gmina-*`: a folder for each artifact.
  cpSync(join(site, 'api'), join(folder, 'zebrane', 'gmina-dolina'), { recursive: true });
  bash(moves);
}

/** Runs the command as its own process and from the folder of the plan, while this one serves a town to it. */
function buildPortal(file: string): Promise<typeof said> {
  const child = spawn(process.execPath, [join(ROOT, 'src', 'cli', 'main.ts'), 'portal', file], {
    cwd: dirname(file),
    env: { ...process.env, NO_COLOR: '1', OUT_DIR: dir, BUILD_DATE: '2026-11-25', BASE_PATH: BASE },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((done) =>
    child.once('close', (status) => {
      done({ status, stderr });
    }),
  );
}

beforeAll(async () => {
  const [now, past] = [await sharedSite(BELOW_A_PATH), await sharedSite(ON_A_PAST_DAY)];
  town = await serveSite(now, BELOW_A_PATH.BASE_PATH, 0);
  const folder = temporaryFolder('portal');
  dir = join(folder, 'dist');
  const broken = join(folder, 'zepsuty', 'api', 'v1');
  mkdirSync(broken, { recursive: true });
  writeFileSync(join(broken, 'index.json'), '{"documents": "<script>alert(1)</script>"}');
  const hostile = join(folder, 'wrogi', 'api', 'v1');
  mkdirSync(hostile, { recursive: true });
  for (const [name, file] of Object.entries(HOSTILE)) writeFileSync(join(hostile, `${name}.json`), JSON.stringify(file));
  gatherAsTheGuide(folder, past);
  const towns = [
    `{ nazwa: Miasto Leszno, adres: "${town.url}", mieszkancy: 60000 }`,
    '{ nazwa: Dawne Leszno, katalog: zebrane/dolina }',
    '{ nazwa: Gmina Zepsuta, katalog: zepsuty, adres: https://zepsuta.example/ }',
    '{ nazwa: Gmina Niezbudowana, katalog: zebrane/borow, adres: https://borow.example/ }',
    '{ nazwa: Gmina Wroga, katalog: wrogi, adres: https://wroga.example/ }',
  ];
  const file = join(folder, 'portal.yaml');
  writeFileSync(file, `nazwa: Portal powiatu\nserwisy:\n${towns.map((one) => `  - ${one}\n`).join('')}`);
  said = await buildPortal(file);
  portal = await serveSite(dir, BASE, 0);
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  await portal.close();
  await town.close();
});

const dataOf = (name: string): unknown => JSON.parse(readFileSync(join(dir, 'api', 'v1', `${name}.json`), 'utf8'));

describe('a portal of a town by address, one by folder, one that is broken and one that means harm', () => {
  it('is built, and the command and the page say what could not be gathered', () => {
    expect(said.status, said.stderr).toBe(0);
    expect(said.stderr).toContain('Gmina Zepsuta: nie zebrano niczego: plik „api/v1/index.json” ma inną budowę');
    const { towns } = dataOf('portal') as PortalFile;
    expect(towns.map(({ state, documents }) => [state, documents !== null])).toEqual([
      ['whole', true],
      ['whole', true],
      ['failed', false],
      ['failed', false],
      ['partly', true],
    ]);
    const { missing, documents } = towns[4] ?? {};
    expect([documents, missing?.map(({ what }) => what)]).toEqual([
      1,
      ['spis dokumentów', 'plany zadań i kwoty', 'konkursy', '<script>alert(1)</script>'],
    ]);
    const own = pagesOf(dir).get('samorzady/gmina-zepsuta/index.html');
    expect(own).toContain('To nie znaczy, że serwis jest pusty');
  });

  it('leads from similar provisions to the dated pages of each town', () => {
    const { groups } = dataOf('similar') as SimilarFile;
    expect(groups.length).toBeGreaterThan(5);
    const [first, second] = groups[0]?.provisions.map(({ url }) => url).sort() ?? [];
    expect([first, second].some((url) => url?.startsWith(town.url) && /\/wersje\/[^/]+\/#/.test(url))).toBe(true);
    expect([first, second].some((url) => url?.startsWith('https://leszno.example/program/'))).toBe(true);
  });

  it('has no link of its own that leads nowhere, no script in a page, and says on each what is a demonstration text', () => {
    const pages = pagesOf(dir);
    const broken = [...pages].flatMap(([name, html]) =>
      [...html.matchAll(/(?:href|src)="\/region\/([^"#?]*)/g)]
        .map(([, path = '']) => path.replace(/(?<=^|\/)$/, 'index.html'))
        .filter((path) => !existsSync(join(dir, path)))
        .map((path) => `${name} → ${path}`),
    );
    expect([...new Set(broken)]).toEqual([]);
    for (const [name, html] of pages) {
      expect(html, name).toContain("default-src 'none'");
      expect(html, name).not.toMatch(/<script(?![^>]*src=)|javascript:|\son\w+=/);
    }
    const year = pages.get('programy/2026/index.html');
    expect(year).toContain('poglądowy');
    expect(year).toContain('75,33');
    const hostile = pages.get('samorzady/gmina-wroga/index.html');
    expect(hostile).toContain('href="https://wroga.example/programy/2026/"');
    expect(hostile).not.toContain('obcy.example');
  });

  it('finds provisions of all towns, names the town, and leads to its page', async () => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(`${portal.url}szukaj/?q=komisja+konkursowa`);
    await page.waitForSelector('#wyniki[data-stan=gotowe] li', { state: 'attached' });
    const links = await page
      .locator('#wyniki > li > h2 > a')
      .evaluateAll((found) => found.map((link) => [link.textContent, (link as HTMLAnchorElement).href] as const));
    const ofTown = links.find(([title]) => title.startsWith('Miasto Leszno: '));
    expect(ofTown?.[1].startsWith(town.url)).toBe(true);
    expect(links.some(([title, url]) => title.startsWith('Dawne Leszno: ') && url.startsWith('https://leszno.example/'))).toBe(
      true,
    );
    expect(await page.locator('#wyniki mark').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it('has pages of each kind that axe finds nothing wrong with, wide and on a phone, and that a narrow screen need not scroll sideways', async () => {
    const { groups } = dataOf('similar') as SimilarFile;
    const paths = [
      '',
      'samorzady/',
      'samorzady/miasto-leszno/',
      'samorzady/miasto-leszno/podobne/',
      'samorzady/gmina-zepsuta/',
      'samorzady/gmina-wroga/',
      'programy/',
      'programy/2026/',
      'programy/2026/sfera-17/',
      'konkursy/',
      'jak-to-reguluja-inni/',
      `jak-to-reguluja-inni/${groups[0]?.id ?? ''}/`,
      'szukaj/?q=komisja+konkursowa',
      'o-portalu/',
      '404.html',
    ];
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of paths) {
      await page.goto(portal.url + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      expect(await axeFindings(page), path).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const path of ['', 'samorzady/miasto-leszno/', 'programy/2026/']) {
      await page.goto(portal.url + path);
      expect(await axeFindings(page), `${path}, wide`).toEqual([]);
    }
  });

  it('leads a keyboard on a phone from its menu to a programme of a town and from any page to a search', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(portal.url);
    await page.locator('.menu-switch summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${portal.url}programy/`);
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open] input:focus');
    await page.keyboard.type('komisja konkursowa');
    const first = page.locator('dialog[open] [role=option]:has(mark)').first();
    await first.waitFor();
    expect(await first.innerText()).toMatch(/^(?:Miasto|Dawne) Leszno: .+§ .+ · tekst poglądowy\n/);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
  });
});
