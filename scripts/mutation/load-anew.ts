import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const FUNCTIONS = pathToFileURL(resolve(import.meta.dirname, 'test-functions.ts')).href;
const LOAD = /\?load=(\d+)$/u;

/** Each file as JavaScript: the types are taken away once, not at each load. */
const sources = new Map<string, string>();
const loads: Set<string>[] = [];

function sourceOf(url: string): string {
  const known = sources.get(url);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(url), 'utf8');
  const source = url.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
  sources.set(url, source);
  return source;
}

// What a file of a load imports belongs to the same load, but for packages; tests get functions that collect them.
registerHooks({
  resolve: (specifier, context, next) => {
    const load = LOAD.exec(context.parentURL ?? '')?.[0];
    if (load === undefined) return next(specifier, context);
    if (specifier === 'vitest') return { url: FUNCTIONS, shortCircuit: true };
    const resolved = next(specifier, context);
    const isOwn = resolved.url.startsWith('file:') && !resolved.url.includes('/node_modules/');
    return isOwn && /\.[jt]s$/u.test(resolved.url) ? { ...resolved, url: resolved.url + load } : resolved;
  },
  load: (url, context, next) => {
    const load = LOAD.exec(url)?.[1];
    if (load === undefined) return next(url, context);
    const file = url.replace(LOAD, '');
    loads[Number(load)]?.add(fileURLToPath(file));
    return { format: 'module', source: sourceOf(file), shortCircuit: true };
  },
});

/** A load of the own code, which shares no state with others. */
export interface Load {
  /** Imports a file by its path. */
  readonly file: (path: string) => Promise<unknown>;
  /** Absolute paths of what was loaded. */
  readonly files: ReadonlySet<string>;
}

export function loadAnew(): Load {
  const files = new Set<string>();
  const load = `?load=${String(loads.push(files) - 1)}`;
  return { file: (path) => import(pathToFileURL(resolve(path)).href + load), files };
}
