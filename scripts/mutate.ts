/**
 * Changes the code of law, changes and links in small ways and tells how many of the changes a unit test notices: `npm run mutate`, or for some
 * files `npm run mutate -- src/changes/draft.ts 'src/law/days/*.ts'`. `MUTATE_SAMPLE=0.05` tries a share, drawn by `MUTATE_SEED`;
 * `MUTATE_SAMPLE=0` only lists what no test reaches. `MUTATE_TESTS='src/links/status*.test.ts'` asks these tests alone.
 */
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { printSummary } from './mutation/summary.ts';

/** Tried one after another: what each test reaches of all the law at once does not fit in memory. */
const FOLDERS = [
  'src/changes/**/*.ts',
  'src/links/**/*.ts',
  'src/law/*.ts',
  'src/law/amending/*.ts',
  'src/law/{citations,days,dictionary,inflection}/*.ts',
];

const LEFT_OUT = [
  '!src/**/*.test.ts',
  '!src/**/*.d.ts',
  // `npm run docs` makes the parser of citations of these rules; tests read with the parser as made, so that none can notice a change here.
  '!src/law/citations/{act,journal,number,unit}-rules.ts',
  '!src/law/citations/{rules,grammar-rule,parser-source}.ts',
  // Examples and words of the documentation.
  '!src/law/grammar-table.ts',
  '!src/law/amending/formulas.ts',
];

const wanted = process.argv.slice(2);
const [runner, checker] = ['in-process-runner.ts', 'sample-checker.ts'].map((file) =>
  join(import.meta.dirname, 'mutation', file),
);
// Code that carries mutants is slow.
process.env['MEASURES_TIME'] = 'no';
const sampled = process.env['MUTATE_SAMPLE'] !== undefined;

for (const patterns of wanted.length === 0 ? FOLDERS.map((folder) => [folder]) : [wanted]) {
  const name = patterns.join(' ');
  const results = await new Stryker({
    mutate: [...patterns, ...LEFT_OUT],
    plugins: [runner, checker],
    checkers: sampled ? ['sample'] : [],
    jsonReporter: { fileName: `reports/mutation/${name.replace(/\W+/gu, '-')}.json` },
  }).runMutationTest();
  printSummary(name, results);
}
