import { join } from 'node:path';
import type { Plugin } from 'vite';
import { CODE } from '../content/program-places.ts';

/** Gives scripts of a browser that share modules with the build the two functions of `node:path` which these call. */
export const browserPath: Plugin = {
  name: 'programoteka-sciezki',
  enforce: 'pre',
  resolveId(source) {
    return this.environment.name === 'client' && source === 'node:path' ? join(CODE, 'site', 'panel', 'browser-path.ts') : null;
  },
};
