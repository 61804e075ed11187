/** Keeps the files of the search engine that is installed beside the code: run after `pagefind` is raised. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEPT_ENGINE } from '../src/content/kept-engine.ts';
import { keptOf, probeEngine } from '../src/search/pagefind/engine.ts';

const files = keptOf(await probeEngine());
rmSync(KEPT_ENGINE, { recursive: true, force: true });
mkdirSync(KEPT_ENGINE);
for (const [path, content] of files) writeFileSync(join(KEPT_ENGINE, path.replaceAll('/', '~')), content);
