/**
 * Scores of Lighthouse (mobile) for pages of a built site: `npm run lighthouse [-- PATH …]`. Build with SITE_URL first. Pages of demonstration
 * texts are `noindex` by intent, for which SEO is marked down; with `pogladowe_w_wyszukiwarkach: true` in `serwis.yaml` it is measured whole.
 */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { readSettings } from '../src/settings.ts';
import { browserPath } from '../src/testing/browser.ts';
import { compressedServer } from './lighthouse/compressed-server.ts';
import { run } from '../src/cli/run.ts';

const PAGES = [
  '/',
  '/programy/',
  '/programy/2026/',
  '/uchwaly/2020/xx-000-2020/',
  '/konkursy/2027/pomoc-spoleczna/',
  '/szukaj/?q=dotacja',
  '/programy/2021/porownanie/2020/',
];

run(async () => {
  const stated = process.argv.slice(2);
  const { url, server } = await compressedServer(readSettings(process.env).outDir);
  const chrome = await launch({
    chromePath: await browserPath(),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    for (const path of stated.length > 0 ? stated : PAGES) {
      const result = await lighthouse(url + path, { port: chrome.port, logLevel: 'error' });
      const categories = Object.values(result?.lhr.categories ?? {});
      const scores = categories.map(({ id, score }) => `${id} ${String(Math.round((score ?? 0) * 100))}`);
      console.log(`${path}  ${scores.join('  ')}`);
      for (const { id, score, displayValue, scoreDisplayMode } of Object.values(result?.lhr.audits ?? {})) {
        if (scoreDisplayMode === 'binary' && score === 0) console.log(`    ${id} ${displayValue ?? ''}`);
      }
    }
  } finally {
    chrome.kill();
    server.close();
  }
  return 0;
});
