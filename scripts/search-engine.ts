/** Keeps the files of the search engine that is installed beside the code: run after `pagefind` is raised. Takes a minute or two. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEPT_ENGINE } from '../src/content/kept-engine.ts';
import { coreOf, keptOf, probeEngine } from '../src/search/pagefind/engine.ts';
import { CORE_FILE } from '../src/search/pagefind/meta.ts';

const files = keptOf(await probeEngine());
const core = await coreOf(files);
rmSync(KEPT_ENGINE, { recursive: true, force: true });
mkdirSync(KEPT_ENGINE);
for (const [path, content] of [...files, [CORE_FILE, core] as const])
  writeFileSync(join(KEPT_ENGINE, path.replaceAll('/', '~')), content);
