import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../publish/serve-site.ts';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { temporaryFolder } from './built-site.ts';
import { BELOW_A_PATH } from './shared-envs.ts';
import { sharedSite } from './shared-site.ts';
import { PEOPLE_DAY, PEOPLE_PROGRAMME, PEOPLE_QUESTIONS } from './people-questions.ts';
import { CASES, TEXTS } from './search-cases.ts';
import { warmSite } from './warm-site.ts';

const MODES: readonly { readonly name: string; readonly options: BrowserContextOptions }[] = [
  { name: 'light', options: { colorScheme: 'light', viewport: { width: 1280, height: 900 } } },
  { name: 'dark', options: { colorScheme: 'dark', viewport: { width: 1280, height: 900 } } },
  { name: '320 px', options: { viewport: { width: 320, height: 640 } } },
  { name: 'forced colours', options: { forcedColors: 'active' } },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function withPage<Answer>(options: BrowserContextOptions, use: (page: Page) => Promise<Answer>): Promise<Answer> {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

const ready = (page: Page): Promise<unknown> => page.waitForSelector('#wyniki[data-stan=gotowe]', { state: 'attached' });

/** Asks the search page and returns the ids of what it shows. */
async function ask(page: Page, query: string): Promise<string[]> {
  await page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('main input[name=q]');
    if (input !== null) input.value = text;
    input?.form?.requestSubmit();
  }, query);
  await ready(page);
  return page.$$eval('#wyniki > li', (items) => items.map((item) => item.dataset['id'] ?? ''));
}

describe('a search in Polish', () => {
  let server: SiteServer;
  beforeAll(async () => {
    const content = temporaryFolder('szukanie');
    mkdirSync(join(content, 'strony'));
    writeFileSync(join(content, 'serwis.yaml'), 'miasto: Gmina Próbna\norgany:\n  - nazwa: Rada Gminy Próbna\n');
    for (const [id, text] of Object.entries(TEXTS))
      writeFileSync(
        join(content, 'strony', `${id}.md`),
        `---\ntytul: "Tekst ${id.length > 0 ? id : ''}"\n---\n\n## Wpis\n\n${text}\n`,
      );
    server = await serveSite(await warmSite({ CONTENT_DIR: content, PDF: '0' }), '/', 0);
  });
  afterAll(() => server.close());

  it('finds words in whatever form they are asked for, and nothing else', async () => {
    const wrong = await withPage({}, async (page) => {
      await page.goto(`${server.url}szukaj/`);
      await ready(page);
      const failures: string[] = [];
      for (const { query, finds, may = [] } of CASES) {
        const found = (await ask(page, query)).map((id) => id.replace('strony/', ''));
        const missing = finds.filter((id) => !found.includes(id));
        const extra = found.filter((id) => !finds.includes(id) && !may.includes(id));
        if (missing.length > 0 || extra.length > 0)
          failures.push(`${query}: brak ${missing.join(', ')}; zbędne ${extra.join(', ')}`);
      }
      return failures;
    });
    expect(wrong).toEqual([]);
  });
});

