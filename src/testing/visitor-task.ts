import type { Browser, Page } from 'playwright-core';
import { withOwnFonts } from './own-fonts.ts';

/** Something people come for. */
export interface VisitorTask {
  /** What somebody wants to know. */
  readonly question: string;
  /** Links and other parts to press from the home page, by their words; each press is an action. */
  readonly path: readonly (string | RegExp)[];
  /** Words that answer, together in one element. */
  readonly answer: RegExp;
}

export interface TaskOutcome {
  /** The words of the smallest element of the page that holds the answer, `null` where none does. */
  readonly answer: string | null;
  /** Screens to scroll until the answer begins to show, from where the last press led to. */
  readonly screens: number;
  /** Pixels that the page is wider than the screen. */
  readonly overflow: number;
}

const PHONE = { width: 360, height: 740 };
const MOST_STOPS = 250;

const folded = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Presses Tab until the wanted part has the focus, as somebody without a mouse would, and then Enter. */
async function press(page: Page, wanted: string | RegExp): Promise<void> {
  for (let step = 0; step < MOST_STOPS; step++) {
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

/** Does a task from the home page, by keyboard alone, on a phone. */
export async function doTask(browser: Browser, home: string, { path, answer }: VisitorTask): Promise<TaskOutcome> {
  const page = await browser.newPage({ viewport: PHONE, reducedMotion: 'reduce' });
  try {
    await withOwnFonts(page);
    await page.goto(home);
    for (const wanted of path) await press(page, wanted);
    return await page.evaluate(
      ({ source, flags }): TaskOutcome => {
        const sought = new RegExp(source, flags);
        const shown = (element: Element): string =>
          element instanceof HTMLElement ? element.innerText.replace(/[\s\u00a0]+/g, ' ') : '';
        const holders = [...document.querySelectorAll('main, main *')].filter((element) => sought.test(shown(element)));
        // The last one in order of the document that holds the words has none inside that does.
        const smallest = holders.find((element) => !holders.some((other) => other !== element && element.contains(other)));
        const root = document.documentElement;
        return {
          answer: smallest === undefined ? null : shown(smallest),
          screens: smallest === undefined ? Infinity : Math.max(0, smallest.getBoundingClientRect().top / innerHeight - 1),
          overflow: root.scrollWidth - root.clientWidth,
        };
      },
      { source: answer.source, flags: answer.flags },
    );
  } finally {
    await page.close();
  }
}
