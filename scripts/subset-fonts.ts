/**
 * Makes the site's fonts: Polish letters and legal signs only, one variable axis (weight). Run after changing a font package; the result
 * is committed in src/site/styles/fonty, so that building needs no font tool.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';

const root = resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const LATIN = `${ASCII}Óó§°±·×éüöäß«»–—‘’“”„…€\u00a0\u00ad¹²³`;
const EXTENDED = 'ĄąĆćĘęŁłŃńŚśŹźŻż';

const FAMILIES = [
  { name: 'source-serif-4', files: { latin: LATIN, 'latin-ext': EXTENDED } },
  { name: 'public-sans', files: { latin: LATIN, 'latin-ext': EXTENDED } },
] as const;

const target = join(root, 'src', 'site', 'styles', 'fonty');
mkdirSync(target, { recursive: true });
for (const { name, files } of FAMILIES) {
  const folder = join(require.resolve(`@fontsource-variable/${name}/package.json`), '..');
  for (const [part, characters] of Object.entries(files)) {
    const source = readFileSync(join(folder, 'files', `${name}-${part}-wght-normal.woff2`));
    const font = await subsetFont(source, characters, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } });
    writeFileSync(join(target, `${name}-${part}.woff2`), font);
    console.log(`${name}-${part}: ${String(source.length)} → ${String(font.length)} B`);
  }
  writeFileSync(join(target, `LICENCJA-${name}.txt`), readFileSync(join(folder, 'LICENSE')));
}

// Pictures are drawn by a program that reads no woff2 and no variable fonts: one weight for titles, one for the rest.
const pictures = join(root, 'src', 'publish', 'pictures');
mkdirSync(pictures, { recursive: true });
const folder = join(require.resolve('@fontsource-variable/public-sans/package.json'), '..');
for (const [part, characters] of Object.entries({ latin: LATIN, 'latin-ext': EXTENDED })) {
  const source = readFileSync(join(folder, 'files', `public-sans-${part}-wght-normal.woff2`));
  for (const wght of [400, 700]) {
    const font = await subsetFont(source, characters, { targetFormat: 'sfnt', variationAxes: { wght } });
    writeFileSync(join(pictures, `public-sans-${part}-${String(wght)}.ttf`), font);
    console.log(`public-sans-${part}-${String(wght)}: ${String(font.length)} B`);
  }
}
