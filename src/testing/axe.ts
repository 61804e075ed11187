import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Rules whose answer depends on colours, sizes or the width of the window. All others read the structure, which is the same in every mode. */
const RULES_OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** Puts axe into a page that has not got it: in the same page it is asked again and again. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
}

/** What axe finds wrong with a page: `rule elements`, one line a rule. `looks` leaves out what is read from the structure. */
export async function axeFindings(page: Page, rules: 'all' | 'looks' = 'all'): Promise<string[]> {
  await bringAxe(page);
  return page.evaluate(
    async (only) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        resultTypes: ['violations'],
        ...(only === null ? {} : { runOnly: { type: 'rule', values: only } }),
      });
      return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    },
    rules === 'all' ? null : RULES_OF_LOOKS,
  );
}
