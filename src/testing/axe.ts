import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Rules whose answer depends on colours, sizes or the width of the window. All others read the structure, which is the same in every mode. */
const RULES_OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** What axe finds wrong with a page: `rule elements`, one line a rule. `looks` leaves out what is read from the structure. */
export async function axeFindings(page: Page, rules: 'all' | 'looks' = 'all'): Promise<string[]> {
  // Pages have no frames, so the slower way around them is not needed.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    ...(rules === 'all' ? {} : { runOnly: { type: 'rule', values: RULES_OF_LOOKS } }),
  });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
