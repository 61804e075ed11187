import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import type { Plugin } from 'vite';
import { ASTRO_ROOT, CACHES, CODE, PROGRAM } from '../content/program-places.ts';
import type { Settings } from '../types.ts';
import { currentCorpus } from './current-corpus.ts';
import { lookCss } from './look-css.ts';
import { ownModules } from './own-modules.ts';

const TOKENS_FILE = join(CODE, 'site', 'styles', 'tokens.css');

/** Puts the town's colours behind the default ones, in the same file: a page asks for one style sheet whatever its look. */
const townColours: Plugin = {
  name: 'programoteka-kolory',
  enforce: 'pre',
  transform: (code, id) => (id === TOKENS_FILE ? code + lookCss(currentCorpus().site.look) : undefined),
};

/** All that a first search runs, in one file; what only some questions need (`LazyParts`) comes when they are asked. */
const searchInOneFile = { name: 'szukanie', test: /src[\\/]search[\\/]browser[\\/](?!replies|stock-search|mark-page)/ };

/**
 * What Astro makes the pages with. Not wrapped in Astro's `defineConfig`, which gives back what it is given, but brings nearly three
 * hundred modules with it.
 */
export const astroConfig = ({ basePath, siteUrl }: Pick<Settings, 'basePath' | 'siteUrl'>, outDir: string) =>
  ({
    root: ASTRO_ROOT,
    base: basePath,
    ...(siteUrl === null ? {} : { site: siteUrl }),
    srcDir: join(CODE, 'site'),
    publicDir: join(PROGRAM, 'public'),
    outDir,
    cacheDir: join(CACHES, 'astro'),
    trailingSlash: 'always',
    // Everything a page needs comes as files of its own origin, so that the Content-Security-Policy can forbid all inline code.
    build: { format: 'directory', inlineStylesheets: 'never', assets: '_astro' },
    compressHTML: true,
    devToolbar: { enabled: false },
    vite: {
      cacheDir: join(CACHES, 'vite'),
      build: { assetsInlineLimit: 0, rolldownOptions: { output: { codeSplitting: { groups: [searchInOneFile] } } } },
      server: { fs: { allow: [PROGRAM, ASTRO_ROOT] } },
      plugins: [townColours, ownModules],
    },
  }) satisfies AstroInlineConfig;
