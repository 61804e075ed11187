import { beforeAll, describe, expect, it } from 'vitest';
import { chunkWriter } from './chunk.ts';
import { runEngine, startDriver } from './driver.ts';
import { keptProbe, unpack } from './engine.ts';
import { CORE_FILE, ENGINE_FILE, type IndexMeta } from './meta.ts';
import { trimEngine } from './trim-engine.ts';
import { readBodies, readSections, SECTION } from './wasm-code.ts';

let whole = new Uint8Array();
let core = new Uint8Array();
beforeAll(async () => {
  const kept = await keptProbe();
  whole = new Uint8Array(unpack(kept, ENGINE_FILE));
  core = new Uint8Array(unpack(kept, CORE_FILE));
});

const [PAGES, WORDS, FORWARD] = [260, 30, 7919];
const META: IndexMeta = {
  pages: Array.from({ length: PAGES }, (_, page) => [String(page), 50 + ((page * FORWARD) % 900), ''] as const),
  chunks: [],
  fields: ['title'],
};
/** Each word stands in some pages, once or more, here and there in the title. */
const INDEX = new Map(
  Array.from({ length: WORDS }, (_, number) => [
    `slowo${String(number)}$`,
    Array.from({ length: PAGES }, (_page, page) => page)
      .filter((page) => (page * FORWARD) % (number + 1) === 0)
      .flatMap((page) => [page, page % 5 === 0 ? 1 : 0, 2, page % 90, 24, 65_536 + page, 48]),
  ]),
);
const CHUNK = new Uint8Array(chunkWriter()(INDEX));

/** What a driver finds, and how often the whole engine was loaded for it. */
async function searchAll(first: Uint8Array<ArrayBuffer>): Promise<{ readonly found: unknown[]; readonly loads: number }> {
  let loads = 0;
  const addIndex = await startDriver(first, () => {
    loads += 1;
    return Promise.resolve(whole);
  });
  const [index, other] = [addIndex(META), addIndex(META)];
  index.load(CHUNK);
  other.load(CHUNK);
  const found: unknown[] = [];
  for (const word of [...INDEX.keys(), 'slowo$', 'nic$']) found.push(await index.search(word), await other.search(word));
  return { found, loads };
}

describe('the core of the engine', () => {
  it('is cut from the engine that is kept: but for code it is the same (else run: npm run engine)', () => {
    const others = (wasm: Uint8Array): string[] =>
      readSections(wasm)
        .filter(({ id }) => id !== SECTION.code && id !== SECTION.custom)
        .map(({ id, content }) => `${String(id)} ${Buffer.from(content).toString('base64')}`);
    expect(others(core)).toEqual(others(whole));
    const bodies = (wasm: Uint8Array): number =>
      readSections(wasm).flatMap(({ id, content }) => (id === SECTION.code ? readBodies(content) : [])).length;
    expect(bodies(core)).toBe(bodies(whole));
  });

  it('is half of it, and finds the same without the rest', async () => {
    expect(core.length).toBeLessThan(whole.length / 2);
    const [ofCore, ofWhole] = [await searchAll(core), await searchAll(whole)];
    expect(ofCore).toEqual({ found: ofWhole.found, loads: 0 });
    expect(ofWhole.found.flat().length).toBeGreaterThan(PAGES);
  });
});

describe('trimEngine', () => {
  it('leaves an engine that stops where it would do more, and the whole one answers instead', async () => {
    const started = await trimEngine(whole, async (wasm) => (await runEngine(wasm)).exports);
    expect(started.length).toBeLessThan(core.length);
    expect(() => started.length > 0 && new WebAssembly.Module(started)).not.toThrow();
    expect(await searchAll(started)).toEqual({ found: (await searchAll(whole)).found, loads: 1 });
  });

  it('says so where it meets an instruction that it does not know', async () => {
    const unknown = whole.slice();
    const code = readSections(unknown).find(({ id }) => id === SECTION.code)?.content;
    // The first instruction of the last function; its body is seen through the same memory.
    const last = readBodies(code ?? new Uint8Array()).at(-1) ?? new Uint8Array();
    last[1 + 2 * (last[0] ?? 0)] = 0xff;
    await expect(trimEngine(unknown, async (wasm) => (await runEngine(wasm)).exports)).rejects.toThrow('nieznana instrukcja');
  });
});
