/**
 * Makes and writes the redlines of a site and prints what those of 1000 documents with three wordings each would cost, as a share of
 * the cold build given as the argument (CPU seconds). Run by the benchmark, in a process of its own.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCorpus } from '../../src/corpus.ts';
import { redlinePage } from '../../src/html/history/redline-page.ts';
import { readSettings } from '../../src/settings.ts';
import { asBytes } from '../../src/cache/utf8.ts';
import { pipelineCache } from '../../src/cli/pipeline-cache.ts';

const WANTED = 1000 * 2;

const corpus = buildCorpus(readSettings(process.env), pipelineCache());
const dir = mkdtempSync(join(tmpdir(), 'programoteka-zmiany-'));
const before = process.cpuUsage();
let count = 0;
for (const work of corpus.works) {
  for (const index of work.versions.keys()) {
    for (const page of redlinePage(work, index, corpus))
      writeFileSync(join(dir, `${String(count++)}.html`), asBytes(...page.html()));
  }
}
const { user, system } = process.cpuUsage(before);
rmSync(dir, { recursive: true });
const each = (user + system) / 1e6 / Math.max(1, count);
const share = (100 * each * WANTED) / Number(process.argv[2]);
console.log(
  `${''.padEnd(18)} ${String(count)} redlines, ${(1000 * each).toFixed(2)} ms each; ${String(WANTED)} of them would add ${(each * WANTED).toFixed(1)} s (${share.toFixed(0)} %) to the cold build`,
);
