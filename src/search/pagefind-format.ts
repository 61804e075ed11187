import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { hash } from '../cache/cache.ts';

/** The version whose private format this is; an index of another would be read wrongly or not at all. */
export const KNOWN_ENGINE = '1.5.2';

/** Every file of the index begins with this, inside its gzip. */
export const SIGNATURE = 'pagefind_dcd';

export interface IndexInput {
  /** Name of the fragment and number of words of each page. */
  readonly pages: readonly (readonly [name: string, words: number])[];
  /**
   * Word → where it stands, flat and in order of pages: page, 1 if its title has the word, number of places, then position and weight of
   * each. An index holds millions of these; as objects they would take more time than all the rest.
   */
  readonly words: ReadonlyMap<string, ArrayLike<number>>;
  /** Names of metadata fields; the first is the title. */
  readonly fields: readonly string[];
}

type PackedPage = readonly [page: number, places: readonly number[], fields: readonly number[]];
type PackedWord = readonly [word: string, pages: readonly PackedPage[], variants: readonly never[]];

/** A chunk of the index is about this long before packing; a query loads one for each of its words. */
const CHUNK_SIZE = 14000;

/** Positions as the engine packs them: a weight as a negative number, then positions by their distance from the one before. */
function packPlaces(flat: ArrayLike<number>, from: number, to: number): number[] {
  const packed: number[] = [];
  // A handful at most, so that a list is quicker than a set.
  const done: number[] = [];
  for (let first = from; first < to; first += 2) {
    const weight = flat[first + 1] ?? 0;
    if (done.includes(weight)) continue;
    done.push(weight);
    packed.push(-weight - 1);
    let before = 0;
    for (let at = first; at < to; at += 2) {
      if (flat[at + 1] !== weight) continue;
      const position = flat[at] ?? 0;
      packed.push(position - before);
      before = position;
    }
  }
  return packed;
}

/** A word as the engine packs it. */
function packWord(word: string, flat: ArrayLike<number>): PackedWord {
  const packed: PackedPage[] = [];
  let before = 0;
  for (let at = 0; at < flat.length;) {
    const page = flat[at] ?? 0;
    const end = at + 3 + 2 * (flat[at + 2] ?? 0);
    packed.push([page - before, packPlaces(flat, at + 3, end), flat[at + 1] === 1 ? [-1, 0] : []]);
    before = page;
    at = end;
  }
  return [word, packed, []];
}

/** About how many bytes a packed word takes. */
const sizeOf = ([word, pages]: PackedWord): number =>
  pages.reduce((sum, [, places, fields]) => sum + 4 + places.length + fields.length, word.length + 4);

/**
 * Packed and cut to size: what zlib returns holds on to a block of memory many times as large. A higher level takes half as long again
 * for four bytes in a thousand.
 */
const pack = (content: Buffer | string): Buffer => Buffer.from(gzipSync(content, { level: 6 }));

const packFile = (value: unknown): Buffer => pack(Buffer.concat([Buffer.from(SIGNATURE), encode(value)]));

/** A file that holds JSON instead: a fragment. */
export const packJson = (value: unknown): Buffer => pack(SIGNATURE + JSON.stringify(value));

const nameOf = (content: Buffer): string => `pl_${hash(content.toString('latin1')).slice(0, 7)}`;

/**
 * Writes an index of words in the format of the engine: files by path below the index's folder. `chunkSize` as a rule stays as it is.
 * The engine can do that itself, but it takes words from texts by rules of its own, in which Polish does not fit.
 */
export function packIndex({ pages, words, fields }: IndexInput, chunkSize = CHUNK_SIZE): Map<string, Buffer | string> {
  const files = new Map<string, Buffer | string>();
  const chunks: [string, string, string][] = [];
  let pending: PackedWord[] = [];
  let size = 0;
  const close = (): void => {
    const [first] = pending;
    const last = pending.at(-1);
    if (first === undefined || last === undefined) return;
    const content = packFile([pending]);
    const name = nameOf(content);
    files.set(`index/${name}.pf_index`, content);
    chunks.push([first[0], last[0], name]);
    pending = [];
    size = 0;
  };
  for (const [word, flat] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const packed = packWord(word, flat);
    const own = sizeOf(packed);
    if (size > 0 && size + own > chunkSize) close();
    pending.push(packed);
    size += own;
  }
  close();
  const meta = packFile([KNOWN_ENGINE, pages, chunks, [], [], fields]);
  const metaName = `pl_${hash(meta.toString('latin1')).slice(0, 10)}`;
  files.set(`pagefind.${metaName}.pf_meta`, meta);
  files.set(
    'pagefind-entry.json',
    JSON.stringify({
      version: KNOWN_ENGINE,
      languages: { pl: { hash: metaName, wasm: null, page_count: pages.length } },
      include_characters: [],
    }),
  );
  return files;
}
