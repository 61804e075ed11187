import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rooms of the house from the bottom up: what stands in one may use what stands in any below it, and nothing above. */
const ROOMS = [
  'types',
  'law',
  'strings',
  'diagnostics',
  'content',
  'cache',
  'model',
  'changes',
  'links',
  'checks',
  'compare',
  'views',
  'html',
  'search',
  'import',
  'publish',
  'site',
  'portal',
  'cli',
] as const;

/** Modules beside the rooms: the pipeline on one screen, the environment, and the one name for all types. */
const BESIDE: Readonly<Record<string, (typeof ROOMS)[number]>> = {
  'types.ts': 'types',
  'settings.ts': 'content',
  'corpus.ts': 'html',
};

const SOURCES = resolve(import.meta.dirname);
const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

const isOfTests = (path: string): boolean => path.startsWith(`testing${sep}`) || path.endsWith('.test.ts');

/** The floor a module stands on; `null` outside the house. */
function floorOf(path: string): number | null {
  const [first = ''] = path.split(sep);
  const room = BESIDE[path] ?? first;
  const floor = ROOMS.indexOf(room as (typeof ROOMS)[number]);
  return floor === -1 ? null : floor;
}

/** `export interface Place`, `export type Place =`; a list of names that are passed on is no declaration. */
const DECLARED_TYPE = /^export (?:interface|type) (\w+)\b(?! *\*)/gm;

const modules = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(?:ts|astro)$/.test(path) && !isOfTests(path),
);

const arrows = modules.flatMap((path) =>
  [...readFileSync(join(SOURCES, path), 'utf8').matchAll(IMPORT)].map(([, target = '']) => ({
    path,
    target: relative(SOURCES, resolve(SOURCES, dirname(path), target.replace(/\?.*$/, ''))),
  })),
);

describe('the house', () => {
  it('has a room for every module', () => {
    expect(modules.filter((path) => floorOf(path) === null)).toEqual([]);
  });

  it('has no arrow from a room to one above it', () => {
    const back = arrows.filter(({ path, target }) => {
      const [from, to] = [floorOf(path), floorOf(target)];
      return from !== null && (to === null || to > from);
    });
    expect(back.map(({ path, target }) => `${path} → ${target}`)).toEqual([]);
  });

  it('has one name for one thing: no two modules declare types of one name', () => {
    const declaring = new Map<string, string[]>();
    for (const path of modules.filter((module) => module.endsWith('.ts'))) {
      for (const [, name = ''] of readFileSync(join(SOURCES, path), 'utf8').matchAll(DECLARED_TYPE))
        declaring.set(name, [...(declaring.get(name) ?? []), path]);
    }
    expect([...declaring].filter(([, paths]) => paths.length > 1)).toEqual([]);
  });

  it('lets the format of the search engine be known to one folder, which the rest enters by four doors', () => {
    const folder = join('search', 'pagefind') + sep;
    const doors = ['chunk.ts', 'driver.ts', 'engine.ts', 'meta.ts'].map((name) => folder + name);
    const others = arrows.filter(
      ({ path, target }) => target.startsWith(folder) && !path.startsWith(folder) && !doors.includes(target),
    );
    expect(others).toEqual([]);
  });
});
