import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODE } from './program-places.ts';

/** Where the files of the search engine are kept, as the npm package `pagefind` (MIT) writes them. */
export const KEPT_ENGINE = join(CODE, 'search', 'engine');

/** Files of the search engine by name. */
export const readKeptEngine = (): ReadonlyMap<string, Buffer> =>
  new Map(readdirSync(KEPT_ENGINE).map((name) => [name.replaceAll('~', '/'), readFileSync(join(KEPT_ENGINE, name))] as const));
