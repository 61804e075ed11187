import { gunzipSync } from 'node:zlib';
import { isDeepStrictEqual } from 'node:util';
import { decode } from 'cborg';
import { z } from 'zod';
import { readKeptEngine } from '../content/kept-engine.ts';
import { KNOWN_ENGINE, packIndex, SIGNATURE } from './pagefind-format.ts';

export type IndexFiles = ReadonlyMap<string, Buffer | string>;

/** Files of the engine that a browser loads; its own interfaces, its worker and other languages are not used. */
const ENGINE_FILES = /^(?:pagefind\.js|wasm\.unknown\.pagefind)$/;

const ENGINE_FILE_COUNT = 2;

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

/** The files of the probe that tell whether the format is known, and those of the engine itself: all others are not needed. */
const isKept = (path: string): boolean =>
  ENGINE_FILES.test(path) || /\.pf_(?:meta|index|fragment)$|^pagefind-entry\.json$/.test(path);

/** What of a probe is kept beside the code, so that the program that writes indexes need not be installed to build a site. */
export const keptOf = (files: IndexFiles): IndexFiles => new Map([...files].filter(([path]) => isKept(path)).sort());

/** The probe as it is kept, made by `npm run engine`. */
export const keptProbe = (): Promise<IndexFiles> => Promise.resolve(readKeptEngine());

export const engineFiles = (files: IndexFiles): Map<string, Buffer | string> =>
  new Map([...files].filter(([path]) => ENGINE_FILES.test(path)));

function unpack(files: IndexFiles, end: string): Buffer {
  const found = [...files].find(([path]) => path.endsWith(end))?.[1];
  if (found === undefined) throw new Error(`brak pliku ${end}`);
  const content = gunzipSync(found);
  if (content.subarray(0, SIGNATURE.length).toString('latin1') !== SIGNATURE) throw new Error(`nieznany początek pliku ${end}`);
  return content.subarray(SIGNATURE.length);
}

/** Names of files are hashes of contents, and say nothing of the format. */
const withoutNames = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(/^[a-z]{2}_(?:group_)?[0-9a-f]+$/, 'nazwa')
    : Array.isArray(value)
      ? value.map(withoutNames)
      : value;

const same = (one: IndexFiles, other: IndexFiles, end: string): boolean =>
  isDeepStrictEqual(withoutNames(decode(unpack(one, end))), withoutNames(decode(unpack(other, end))));

const FRAGMENT = z.strictObject({
  url: z.string(),
  content: z.string(),
  word_count: z.number(),
  filters: z.object({}),
  meta: z.object({ title: z.string() }),
  anchors: z.array(z.never()),
});
/** Fragments of a group by their names. */
const GROUP = z.record(z.string().regex(/^[a-z]{2}_[0-9a-f]+$/), FRAGMENT);
const ENTRY = z.object({
  version: z.string(),
  languages: z.record(z.string(), z.strictObject({ hash: z.string(), wasm: z.null(), page_count: z.literal(PROBE.length) })),
});

/**
 * Says why the engine's index can't be written by us; `null` where it can. The engine has written the index of the probe, and ours of the
 * same records must be the same in all but names of files.
 */
export function whyUnknown(files: IndexFiles): string | null {
  try {
    const { version } = ENTRY.parse(JSON.parse(String(files.get('pagefind-entry.json'))));
    if (version !== KNOWN_ENGINE) return `wersja ${version} zamiast ${KNOWN_ENGINE}`;
    const group = GROUP.parse(JSON.parse(unpack(files, '.pf_fragment').toString('utf8')));
    if (Object.keys(group).length !== PROBE.length) return 'inna budowa fragmentów';
    const pages = PROBE.map(({ content }, index) => [`pl_${String(index)}`, content.split(' ').length, 'pl_0'] as const);
    const ours = packIndex({ pages, words: PROBE_WORDS, fields: ['title'] });
    if (!same(files, ours, '.pf_meta')) return 'inna budowa spisu';
    if (!same(files, ours, '.pf_index')) return 'inna budowa indeksu';
    if (engineFiles(files).size !== ENGINE_FILE_COUNT) return 'brak plików silnika';
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'nieznany format';
  }
}
