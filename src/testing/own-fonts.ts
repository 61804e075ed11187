import type { Page } from 'playwright-core';

/**
 * Makes a page wait for the fonts of the site before it draws text. A site draws in another font what comes late, and on a busy machine
 * fonts do; what is measured or looked at is the site's own look.
 */
export const withOwnFonts = (page: Page): Promise<unknown> =>
  page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll(/font-display:\s*optional/g, 'font-display:block'),
    });
  });
