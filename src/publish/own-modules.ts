import { dirname, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { CODE, OWN_EXTENSION } from '../content/program-places.ts';

/** The folder of pages, whose modules use features of the bundler: style sheets, `import.meta.glob`. */
const OF_PAGES = 'site';

/**
 * Makes the pages of a build import our own modules as Node has loaded them, instead of bundling copies, so that they are loaded
 * and compiled once. Scripts for the browser are bundled as usual.
 */
export const ownModules: Plugin = {
  name: 'programoteka-moduly',
  enforce: 'pre',
  apply: 'build',
  resolveId(source, importer) {
    if (
      this.environment.name === 'client' ||
      importer === undefined ||
      !source.startsWith('.') ||
      !source.endsWith(OWN_EXTENSION)
    )
      return null;
    const path = resolve(dirname(importer), source);
    const [folder = ''] = relative(CODE, path).split(sep);
    if (folder === '..' || folder === OF_PAGES) return null;
    return { id: pathToFileURL(path).href, external: true };
  },
};
