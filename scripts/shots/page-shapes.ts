import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** „programy/2020/wersje/2020-03-26” → „programy/X/wersje/D”: pages of one type have one shape. */
const shapeOf = (path: string): string =>
  path
    .replace(
      /^(programy|uchwaly|konkursy|konsultacje|sprawozdania|aktualnosci)\/(?!rok\/).+?(?=$|\/(?:wersje|zmiany|porownanie|zadania)(?:\/|$))/,
      '$1/X',
    )
    .replace(/\d{4}-\d{2}-\d{2}/g, 'D')
    .replace(/\d+/g, 'N');

/** A page of each type of a built site, the longest of its type, by a name that can be a file's: any town has its own pages. */
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
