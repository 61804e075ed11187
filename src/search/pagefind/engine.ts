import { gunzipSync, gzipSync } from 'node:zlib';
import { isDeepStrictEqual } from 'node:util';
import { decode } from 'cborg';
import { z } from 'zod';
import { readKeptEngine } from '../../content/kept-engine.ts';
import { NEEDED_EXPORTS, NEEDED_IMPORTS } from './driver.ts';
import { chunkWriter } from './chunk.ts';
import { exerciseEngine } from './exercise.ts';
import { trimEngine } from './trim-engine.ts';
import { ENGINE_FILE, KNOWN_ENGINE, packMeta, SIGNATURE } from './meta.ts';

export type IndexFiles = ReadonlyMap<string, Buffer | string>;

/** What goes wrong inside the search engine is a fault of the program, not of content. */
export const checkEngine = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`indeks wyszukiwarki: ${errors.join('; ')}`);
};

/** A language the engine has no stemmer for, so that it takes words as they are. */
const NO_LANGUAGE = 'xx';
const TEXT = 24;
/** Two records whose index the engine writes itself … */
const PROBE = [
  { url: '/a/', content: 'alfa beta alfa', title: 'alfa' },
  { url: '/b/', content: 'beta delta', title: 'beta' },
] as const;
/** … and what we would write for the same. */
const PROBE_WORDS = new Map([
  ['alfa', [0, 1, 2, 0, TEXT, 2, TEXT]],
  ['beta', [0, 0, 1, 1, TEXT, 1, 1, 1, 0, TEXT]],
  ['delta', [1, 0, 1, 1, TEXT]],
]);

/** Everything the engine writes for the probe, its own files among it. */
export async function probeEngine(): Promise<IndexFiles> {
  const { close, createIndex } = await import('pagefind');
  try {
    const { index, errors } = await createIndex({ forceLanguage: NO_LANGUAGE, maxFragments: 1 });
    checkEngine(errors);
    if (index === undefined) throw new Error('indeks wyszukiwarki: nie powstał');
    for (const { url, content, title } of PROBE)
      checkEngine((await index.addCustomRecord({ url, content, language: NO_LANGUAGE, meta: { title } })).errors);
    const written = await index.getFiles();
    checkEngine(written.errors);
    await index.deleteIndex();
    return new Map(written.files.map(({ path, content }) => [path, Buffer.from(content)]));
  } finally {
    await close();
  }
}

/** The files of the probe that tell whether the format is known, and the engine itself: all others are not needed. */
const isKept = (path: string): boolean => path === ENGINE_FILE || /\.pf_(?:meta|index)$|^pagefind-entry\.json$/.test(path);

/** What of a probe is kept beside the code, so that the program that writes indexes need not be installed to build a site. */
export const keptOf = (files: IndexFiles): IndexFiles => new Map([...files].filter(([path]) => isKept(path)).sort());

/** The probe as it is kept, made by `npm run engine`. */
export const keptProbe = (): Promise<IndexFiles> => Promise.resolve(readKeptEngine());

/** The content of a packed file of the engine. */
export function unpack(files: IndexFiles, end: string): Buffer {
  const found = [...files].find(([path]) => path.endsWith(end))?.[1];
  if (found === undefined) throw new Error(`brak pliku ${end}`);
  const content = gunzipSync(found);
  if (content.subarray(0, SIGNATURE.length).toString('latin1') !== SIGNATURE) throw new Error(`nieznany początek pliku ${end}`);
  return content.subarray(SIGNATURE.length);
}

/** The file of the engine that browsers load first: half as large, because only what searches run is left in it. */
export const coreOf = async (files: IndexFiles): Promise<Buffer> =>
  gzipSync(Buffer.concat([Buffer.from(SIGNATURE), await trimEngine(unpack(files, ENGINE_FILE), exerciseEngine)]), { level: 9 });

/** Names of files are hashes of contents, and say nothing of the format. */
const withoutNames = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(/^[a-z]{2}_(?:group_)?[0-9a-f]+$/, 'nazwa')
    : Array.isArray(value)
      ? value.map(withoutNames)
      : value;

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  isDeepStrictEqual(withoutNames(decode(one)), withoutNames(decode(other)));

const ENTRY = z.object({
  version: z.string(),
  languages: z.record(z.string(), z.strictObject({ hash: z.string(), wasm: z.null(), page_count: z.literal(PROBE.length) })),
});

/** What the engine's WebAssembly lacks of what we call; empty where nothing is missing. */
function missingIn(wasm: BufferSource): string[] {
  const module = new WebAssembly.Module(wasm);
  const exported = new Set(WebAssembly.Module.exports(module).map(({ name }) => name));
  const imported = WebAssembly.Module.imports(module).map(({ module: from, name }) => `${from} ${name}`);
  const known = new Set<string>(NEEDED_IMPORTS);
  return [...NEEDED_EXPORTS.filter((name) => !exported.has(name)), ...imported.filter((name) => !known.has(name))];
}

/** The probe as we would write it: the list of its pages and its one chunk. */
function ownProbe(): { readonly meta: Uint8Array; readonly chunk: Buffer } {
  const pages = PROBE.map(({ content }, index) => [`pl_${String(index)}`, content.split(' ').length, 'pl_0'] as const);
  const words = [...PROBE_WORDS.keys()];
  const chunks = [[words[0] ?? '', words.at(-1) ?? '', 'pl_0']] as const;
  return { meta: packMeta({ pages, chunks, fields: ['title'] }), chunk: chunkWriter()(PROBE_WORDS) };
}

/** What a check finds to be otherwise than we know it; a file that can't be read at all is a finding too. */
function findings(check: () => string | null): string[] {
  try {
    return [check() ?? []].flat();
  } catch (error) {
    return [error instanceof Error ? error.message : 'nieznany format'];
  }
}

/**
 * Says why the engine's index can't be written by us, or the engine not be called, with all that has moved; `null` where all is as we know
 * it. The engine has written the index of the probe, and ours of the same records must be the same in all but names of files.
 */
export function whyUnknown(files: IndexFiles): string | null {
  const own = ownProbe();
  const moved = [
    ...findings(() => {
      const { version } = ENTRY.parse(JSON.parse(String(files.get('pagefind-entry.json'))));
      return version === KNOWN_ENGINE ? null : `wersja ${version} zamiast ${KNOWN_ENGINE}`;
    }),
    ...findings(() => (same(unpack(files, '.pf_meta'), own.meta) ? null : 'inna budowa spisu (pf_meta)')),
    ...findings(() => (same(unpack(files, '.pf_index'), own.chunk) ? null : 'inna budowa indeksu (pf_index)')),
    ...findings(() => {
      const missing = missingIn(new Uint8Array(unpack(files, ENGINE_FILE)));
      return missing.length === 0 ? null : `inne funkcje silnika (${missing.join(', ')})`;
    }),
  ];
  return moved.length === 0 ? null : moved.join('; ');
}
