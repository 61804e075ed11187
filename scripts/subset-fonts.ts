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

/** Letters of Ukrainian; only the serif has them. */
const CYRILLIC = 'АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюя';

const FAMILIES = [
  { name: 'source-serif-4', files: { latin: LATIN, 'latin-ext': EXTENDED, cyrillic: CYRILLIC } },
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

/** A name of a font as it stands in its file. */
const named = (name: string): Buffer => Buffer.from(Buffer.from(name, 'utf16le')).swap16();

/** The font under another family name of the same length, because a family with two files of one style is no family. */
function renamed(font: Buffer, from: string, to: string): Buffer {
  const copy = Buffer.from(font);
  for (let at = copy.indexOf(named(from)); at !== -1; at = copy.indexOf(named(from), at + 1)) named(to).copy(copy, at);
  return copy;
}

// Typst reads neither woff2 nor variable fonts: the serif of texts in four styles, Polish letters as a family of their own.
// Without the soft hyphen, which has the glyph of the hyphen, so that a copied hyphen is one.
const documents = join(root, 'src', 'publish', 'formats', 'pdf', 'fonty');
mkdirSync(documents, { recursive: true });
const serif = join(require.resolve('@fontsource-variable/source-serif-4/package.json'), '..');
for (const [part, characters] of Object.entries({ latin: LATIN.replace('\u00ad', ''), 'latin-ext': EXTENDED })) {
  for (const [style, wght] of [
    ['normal', 400],
    ['normal', 700],
    ['italic', 400],
    ['italic', 700],
  ] as const) {
    const source = readFileSync(join(serif, 'files', `source-serif-4-${part}-wght-${style}.woff2`));
    const font = await subsetFont(source, characters, { targetFormat: 'sfnt', variationAxes: { wght } });
    const family = part === 'latin' ? font : renamed(font, 'Source Serif 4', 'Source Serif P');
    writeFileSync(join(documents, `source-serif-4-${part}-${style}-${String(wght)}.ttf`), family);
    console.log(`source-serif-4-${part}-${style}-${String(wght)}: ${String(font.length)} B`);
  }
}
writeFileSync(join(documents, 'LICENCJA-source-serif-4.txt'), readFileSync(join(serif, 'LICENSE')));
