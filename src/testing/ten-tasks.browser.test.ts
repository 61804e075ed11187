import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../publish/serve-site.ts';
import { launchBrowser } from './browser.ts';
import { sharedSite } from './shared-site.ts';

interface Task {
  /** What somebody wants to know. */
  readonly question: string;
  /** Links and other parts to press from the home page, by their words; each press is an action. */
  readonly path: readonly (string | RegExp)[];
  /** Words that answer, in a part of the page that has to be on the screen or scrolled to. */
  readonly answer: RegExp;
}

const TASKS: readonly Task[] = [
  {
    question: 'planned funds for sport in 2020',
    path: ['Programy współpracy', 'Program na rok 2020', 'Zadania i kwoty w tabeli'],
    answer: /kultury fizycznej.*870 000 zł/s,
  },
  { question: 'what changed in § 9 in 2020', path: [/^Co się zmieniło: Program na rok 2020/], answer: /§ 9/ },
  {
    question: 'who may sit on a competition committee',
    path: ['Kto może zasiadać w komisji konkursowej'],
    answer: /Komisję powołuje Prezydent/,
  },
  { question: 'how to send remarks on the draft', path: ['Jak zgłosić uwagi'], answer: /elektronicznie: na adres/ },
  { question: 'until when the draft may be remarked on', path: [], answer: /13–27 listopada 2026/ },
  {
    question: 'when the programme for 2027 must be adopted',
    path: [],
    answer: /30 listopada 2026 r\..*Ustawowy termin uchwalenia/s,
  },
  {
    question: 'how much was spent on local initiative in 2019',
    path: ['Sprawozdania', /^Sprawozdanie z realizacji/],
    answer: /Inicjatywa lokalna.*21 600 zł/s,
  },
  {
    question: 'funds for sport through the years',
    path: ['Sfery zadań i kwoty w kolejnych latach', /^17\) wspierania/],
    answer: /2019.*810 000 zł.*2026.*1 450 000 zł/s,
  },
  {
    question: 'what became of the remarks of 2019',
    path: ['Konsultacje', /^Konsultacje projektu Rocznego Programu/],
    answer: /Zgłoszono: 9 uwag\. Uwzględnione:\s4/,
  },
  { question: 'whom to write to', path: ['Napisz do nas'], answer: /op@leszno\.pl/ },
];

const folded = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Presses Tab until the wanted part has the focus, as somebody without a mouse would, and then Enter. */
async function press(page: Page, wanted: string | RegExp): Promise<void> {
  for (let step = 0; step < 250; step++) {
    await page.keyboard.press('Tab');
    const text = folded(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    if (typeof wanted === 'string' ? text !== wanted : !wanted.test(text)) continue;
    const before = page.url();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href !== before);
    return;
  }
  throw new Error(`klawiatura nie doszła do „${String(wanted)}”`);
}

describe('ten things people come for, by keyboard on a phone', () => {
  let server: SiteServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await serveSite(await sharedSite({}), '/', 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(TASKS)('$question takes three actions at most', async ({ path, answer }) => {
    expect(path.length).toBeLessThanOrEqual(3);
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    try {
      await page.goto(server.url);
      for (const wanted of path) await press(page, wanted);
      expect(folded(await page.locator('main').innerText())).toMatch(answer);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    } finally {
      await page.close();
    }
  });
});
