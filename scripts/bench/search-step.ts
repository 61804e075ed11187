/**
 * Prints what the search step of a build costs with word families and the thesaurus, without both, and as a ratio; with no cache, in turn, so
 * that both are as warm. Run by the benchmark, in a process of its own.
 */
import { noCache } from '../../src/cache/cache.ts';
import { buildCorpus } from '../../src/corpus.ts';
import { indexDocuments, sourceOf, type IndexSource } from '../../src/search/index-site.ts';
import { readSettings } from '../../src/settings.ts';

const ROUNDS = 2;

const full = sourceOf(buildCorpus(readSettings(process.env), noCache()));
const plain: IndexSource = {
  ...full,
  concepts: [],
  analysis: (cache) => ({ ...full.analysis(cache), relativesOf: () => [] }),
};

async function secondsOf(source: IndexSource): Promise<number> {
  const before = process.cpuUsage();
  await indexDocuments(source, noCache(), () => undefined);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

const seconds = { plain: Infinity, full: Infinity };
for (let round = 0; round < ROUNDS; round++) {
  seconds.plain = Math.min(seconds.plain, await secondsOf(plain));
  seconds.full = Math.min(seconds.full, await secondsOf(full));
}
console.log(
  `  search step with families and thesaurus ${seconds.full.toFixed(1)} CPU s, without both ${seconds.plain.toFixed(1)} CPU s, ratio ${(seconds.full / seconds.plain).toFixed(2)}`,
);