describe('a search in people’s own words', () => {
  let server: SiteServer;
  beforeAll(async () => {
    server = await serveSite(await sharedSite({ BUILD_DATE: PEOPLE_DAY }), '/', 0);
  });
  afterAll(() => server.close());

  it('finds what answers, refuses what is not its matter, and answers nothing wrongly', async () => {
    const wrong: string[] = [];
    let answerable = 0;
    let found = 0;
    let facts = 0;
    let right = 0;
    let refused = 0;
    await withPage({}, async (page) => {
      for (const [index, { q, rel, answer }] of PEOPLE_QUESTIONS.entries()) {
        if (index % 20 === 0) {
          await page.goto(`${server.url}szukaj/`);
          await ready(page);
        }
        await ask(page, q);
        const shown = await page.evaluate(() => ({
          results: [...document.querySelectorAll<HTMLElement>('#wyniki > li')].map((item) => ({
            id: item.dataset['id'] ?? '',
            anchors: [...item.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')].map((link) => link.hash.slice(1)),
          })),
          reply: document.querySelector('[data-odpowiedz]')?.textContent ?? '',
        }));
        const reply = shown.reply.replace(/\s+/gu, ' ');
        if (rel.length === 0) {
          if (shown.results.length === 0) refused += 1;
          if (reply !== '') wrong.push(`${q}: ${reply}`);
          continue;
        }
        answerable += 1;
        const isFound = shown.results
          .slice(0, 3)
          .some(({ id, anchors }) =>
            rel.some((one) =>
              one.includes('/')
                ? one === id
                : id === PEOPLE_PROGRAMME && anchors.some((anchor) => anchor === one || anchor.startsWith(`${one}-`)),
            ),
          );
        if (isFound) found += 1;
        if (answer === undefined) continue;
        facts += 1;
        if (reply.includes(answer)) right += 1;
        else if (reply !== '') wrong.push(`${q}: ${reply}`);
      }
    });
    const questions = PEOPLE_QUESTIONS.length;
    expect(wrong).toEqual([]);
    expect(found / answerable).toBeGreaterThan(0.85);
    expect(right / facts).toBeGreaterThan(0.7);
    expect(refused / (questions - answerable)).toBeGreaterThanOrEqual(0.8);
  });

  it('says what else it looked for, and looks for the typed words alone when asked to', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${server.url}szukaj/?q=${encodeURIComponent('bezpłatny adwokat')}`);
      await ready(page);
      expect(await page.locator('[data-rozszerzono]').textContent()).toContain('nieodpłatna pomoc prawna');
      expect(await axeFindings(page)).toEqual([]);
      await page.locator('[data-rozszerzono] a').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/slowa=wpisane/);
      await ready(page);
      expect(await page.locator('#wyniki > li').count()).toBe(0);
      expect(await page.locator('#stan-wyszukiwania').textContent()).toMatch(/^Nic nie znaleziono/);
      expect(await page.locator('#uwagi-wyszukiwania li').count()).toBeGreaterThanOrEqual(3);
    });
  });

  it('folds a passage of programmes for other years under that in force, each led to by the keyboard', async () => {
    await withPage({ viewport: { width: 360, height: 740 } }, async (page) => {
      await page.goto(`${server.url}szukaj/?q=${encodeURIComponent('komisja konkursowa')}`);
      await ready(page);
      const folded = page.locator('#wyniki > li[data-id="programy/2026"] .result-also');
      expect(await folded.textContent()).toMatch(/^Także w program(?:ie na rok|ach na lata): 20\d\d/);
      const links = await folded
        .locator('a')
        .evaluateAll((all) =>
          all.map((link) => [
            link.getAttribute('href') ?? '',
            (link as HTMLElement).tabIndex,
            link.getBoundingClientRect().height >= 24,
          ]),
        );
      expect(links.length).toBeGreaterThan(0);
      for (const [href, tabIndex, isTall] of links) {
        expect(href).toMatch(/\/programy\/20\d\d\/\?szukane=.*#par-/);
        expect([tabIndex, isTall]).toEqual([0, true]);
      }
      const shown = await page.$$eval('#wyniki > li', (items) => items.map((item) => item.dataset['id'] ?? ''));
      for (const [href] of links) expect(shown).not.toContain(/programy\/\d+/.exec(String(href))?.[0]);
      await folded.locator('a').first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/programy\/20\d\d\/.*#par-/);
      await page.goBack();
      await ready(page);
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  it.each([
    ['small grants', 'en', /Polish/],
    ['гранти', 'uk', /польською/],
  ])('says in the language of „%s” that what it finds is in Polish', async (query, language, words) => {
    await withPage({}, async (page) => {
      await page.goto(`${server.url}szukaj/?q=${encodeURIComponent(query)}`);
      await ready(page);
      expect(await page.locator('#wyniki > li').count()).toBeGreaterThan(0);
      expect(await page.locator(`#uwagi-wyszukiwania p[lang=${language}]`).textContent()).toMatch(words);
    });
  });

  it('gives a short answer with its provision, in a way that passes axe', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${server.url}szukaj/?q=${encodeURIComponent('Ile miasto daje na seniorów?')}`);
      await ready(page);
      const reply = page.locator('[data-odpowiedz]');
      expect((await reply.textContent())?.replace(/\s+/gu, ' ')).toContain('140 000 zł');
      expect(await reply.locator('a').getAttribute('href')).toMatch(/\/programy\/2026\/#par-16/);
      expect(await reply.textContent()).toMatch(/, stan na 5.maja 2026.r\.$/);
      expect(await axeFindings(page)).toEqual([]);
    });
  });
});

describe.each(['/', '/program/'])('the search of the site under %s', (basePath) => {
  let server: SiteServer;
  beforeAll(async () => {
    server = await serveSite(await sharedSite(basePath === '/' ? {} : BELOW_A_PATH), basePath, 0);
  });
  afterAll(() => server.close());

  const openDialog = async (page: Page, path: string, open: () => Promise<unknown>): Promise<void> => {
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    await open();
    await page.waitForSelector('dialog[open]');
  };

  it('opens a dialog from any page by its button, by a slash and by Ctrl+K, and gives the focus back', async () => {
    await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      const button = page.locator('#otworz-szukanie');
      for (const open of [() => button.click(), () => page.keyboard.press('/'), () => page.keyboard.press('Control+k')]) {
        await openDialog(page, 'programy/2026/', async () => {
          await button.focus();
          await open();
        });
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('szukaj-pole');
        await page.keyboard.press('Escape');
        await page.waitForSelector('dialog', { state: 'hidden' });
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('otworz-szukanie');
      }
    });
  });

  it('answers while one types, says how much, and goes with the arrows and Enter', async () => {
    await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await openDialog(page, 'uchwaly/', () => page.keyboard.press('/'));
      await page.keyboard.type('mikrodotacj', { delay: 20 });
      await page.waitForSelector('dialog [role=option]');
      // The answer to all that was typed, not to its beginning.
      await page.waitForFunction(() => document.querySelector('.dialog-all')?.getAttribute('href')?.endsWith('q=mikrodotacj'));
      expect(await page.locator('dialog [role=status]').textContent()).toMatch(/^Znaleziono: \d+ dokument/);
      expect(await page.locator('#szukaj-pole').getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowDown');
      const active = await page.locator('#szukaj-pole').getAttribute('aria-activedescendant');
      expect(await page.locator(`#${active ?? ''}`).getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('Enter');
      await page.waitForURL(/szukane=mikrodotacj/);
      await page.waitForSelector('mark.found', { state: 'attached' });
      expect(page.url()).toContain(basePath);
    });
  });

  it('takes a typed provision to its place on the page one is on', async () => {
    await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await openDialog(page, 'programy/2020/', () => page.keyboard.press('/'));
      await page.keyboard.type('par 13 ust 2');
      await page.getByText('par 13 ust 2 w tym dokumencie').click();
      expect(new URL(page.url()).hash).toBe('#par-13-ust-2');
      expect(await page.locator('dialog[open]').count()).toBe(0);
    });
  });

  it('marks what was found on the page it led to, and takes the marks away', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${server.url}programy/2020/?szukane=organizacja`);
      await page.waitForSelector('mark.found', { state: 'attached' });
      const marked = await page.$$eval('mark.found', (marks) => marks.map((mark) => mark.textContent.toLowerCase()));
      expect(new Set(marked).size).toBeGreaterThan(2);
      for (const word of marked) expect(word).toMatch(/^organizacj/);
      const text = await page.locator('.unit').first().textContent();
      await page.getByRole('button', { name: 'Usuń zaznaczenia' }).click();
      expect(await page.locator('mark.found').count()).toBe(0);
      expect(await page.locator('.unit').first().textContent()).toBe(text);
      expect(page.url()).toBe(`${server.url}programy/2020/`);
    });
  });

  it('says which word it left out, and asks whether another was meant', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${server.url}szukaj/?q=${encodeURIComponent('dotacja na kulturę fizyczną i hipopotam')}`);
      await ready(page);
      expect(await page.locator('#uwagi-wyszukiwania').textContent()).toContain('Pominięto słowo „hipopotam”');
      expect(await page.locator('#wyniki > li').count()).toBeGreaterThan(0);
      await page.goto(`${server.url}szukaj/?q=konkurz`);
      await ready(page);
      await page.locator('#uwagi-wyszukiwania a', { hasText: /^konkurs$/ }).click();
      await ready(page);
      expect(await page.locator('#stan-wyszukiwania').textContent()).toMatch(/^Znaleziono: \d+ dokument/);
    });
  });

  it('counts what each filter would leave, and leaves that many', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${server.url}szukaj/?q=dotacje`);
      await ready(page);
      const option = await page.$$eval('select[name=rodzaj] option', (options) => options.map((one) => one.textContent));
      const programmes = Number(/programy \((\d+)\)/.exec(option.join('\n'))?.[1]);
      expect(programmes).toBeGreaterThan(1);
      await page.getByLabel('Rodzaj').selectOption('programy');
      await page.waitForURL(/rodzaj=programy/);
      await ready(page);
      expect(await page.locator('#wyniki > li').count()).toBe(programmes);
      await page.getByLabel('Kolejność').selectOption('data');
      await ready(page);
      const ids = await page.$$eval('#wyniki > li', (items) => items.map((item) => item.dataset['id'] ?? ''));
      expect(ids).toEqual([...ids].sort().reverse());
    });
  });

  it('leads straight to an act by its number', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${server.url}szukaj/?q=${encodeURIComponent('liii/732/2018')}`);
      await ready(page);
      await page.locator('#uwagi-wyszukiwania a').first().click();
      expect(page.url()).toBe(`${server.url}uchwaly/2018/liii-732-2018/`);
    });
  });

  it('has a form without JavaScript, and says why it does not answer', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(server.url);
      expect(await page.locator('#otworz-szukanie').isVisible()).toBe(false);
      await page.locator('#link-szukania').click();
      expect(page.url()).toBe(`${server.url}szukaj/`);
      expect(await page.locator('noscript').first().textContent()).toContain('listach');
    });
  });

  // Neither contrast nor structure depends on the base.
  it.each(basePath === '/' ? MODES : [])(
    'passes axe in the dialog, on the page of results and under marks: $name',
    async ({ name, options }) => {
      await withPage(options, async (page) => {
        const findings: string[] = [];
        const look = async (place: string): Promise<void> => {
          for (const finding of await axeFindings(page, name === 'light' ? 'all' : 'looks'))
            findings.push(`${place}: ${finding}`);
        };
        await page.goto(`${server.url}szukaj/?q=${encodeURIComponent('§ 9 dotacje hipopotam')}`);
        await ready(page);
        await look('strona wyników');
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        await page.goto(`${server.url}programy/2026/?szukane=dotacja`);
        await page.waitForSelector('.marked-bar');
        await look('zaznaczenia');
        await page.keyboard.press('Control+k');
        await page.waitForSelector('dialog[open]');
        await page.keyboard.type('konkurs ofert');
        await page.waitForSelector('dialog [role=option]');
        await page.keyboard.press('ArrowDown');
        await look('okno');
        expect(findings).toEqual([]);
      });
    },
  );
});

