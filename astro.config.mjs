import { defineConfig } from 'astro/config';
import { readSettings } from './src/settings.ts';

const { basePath, siteUrl, outDir } = readSettings(process.env);

export default defineConfig({
  base: basePath,
  ...(siteUrl === null ? {} : { site: siteUrl }),
  outDir,
  cacheDir: './node_modules/.cache/astro',
  trailingSlash: 'always',
  // Everything a page needs comes as files of its own origin, so that the Content-Security-Policy can forbid all inline code.
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_astro' },
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
