import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { beforeAll, describe, expect, it } from 'vitest';
import { keptOf, keptProbe, probeEngine, unpack, whyUnknown, type IndexFiles } from './engine.ts';
import { chunkWriter } from './chunk.ts';
import { startDriver } from './driver.ts';
import { CORE_FILE, ENGINE_FILE, KNOWN_ENGINE, SIGNATURE } from './meta.ts';

let files: IndexFiles = new Map();
beforeAll(async () => {
  files = await probeEngine();
});

/** The files of the probe with one of them changed: what another release of the engine might write. */
function changed(end: string, change: (content: Buffer) => Buffer): IndexFiles {
  return new Map([...files].map(([path, content]) => [path, path.endsWith(end) ? change(Buffer.from(content)) : content]));
}
const recoded =
  (change: (value: unknown[]) => unknown) =>
  (packed: Buffer): Buffer =>
    gzipSync(
      Buffer.concat([Buffer.from(SIGNATURE), encode(change(decode(gunzipSync(packed).subarray(SIGNATURE.length)) as unknown[]))]),
    );

describe('the kept engine', () => {
  it('is the one that is installed (else run: npm run engine)', async () => {
    const kept = [...(await keptProbe())].filter(([path]) => path !== CORE_FILE);
    expect(kept.map(([path, content]) => [path, Buffer.from(content).toString('base64')])).toEqual(
      [...keptOf(files)].map(([path, content]) => [path, Buffer.from(content).toString('base64')]),
    );
  });
});

describe('whyUnknown', () => {
  it('knows the engine that is installed, and finds all it needs of it', () => {
    expect(whyUnknown(files)).toBeNull();
  });

  it.each([
    [
      'another version',
      changed.bind(null, 'pagefind-entry.json', (json) => Buffer.from(json.toString().replace(KNOWN_ENGINE, '9.9.9'))),
    ],
    [
      'a further field in the list of pages',
      changed.bind(
        null,
        '.pf_meta',
        recoded((meta) => [...meta, 1]),
      ),
    ],
    [
      'positions packed in another way',
      changed.bind(
        null,
        '.pf_index',
        recoded(([words]) => [[...(words as unknown[])].reverse()]),
      ),
    ],
    ['another beginning of files', changed.bind(null, '.pf_index', () => gzipSync('cos innego'))],
    ['files that are not packed', changed.bind(null, '.pf_meta', () => Buffer.from('pagefind_dcd'))],
    ['an engine of other functions', changed.bind(null, ENGINE_FILE, () => gzipSync(`${SIGNATURE}\0asm\x01\0\0\0`))],
    ['no engine beside the index', () => new Map([...files].filter(([path]) => path !== ENGINE_FILE))],
  ])('says what is wrong with %s', (_, make) => {
    expect(whyUnknown(make())).not.toBeNull();
  });

  it('names all that has moved, so that who raises the version knows what to look at', () => {
    const bumped = new Map([
      ...changed('pagefind-entry.json', (json) => Buffer.from(json.toString().replace(KNOWN_ENGINE, '9.9.9'))),
      ...[
        ...changed(
          '.pf_meta',
          recoded((meta) => [...meta, 1]),
        ),
      ].filter(([path]) => path.endsWith('.pf_meta')),
    ]);
    expect(whyUnknown(bumped)).toBe(`wersja 9.9.9 zamiast ${KNOWN_ENGINE}; inna budowa spisu (pf_meta)`);
  });

  it('names the functions that the engine lacks', () => {
    const empty = changed(ENGINE_FILE, () => gzipSync(`${SIGNATURE}\0asm\x01\0\0\0`));
    expect(whyUnknown(empty)).toMatch(/inne funkcje silnika \(memory, .*search\)/);
  });
});

describe('startDriver', () => {
  const PLACES: readonly (readonly [string, readonly number[]])[] = [
    ['alfa$', [0, 1, 1, 3, 24, 1, 0, 1, 65536, 24]],
    ['beta$', [1, 0, 2, 2, 24, 5, 48]],
  ];

  it('finds pages, with their places, by words whose chunks have been loaded, without a list of chunks', async () => {
    const whole = new Uint8Array(unpack(files, ENGINE_FILE));
    const addIndex = await startDriver(whole, () => Promise.resolve(whole));
    const pages = [['0', 40, ''] as const, ['1', 400, ''] as const];
    const index = addIndex({ pages, chunks: [], fields: ['title'] });
    // A second index of the same engine is asked apart.
    const other = addIndex({ pages: [['0', 1, '']], chunks: [], fields: ['title'] });
    for (const word of PLACES) index.load(new Uint8Array(chunkWriter()(new Map([word]))));
    expect((await index.search('alfa$')).map(({ name, places }) => [name, places])).toEqual([
      ['0', [3]],
      ['1', [65536]],
    ]);
    expect((await index.search('beta$')).map(({ name, places }) => [name, places])).toEqual([['1', [2, 5]]]);
    expect(await index.search('gamma$')).toEqual([]);
    expect(await other.search('alfa$')).toEqual([]);
  });
});
