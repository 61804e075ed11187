import { dirname, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const SOURCES = resolve(import.meta.dirname, '..');

/** The folder of pages, whose modules may hold what only the bundler understands: style sheets, `import.meta.glob`. */
const OF_PAGES = 'site';

/**
 * Has the pages of a build use our own modules as the build itself has loaded them, and not copies of them in a bundle: the same code is
 * then read, compiled and optimised once. Scripts for the browser are bundled as ever.
 */
export const ownModules: Plugin = {
  name: 'programoteka-moduly',
  enforce: 'pre',
  apply: 'build',
  resolveId(source, importer) {
    if (this.environment.name === 'client' || importer === undefined || !source.startsWith('.') || !source.endsWith('.ts'))
      return null;
    const path = resolve(dirname(importer), source);
    const [folder = ''] = relative(SOURCES, path).split(sep);
    if (folder === '..' || folder === OF_PAGES) return null;
    return { id: pathToFileURL(path).href, external: true };
  },
};
