import { currentCorpus } from './src/publish/current-corpus.ts';
import { lookCss } from './src/publish/look-css.ts';
import { ownModules } from './src/publish/own-modules.ts';
import { readSettings } from './src/settings.ts';

const { basePath, siteUrl, outDir } = readSettings(process.env);

/** Puts the town's colours behind the default ones, in the same file: a page asks for one style sheet whatever its look. */
const townColours = {
  name: 'programoteka-kolory',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('/src/site/styles/tokens.css') ? code + lookCss(currentCorpus().site.look) : undefined),
};

/**
 * Not wrapped in Astro's `defineConfig`, which gives back what it is given, but brings nearly three hundred modules with it.
 *
 * @type {import('astro').AstroUserConfig}
 */
export default {
  base: basePath,
  ...(siteUrl === null ? {} : { site: siteUrl }),
  srcDir: './src/site',
  outDir,
  cacheDir: './node_modules/.cache/astro',
  trailingSlash: 'always',
  // Everything a page needs comes as files of its own origin, so that the Content-Security-Policy can forbid all inline code.
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_astro' },
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [townColours, ownModules] },
};
