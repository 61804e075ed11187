/**
 * Scores of Lighthouse (mobile) for pages of a built site, of the median of three runs: `npm run lighthouse [-- PATH …]`. Build with
 * SITE_URL first and let nothing else run. Pages of demonstration
 * texts are `noindex` by intent, for which SEO is marked down; with `pogladowe_w_wyszukiwarkach: true` in `serwis.yaml` it is measured whole.
 */
import { launch } from 'chrome-launcher';
import lighthouse, { type RunnerResult } from 'lighthouse';
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

const RUNS = 3;
const METRICS = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];

run(async () => {
  const stated = process.argv.slice(2);
  const { url, server } = await compressedServer(readSettings(process.env).outDir);
  const chrome = await launch({
    chromePath: await browserPath(),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    for (const path of stated.length > 0 ? stated : PAGES) {
      const runs: RunnerResult['lhr'][] = [];
      while (runs.length < RUNS) {
        const result = await lighthouse(url + path, { port: chrome.port, logLevel: 'error' });
        if (result === undefined) throw new Error(`Lighthouse nie ocenił strony ${path}.`);
        runs.push(result.lhr);
      }
      const speed = ({ categories }: RunnerResult['lhr']): number => categories['performance']?.score ?? 0;
      const median = runs.sort((a, b) => speed(a) - speed(b))[Math.floor(RUNS / 2)];
      if (median === undefined) continue;
      const { categories, audits } = median;
      const scores = Object.values(categories).map(({ id, score }) => `${id} ${String(Math.round((score ?? 0) * 100))}`);
      console.log(`${path}  ${scores.join('  ')}`);
      console.log(`    ${METRICS.map((id) => `${id} ${audits[id]?.displayValue ?? ''}`).join('  ')}`);
      for (const { id, score, displayValue, scoreDisplayMode } of Object.values(audits)) {
        if (scoreDisplayMode === 'binary' && score === 0) console.log(`    ${id} ${displayValue ?? ''}`);
      }
    }
  } finally {
    chrome.kill();
    server.close();
  }
  return 0;
});
