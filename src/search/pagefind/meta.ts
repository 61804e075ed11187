/** The version whose private format this is; an index of another would be read wrongly or not at all. */
export const KNOWN_ENGINE = '1.6.0';

/** Every file of the engine begins with this, inside its gzip. */
export const SIGNATURE = 'pagefind_dcd';

/** The file of the engine that a browser may need; its own scripts, interfaces and other languages are not used. */
export const ENGINE_FILE = 'wasm.unknown.pagefind';

/** What of it nearly all searches need, made by `npm run engine`. */
export const CORE_FILE = 'wasm.core.pagefind';

/** What the engine must know of an index before it can search it. */
export interface IndexMeta {
  /** Name, number of words, and name of the fragment's group, of each page. */
  readonly pages: readonly (readonly [name: string, words: number, group: string])[];
  /** First and last word of each chunk, and its name. */
  readonly chunks: readonly (readonly [first: string, last: string, name: string])[];
  /** Names of metadata fields; the first is the title. */
  readonly fields: readonly string[];
}

type Value = number | string | readonly Value[];

/** Major types of CBOR (RFC 8949, section 3.1). */
const MAJOR = { unsigned: 0, text: 3, array: 4 } as const;

function writeHead(major: number, value: number, out: number[]): void {
  const type = major << 5;
  if (value < 24) out.push(type | value);
  else if (value < 2 ** 8) out.push(type | 24, value);
  else if (value < 2 ** 16) out.push(type | 25, value >> 8, value & 255);
  else out.push(type | 26, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
}

function write(value: Value, out: number[]): void {
  if (typeof value === 'number') writeHead(MAJOR.unsigned, value, out);
  else if (typeof value === 'string') {
    const bytes = new TextEncoder().encode(value);
    writeHead(MAJOR.text, bytes.length, out);
    out.push(...bytes);
  } else {
    writeHead(MAJOR.array, value.length, out);
    for (const item of value) write(item, out);
  }
}

/** Writes the engine's list of an index, without signature and packing: made where it is needed, so that it need not be sent. */
export function packMeta({ pages, chunks, fields }: IndexMeta): Uint8Array {
  const out: number[] = [];
  write([KNOWN_ENGINE, pages, chunks, [], [], fields], out);
  return Uint8Array.from(out);
}