describe('two sites on one host', () => {
  let server: SiteServer;
  beforeAll(async () => {
    const region = temporaryFolder('region');
    const site = async (name: string, word: string, base: string, extra = ''): Promise<void> => {
      const content = temporaryFolder('serwis');
      mkdirSync(join(content, 'strony'));
      writeFileSync(join(content, 'serwis.yaml'), `nazwa: ${name}\nmiasto: ${name}\norgany:\n  - nazwa: Rada\n${extra}`);
      writeFileSync(
        join(content, 'strony', 'sprawa.md'),
        `---\ntytul: "Sprawa: ${name}"\n---\n\n## Treść\n\nTu mowa o ${word}.\n`,
      );
      await warmSite({ CONTENT_DIR: content, BASE_PATH: base, OUT_DIR: join(region, base.slice(1)), PDF: '0' });
    };
    const also = 'szukaj_takze:\n  - nazwa: Gmina Wschodnia\n    adres: /wschod/\n';
    await site('Gmina Zachodnia', 'kładkach i dronach', '/zachod/', also);
    await site('Gmina Wschodnia', 'kładkach i mostach', '/wschod/');
    server = await serveSite(region, '/', 0);
  });
  afterAll(() => server.close());

  it('are searched together from a page of one of them', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${server.url}zachod/szukaj/?q=k%C5%82adka`);
      await ready(page);
      const found = await page.$$eval('#wyniki > li', (items) =>
        items.map((item) => item.querySelector('a')?.getAttribute('href')?.split('?')[0]),
      );
      expect(found.sort()).toEqual(['/wschod/sprawa/', '/zachod/sprawa/']);
      expect(await page.locator('#wyniki').textContent()).toContain('Gmina Wschodnia');
      expect(await ask(page, 'most')).toHaveLength(1);
    });
  });
});
