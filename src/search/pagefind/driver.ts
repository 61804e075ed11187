import { packMeta, type IndexMeta } from './meta.ts';

/** A page in which a word was found. */
interface EnginePage {
  /** Its name in the index. */
  readonly name: string;
  readonly score: number;
  /** Positions of the word, each once for each place it has. */
  readonly places: readonly number[];
}

/** An index that an engine has been told of. */
interface OpenIndex {
  /** Takes a chunk, unpacked and without its signature: all chunks with a word must be loaded before it is looked up. */
  readonly load: (chunk: Uint8Array) => void;
  readonly search: (word: string) => readonly EnginePage[];
}

/** The same, whichever engine answers. */
export interface EngineIndex extends Pick<OpenIndex, 'load'> {
  readonly search: (word: string) => Promise<readonly EnginePage[]>;
}

/** An engine that runs. */
interface RunningEngine {
  readonly exports: WebAssembly.Exports;
  readonly open: (meta: IndexMeta) => OpenIndex;
}

/** What is left of the engine's ranking: long pages are not worse for being long, and a word is as good as another form of it. */
const RANKING = {
  term_similarity: 0,
  page_length: 0.4,
  term_saturation: null,
  term_frequency: null,
  diacritic_similarity: 0,
  meta_weights: { title: 4 },
};

/** The module that the engine takes its one function of the outside from. */
const OUTSIDE = './pagefind_web_bg.js';
const FIRST_VALUES: readonly unknown[] = [undefined, null, true, false];

/** Functions of the engine that are called here: texts go in as pointer and length, and come out as a pair of the same. */
interface EngineExports {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  readonly __wbindgen_start: () => void;
  readonly __wbindgen_malloc: (size: number, align: number) => number;
  readonly __wbindgen_free: (pointer: number, size: number, align: number) => void;
  readonly init_pagefind: (meta: number, size: number) => number;
  readonly set_ranking_weights: (index: number, weights: number, size: number) => number;
  readonly load_index_chunk: (index: number, chunk: number, size: number) => number;
  readonly search: (index: number, ...rest: number[]) => readonly [number, number];
}

/** Names of the functions above, for the test that says what a new version has moved. */
export const NEEDED_EXPORTS = [
  'memory',
  '__wbindgen_externrefs',
  '__wbindgen_start',
  '__wbindgen_malloc',
  '__wbindgen_free',
  'init_pagefind',
  'set_ranking_weights',
  'load_index_chunk',
  'search',
] as const;

export const NEEDED_IMPORTS = [`${OUTSIDE} __wbindgen_init_externref_table`] as const;

/** A page as the engine's answer names it: page, score, and locations. */
interface RawPage {
  readonly p: string;
  readonly s: number;
  readonly l: readonly { readonly l: number }[];
}

/**
 * Runs the engine from its WebAssembly (unpacked, without signature). It is called as its own script calls it, without what that script
 * has beside: workers, excerpts, filters and a decompressor are a fourth of all that a first search would load.
 */
export async function runEngine(wasm: BufferSource): Promise<RunningEngine> {
  const started = await WebAssembly.instantiate(wasm, {
    [OUTSIDE]: {
      __wbindgen_init_externref_table: () => {
        const table = engine.__wbindgen_externrefs;
        const first = table.grow(FIRST_VALUES.length);
        table.set(0, undefined);
        FIRST_VALUES.forEach((value, at) => {
          table.set(first + at, value);
        });
      },
    },
  });
  const { exports } = started.instance;
  const engine = exports as unknown as EngineExports;
  engine.__wbindgen_start();

  /** Puts bytes into the engine's memory; it frees what it is given. */
  const give = (bytes: Uint8Array): [pointer: number, size: number] => {
    const pointer = engine.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(engine.memory.buffer).set(bytes, pointer);
    return [pointer, bytes.length];
  };
  const giveText = (text: string): [number, number] => give(new TextEncoder().encode(text));
  const takeJson = ([pointer, size]: readonly [number, number]): unknown => {
    const text = new TextDecoder().decode(new Uint8Array(engine.memory.buffer).subarray(pointer >>> 0, (pointer >>> 0) + size));
    engine.__wbindgen_free(pointer, size, 1);
    return JSON.parse(text) as unknown;
  };

  const open = (meta: IndexMeta): OpenIndex => {
    let index = engine.init_pagefind(...give(packMeta(meta)));
    index = engine.set_ranking_weights(index, ...giveText(JSON.stringify(RANKING)));
    return {
      load(chunk) {
        index = engine.load_index_chunk(index, ...give(chunk));
      },
      search(word) {
        const texts = [word, word, '{}', ''].flatMap(giveText);
        const { results } = takeJson(engine.search(index, ...texts, 0, 0)) as { readonly results: readonly RawPage[] };
        return results.map(({ p, s, l }) => ({ name: p, score: s, places: l.map((place) => place.l) }));
      },
    };
  };
  return { exports, open };
}

/**
 * Starts the engine. `core` has only what searches here are known to run; where one needs more it stops, and the whole engine, loaded then,
 * is asked from there on.
 */
export async function startDriver(
  core: BufferSource,
  loadWhole: () => Promise<BufferSource>,
): Promise<(meta: IndexMeta) => EngineIndex> {
  const first = await runEngine(core);
  let whole: Promise<RunningEngine> | null = null;
  return (meta) => {
    const chunks: Uint8Array[] = [];
    /** The index in an engine, and how many of its chunks that has. */
    const openIn = ({ open }: RunningEngine): ((word: string) => readonly EnginePage[]) => {
      const index = open(meta);
      let loaded = 0;
      return (word) => {
        for (; loaded < chunks.length; loaded++) index.load(chunks[loaded] ?? new Uint8Array());
        return index.search(word);
      };
    };
    let inCore: ReturnType<typeof openIn> | null = null;
    let inWhole: Promise<ReturnType<typeof openIn>> | null = null;
    return {
      load(chunk) {
        chunks.push(chunk);
      },
      async search(word) {
        try {
          if (inWhole === null) return (inCore ??= openIn(first))(word);
        } catch (error) {
          if (!(error instanceof WebAssembly.RuntimeError)) throw error;
        }
        inWhole ??= (whole ??= loadWhole().then(runEngine)).then(openIn);
        // What failed is tried again at the next word.
        inWhole.catch(() => {
          whole = inWhole = null;
        });
        return (await inWhole)(word);
      },
    };
  };
}
