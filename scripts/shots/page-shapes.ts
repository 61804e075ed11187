import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SECTIONS } from '../../src/strings/kinds.ts';

/** A document of any kind that has a list, up to the part of its address that names one of its own pages. */
const DOCUMENT = new RegExp(
  `^(${SECTIONS.map(({ path }) => path.slice(1, -1)).join('|')})/(?!rok/).+?(?=$|/(?:wersje|zmiany|porownanie|zadania)(?:/|$))`,
);

/** „programy/2020/wersje/2020-03-26” → „programy/X/wersje/D”: pages of one type have one shape. */
const shapeOf = (path: string): string =>
  path
    .replace(DOCUMENT, '$1/X')
    .replace(/\d{4}-\d{2}-\d{2}/g, 'D')
    .replace(/\d+/g, 'N');

/** For each type of page that a built site has, the address of its longest page: `programy-X-zadania` → `programy/2026/zadania/`. */
export function pageShapes(outDir: string): Readonly<Record<string, string>> {
  const longest = new Map<string, { readonly path: string; readonly size: number }>();
  for (const file of readdirSync(outDir, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('index.html') || file.startsWith('admin')) continue;
    const path = dirname(file) === '.' ? '' : dirname(file).replaceAll('\\', '/');
    const { size } = statSync(join(outDir, file));
    if (size > (longest.get(shapeOf(path))?.size ?? 0)) longest.set(shapeOf(path), { path, size });
  }
  return Object.fromEntries(
    [...longest].map(([shape, { path }]) => [
      shape === '' ? 'glowna' : shape.replaceAll('/', '-'),
      path === '' ? '' : `${path}/`,
    ]),
  );
}
