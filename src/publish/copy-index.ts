import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { shardFolder } from '../search/shards.ts';

/** What a part of the index is made of. */
const DATA = /^(?:fragment|index|filter|pagefind-entry\.json|pagefind\..*\.pf_meta)$/;
/** The engine itself, needed once; its own user interfaces and other languages are not used. */
const ENGINE = /^(?:pagefind\.js|pagefind-worker\.js|wasm\.pl\.pagefind)$/;

/** Puts the parts of the search index into the site. */
export function copyIndex(parts: readonly string[], siteDir: string): void {
  parts.forEach((part, shard) => {
    for (const name of readdirSync(part)) {
      if (DATA.test(name) || (shard === 0 && ENGINE.test(name))) {
        cpSync(join(part, name), join(siteDir, shardFolder(shard), name), { recursive: true });
      }
    }
  });
}
