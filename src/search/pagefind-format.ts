import { gzipSync } from 'node:zlib';
import { hash } from '../cache/cache.ts';
import { CborWriter } from './cbor-writer.ts';
import type { IndexMeta } from './pagefind-meta.ts';

/** Every file of the index begins with this, inside its gzip. */
export const SIGNATURE = 'pagefind_dcd';

/**
 * Word → where it stands, flat and in order of pages: page, 1 if its title has the word, number of places, then position and weight of
 * each. An index holds millions of these; as objects they would take more time than all the rest.
 */
export type IndexedWords = ReadonlyMap<string, ArrayLike<number>>;

export interface PackedIndex {
  readonly chunks: IndexMeta['chunks'];
  /** The chunks by path below the index's folder. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** A chunk of the index is about this long before packing; a query loads one for each of its words. */
const CHUNK_SIZE = 4500;

/** The weights among places, each once, in order. */
function weightsIn(flat: ArrayLike<number>, from: number, to: number): number[] {
  const weights: number[] = [];
  for (let at = from; at < to; at += 2) {
    const weight = flat[at + 1] ?? 0;
    // A handful at most, so that a list is quicker than a set.
    if (!weights.includes(weight)) weights.push(weight);
  }
  return weights;
}

/**
 * Positions as the engine packs them: a weight as a negative number, then positions by their distance from the one before. Returns how
 * many numbers they are.
 */
function writePlaces(flat: ArrayLike<number>, from: number, to: number, out: CborWriter): number {
  // As most words stand in most pages.
  if (to - from === 2) {
    out.array(2);
    out.integer(-(flat[from + 1] ?? 0) - 1);
    out.integer(flat[from] ?? 0);
    return 2;
  }
  const weights = weightsIn(flat, from, to);
  const count = weights.length + (to - from) / 2;
  out.array(count);
  weights.forEach((weight) => {
    out.integer(-weight - 1);
    let before = 0;
    for (let at = from; at < to; at += 2) {
      if (flat[at + 1] !== weight) continue;
      const position = flat[at] ?? 0;
      out.integer(position - before);
      before = position;
    }
  });
  return count;
}

/** Where a page's places end that begin at `at`. */
const endOfPage = (flat: ArrayLike<number>, at: number): number => at + 3 + 2 * (flat[at + 2] ?? 0);

function countPages(flat: ArrayLike<number>): number {
  let count = 0;
  for (let at = 0; at < flat.length; at = endOfPage(flat, at)) count += 1;
  return count;
}

/**
 * Writes a word as the engine packs it: the word, its pages (by distance, with places and fields of metadata), and no variants. Returns
 * about how many bytes that takes.
 */
function writeWord(word: string, flat: ArrayLike<number>, out: CborWriter): number {
  out.array(3);
  out.text(word);
  out.array(countPages(flat));
  let size = word.length + 4;
  let before = 0;
  for (let at = 0; at < flat.length; at = endOfPage(flat, at)) {
    const page = flat[at] ?? 0;
    out.array(3);
    out.integer(page - before);
    size += 4 + writePlaces(flat, at + 3, endOfPage(flat, at), out);
    if (flat[at + 1] === 1) {
      out.array(2);
      out.integer(-1);
      out.integer(0);
      size += 2;
    } else out.array(0);
    before = page;
  }
  out.array(0);
  return size;
}

/**
 * Packed and cut to size: what zlib returns holds on to a block of memory many times as large. A higher level takes a third more
 * time for one byte in a hundred.
 */
const pack = (content: Buffer | string): Buffer => Buffer.from(gzipSync(content, { level: 5 }));

const packFile = (...parts: readonly Uint8Array[]): Buffer => pack(Buffer.concat([Buffer.from(SIGNATURE), ...parts]));

/** Of so many digits: with seven, as the engine has, two of five thousand records would share a name in one build of twenty. */
const NAME_DIGITS = 10;

/** Files of the index are named by what they hold. */
export const nameOf = (...contents: readonly (Buffer | string)[]): string =>
  `pl_${hash(...contents.map((content) => (typeof content === 'string' ? content : content.toString('latin1')))).slice(0, NAME_DIGITS)}`;

/**
 * Writes an index of words in the format of the engine. `chunkSize` as a rule stays as it is. The engine can do that itself, but it takes
 * words from texts by rules of its own, in which Polish does not fit.
 */
export function packIndex(words: IndexedWords, chunkSize = CHUNK_SIZE): PackedIndex {
  const files = new Map<string, Buffer>();
  const chunks: [string, string, string][] = [];
  const out = new CborWriter();
  const heads = new CborWriter();
  let pending: string[] = [];
  let size = 0;
  /** Writes a chunk of the words that are pending, whose bytes are the first ones. */
  const close = (bytes: number): void => {
    const [first] = pending;
    const last = pending.at(-1);
    if (first === undefined || last === undefined) return;
    heads.array(1);
    heads.array(pending.length);
    const content = packFile(heads.take(heads.length), out.take(bytes));
    const name = nameOf(content);
    files.set(`index/${name}.pf_index`, content);
    chunks.push([first, last, name]);
    pending = [];
    size = 0;
  };
  for (const [word, flat] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const start = out.length;
    const own = writeWord(word, flat, out);
    if (size > 0 && size + own > chunkSize) close(start);
    pending.push(word);
    size += own;
  }
  close(out.length);
  return { chunks, files };
}
