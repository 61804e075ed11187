/**
 * Changes the code of law, changes and links in small ways and tells how many of the changes a unit test notices: `npm run mutate`, or for some
 * files `npm run mutate -- src/changes/draft.ts 'src/law/days/*.ts'`. `MUTATE_SAMPLE=0.05` tries a share, drawn by `MUTATE_SEED`.
 */
import { Stryker } from '@stryker-mutator/core';
import { printSummary } from './mutation/summary.ts';

const FOLDERS = ['src/changes/**/*.ts', 'src/links/**/*.ts', 'src/law/**/*.ts'];
const wanted = process.argv.slice(2);

for (const folder of wanted.length === 0 ? FOLDERS : [wanted]) {
  const patterns = [folder].flat();
  const name = patterns.join(' ').replace(/[^\w]+/gu, '-');
  const results = await new Stryker({
    mutate: [...patterns, '!src/**/*.test.ts', '!src/**/*.d.ts'],
    jsonReporter: { fileName: `reports/mutation/${name}.json` },
  }).runMutationTest();
  printSummary(patterns.join(' '), results);
}
