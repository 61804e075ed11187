/**
 * `node scripts/validate-formats.ts [--seed 1] [--count 50] [--only akn,pdf] [--towns]`: makes every format of the demonstration town, of the
 * towns of the tests and of a made-up town of hostile titles and texts, and has validators that aren't ours look at each file. Prints what was
 * looked at and each fault; ends with status 1 where there is any. The same seed gives the same town.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { noCache } from '../src/cache/cache.ts';
import { run } from '../src/cli/run.ts';
import { buildCorpus } from '../src/corpus.ts';
import { DOCUMENT_FORMATS } from '../src/model/formats.ts';
import { readSettings } from '../src/settings.ts';
import { corpusOf } from '../src/testing/corpus-of.ts';
import { hostileTown } from '../src/testing/hostile-town.ts';
import { formatReports } from '../src/testing/validators/format-faults.ts';
import type { Corpus } from '../src/types.ts';

const ROOT = resolve(import.meta.dirname, '..');
const TOWNS = ['content', 'src/testing/fixtures/leszno'];
/** Faults of one kind of file that are printed. */
const SHOWN = 12;

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '50' },
    only: { type: 'string', default: '' },
    /** Leaves out the made-up town. */
    towns: { type: 'boolean', default: false },
    /** Leaves out all others. */
    hostile: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
});

/** The same site where its address is known and every format is asked for, of every wording. */
const whole = (corpus: Corpus): Corpus => ({
  ...corpus,
  site: { ...corpus.site, formats: DOCUMENT_FORMATS.map(({ id }) => id), formerFormats: true },
  settings: { ...corpus.settings, siteUrl: 'https://program.example.pl' },
});

const readTown = (folder: string): Corpus =>
  buildCorpus(readSettings({ CONTENT_DIR: resolve(ROOT, folder), BUILD_DATE: '2026-11-24' }), noCache());

run(async () => {
  const [seed, count] = [Number(options.seed), Number(options.count)];
  const towns: (readonly [string, () => Corpus])[] = [
    ...(options.hostile ? [] : TOWNS.map((folder) => [folder, () => readTown(folder)] as const)),
    ...(options.towns
      ? []
      : [[`seed ${String(seed)}, ${String(count)} documents`, () => corpusOf(hostileTown(count, seed))] as const]),
  ];
  let total = 0;
  for (const [name, read] of towns) {
    const corpus = whole(read());
    console.log(`${name}: ${String(corpus.works.length)} documents`);
    for await (const { what, files, faults } of formatReports(corpus, options.only === '' ? [] : options.only.split(','))) {
      total += faults.length;
      console.log(`  ${what.padEnd(22)} ${String(files).padStart(5)} files ${String(faults.length).padStart(5)} faults`);
      for (const fault of options.all ? faults : faults.slice(0, SHOWN)) console.log(`    ${fault.slice(0, 400)}`);
    }
  }
  console.log(total === 0 ? 'no faults' : `${String(total)} faults`);
  return total === 0 ? 0 : 1;
});
