import { chunkWriter } from './chunk.ts';
import { runEngine } from './driver.ts';
import type { IndexMeta } from './meta.ts';

/** Numbers that look random and are the same each time (mulberry32). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below;
  };
}

/** Sizes of indexes, in pages; results of each size are sorted in ways of their own … */
const SIZES = [0, 1, 2, 5, 12, 19, 21, 33, 40, 51, 70, 90, 130, 181, 240, 300, 450, 700, 1500];
/** … and so are those that come in some order: what page has how many words. */
const SHAPES: readonly ((page: number, size: number, random: (below: number) => number) => number)[] = [
  (_page, _size, random) => 10 + random(4000),
  () => 200,
  (page) => 100 + page,
  (page, size) => 100 + size - page,
  (page) => 100 + 40 * (page % 8),
  (page, size) => (page < size / 2 ? 100 + page : 100 + size - page),
  (_page, _size, random) => 100 * (1 + Math.floor(random(4))),
  (page, size, random) => (random(1) < 0.1 ? random(4000) : 100 + size - page),
];
/** Words of each chunk; so many of them are searched for. */
const CHUNKS = [1, 3, 20, 30, 250, 400] as const;
const SEARCHED = 8;
/** Postings of an index: the more words a chunk has, the fewer pages have each. */
const MOST_POSTINGS = 9000;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789~';
const [MOST_PLACES, MOST_UNITS, KINDS, UNITS_STEP] = [40, 900, 4, 65_536];
/** Most letters of a word. */
const LENGTHS = [3, 6, 9, 12, 20, 23, 24, 40, 300];
const WEIGHTS = [24, 48, 24, 12, 96, 300];

interface ExercisedIndex {
  readonly meta: IndexMeta;
  readonly chunks: readonly ReadonlyMap<string, readonly number[]>[];
}

/** An index of made-up words. How many pages have a word, and in what order of worth, differs from word to word. */
function makeIndex(size: number, shape: (typeof SHAPES)[number], random: (below: number) => number): ExercisedIndex {
  const whole = (below: number): number => Math.floor(random(below));
  const pages = Array.from({ length: size }, (_, page) => [String(page), Math.floor(shape(page, size, random)), ''] as const);
  const word = (): string => {
    const length = 1 + whole(LENGTHS[whole(LENGTHS.length)] ?? 1);
    return `${Array.from({ length }, () => ALPHABET[whole(ALPHABET.length)] ?? '').join('')}$`;
  };
  const postings = (words: number): number[] => {
    const [share, steady, most] = [random(Math.min(1.2, MOST_POSTINGS / (size * words))), whole(4), 1 + whole(MOST_PLACES)];
    return pages.flatMap((_, page) => {
      if (random(1) > share) return [];
      const count = whole(400) === 0 ? MOST_UNITS : steady < 2 ? 1 : steady === 2 ? 1 + (page % most) : 1 + whole(most);
      // A word that stands once in each page weighs the same in pages of one size.
      if (steady === 0) return [page, 0, 1, 1, 24];
      const places = [...new Set(Array.from({ length: count }, () => whole(KINDS) * UNITS_STEP + whole(MOST_UNITS)))];
      places.sort((a, b) => a - b);
      return [
        page,
        whole(3) === 0 ? 1 : 0,
        places.length,
        ...places.flatMap((place) => [place, WEIGHTS[whole(WEIGHTS.length)] ?? 24]),
      ];
    });
  };
  const chunks = CHUNKS.map((words) => new Map(Array.from({ length: words }, () => [word(), postings(words)])));
  return { meta: { pages, chunks: [], fields: ['title'] }, chunks };
}

/**
 * Has an engine search indexes of many sizes for words that are there and words that are not, before and after their chunks are loaded, as
 * the browser does.
 */
export async function exerciseEngine(wasm: Uint8Array<ArrayBuffer>): Promise<WebAssembly.Exports> {
  const { exports, open } = await runEngine(wasm);
  const random = randomNumbers(1);
  const pack = chunkWriter();
  for (const [size, shape] of SIZES.flatMap((one) => SHAPES.map((other) => [one, other] as const))) {
    const { meta, chunks } = makeIndex(size, shape, random);
    const index = open(meta);
    index.search('nic$');
    for (const words of chunks) {
      index.load(new Uint8Array(pack(words)));
      for (const word of [...words.keys()].slice(0, SEARCHED)) {
        index.search(word);
        // Words that begin as it does, or end where it goes on, are not there.
        index.search(`${word}a$`);
        index.search(`${word.slice(0, -2)}$`);
      }
    }
  }
  return exports;
}
