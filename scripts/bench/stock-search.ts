/** Indexes the pages of a built site with Pagefind as it comes, for comparison. Run by the benchmark: `stock-search.ts FOLDER`. */
import { setTimeout as sleep } from 'node:timers/promises';
import { close, createIndex } from 'pagefind';
import { run } from '../../src/cli/run.ts';

run(async () => {
  const { index } = await createIndex({ forceLanguage: 'pl' });
  await index?.addDirectory({ path: process.argv[2] ?? '.' });
  const { files } = (await index?.getFiles()) ?? { files: [] };
  await close();
  // The engine is a process of its own; its time counts once it has ended.
  await sleep(300);
  return files.length > 0 ? 0 : 1;
});
