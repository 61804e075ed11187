import { closeSync, fstatSync, openSync, readdirSync, readSync, rmSync, statSync, writevSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { TextPart } from '../types/text-part.ts';
import { asBytes } from './utf8.ts';

/** One file holds the entries of one or more runs. */
interface Pack {
  readonly file: string;
  readonly descriptor: number;
  /** Length of the complete entries; a partial entry may follow. */
  size: number;
  readonly changed: number;
}

/** Where an entry stands. */
interface Place {
  readonly pack: Pack;
  readonly start: number;
  readonly length: number;
  readonly sum: string;
}

/**
 * Values by key, in the packs of a folder. An entry that can't be read counts as missing; one that can't be written is not kept.
 */
export interface Packs {
  readonly read: (key: string) => { readonly value: unknown } | null;
  /** The UTF-8 bytes of a stored text; `null` for any other value. */
  readonly readText: (key: string) => Uint8Array | null;
  readonly write: (key: string, value: unknown) => void;
  /** Removes entries that were neither read nor written, from packs that were not touched for `keptMs`. */
  readonly sweep: (keptMs: number) => void;
}

const ENDING = '.paczka';
/** „key sum length”, in fixed columns, before each entry. */
const HEAD = /^([0-9a-f]{32}) ([0-9a-f]{8}) ([ \d]{10})\n$/;
const HEAD_LENGTH = 53;
/** Marks a text that is stored as it is and not as JSON; no JSON begins with it. */
const TEXT = '=';
/** More packs than this are merged, and so is a pack of which a smaller share than this is used. */
const MOST_PACKS = 8;
const LEAST_USED = 0.5;

/** A checksum of eight digits that detects damaged entries; it protects against accidents, not against forgery. */
const checksum = (bytes: Buffer): string => crc32(bytes).toString(16).padStart(8, '0');

const head = (key: string, sum: string, length: number): string => `${key} ${sum} ${String(length).padStart(10)}\n`;

function open(file: string, flags: 'r' | 'wx+'): Pack | null {
  try {
    // A pipe of that name would keep the process waiting for ever.
    if (flags === 'r' && !statSync(file).isFile()) return null;
    const descriptor = openSync(file, flags);
    return { file, descriptor, size: 0, changed: fstatSync(descriptor).mtimeMs };
  } catch {
    return null;
  }
}

/** Notes where the entries of a pack stand; a later entry of the same key counts. */
function scan(pack: Pack, places: Map<string, Place>): void {
  const end = fstatSync(pack.descriptor).size;
  const bytes = Buffer.alloc(HEAD_LENGTH);
  while (pack.size < end) {
    readSync(pack.descriptor, bytes, 0, HEAD_LENGTH, pack.size);
    const [, key = '', sum = '', written = ''] = HEAD.exec(bytes.toString('latin1')) ?? [];
    const [start, length] = [pack.size + HEAD_LENGTH, Number(written)];
    if (key === '' || start + length > end) return;
    places.set(key, { pack, start, length, sum });
    pack.size = start + length;
  }
}

function bytesAt({ pack, start, length, sum }: Place): Buffer | null {
  const bytes = Buffer.alloc(length);
  return readSync(pack.descriptor, bytes, 0, length, start) === length && checksum(bytes) === sum ? bytes : null;
}

function append(pack: Pack, key: string, bytes: Buffer): Place {
  const start = pack.size + HEAD_LENGTH;
  const sum = checksum(bytes);
  const parts = [Buffer.from(head(key, sum, bytes.length), 'latin1'), bytes];
  if (writevSync(pack.descriptor, parts, pack.size) !== HEAD_LENGTH + bytes.length) throw new Error('disk is full');
  pack.size = start + bytes.length;
  return { pack, start, length: bytes.length, sum };
}

/** Texts are stored as they are: as JSON every quotation mark of a page would be escaped. */
const encode = (value: unknown): TextPart[] =>
  typeof value === 'string' && value.isWellFormed() ? [TEXT, value] : [JSON.stringify(value)];

const isText = (bytes: Buffer): boolean => bytes.toString('latin1', 0, TEXT.length) === TEXT;

function decode(bytes: Buffer): unknown {
  return isText(bytes) ? bytes.toString('utf8', TEXT.length) : JSON.parse(bytes.toString('utf8'));
}

/** Number of packs this process has begun; keeps names apart that are made in the same millisecond. */
let opened = 0;

/** Opens the packs of a folder. Each process writes to a pack of its own, so parallel builds do not overwrite each other. */
export function openPacks(dir: string): Packs {
  const places = new Map<string, Place>();
  const used = new Set<string>();
  const names = readdirSync(dir)
    .filter((name) => name.endsWith(ENDING))
    .sort();
  const packs = new Set(names.flatMap((name) => open(join(dir, name), 'r') ?? []));
  for (const pack of packs) scan(pack, places);
  let own: Pack | null = null;
  const openOwn = (): Pack | null => {
    const name = `${Date.now().toString(36).padStart(10, '0')}-${String(process.pid)}-${String(opened++).padStart(4, '0')}${ENDING}`;
    const pack = open(join(dir, name), 'wx+');
    if (pack !== null) packs.add(pack);
    return pack;
  };
  const write = (key: string, bytes: Buffer): boolean => {
    try {
      own ??= openOwn();
      if (own === null) return false;
      places.set(key, append(own, key, bytes));
      return true;
    } catch {
      // On a full or read-only disk the entries are not kept.
      return false;
    }
  };
  const drop = (pack: Pack): void => {
    packs.delete(pack);
    closeSync(pack.descriptor);
    rmSync(pack.file, { force: true });
  };

  const readAs = <Value>(key: string, decodeBytes: (bytes: Buffer) => Value): Value | null => {
    const place = places.get(key);
    if (place === undefined) return null;
    try {
      const bytes = bytesAt(place);
      if (bytes === null) return null;
      used.add(key);
      return decodeBytes(bytes);
    } catch {
      return null;
    }
  };

  return {
    read: (key) => readAs(key, (bytes) => ({ value: decode(bytes) })),
    readText: (key) => readAs(key, (bytes) => (isText(bytes) ? bytes.subarray(TEXT.length) : null)),
    write(key, value) {
      used.add(key);
      write(key, asBytes(...encode(value)));
    },
    sweep(keptMs) {
      const living = new Map([...packs].map((pack) => [pack, 0]));
      for (const key of used) {
        const place = places.get(key);
        if (place !== undefined) living.set(place.pack, (living.get(place.pack) ?? 0) + place.length + HEAD_LENGTH);
      }
      const share = (pack: Pack): number => (living.get(pack) ?? 0) / Math.max(1, pack.size);
      // A pack written to recently may be in use by a parallel build and is kept.
      const idle = [...packs].filter((pack) => pack !== own && (share(pack) > 0.999 || pack.changed < Date.now() - keptMs));
      const [, ...small] = idle.toSorted((a, b) => b.size - a.size);
      const crowded = packs.size > MOST_PACKS ? new Set(small) : new Set<Pack>();
      const leaving = new Set(idle.filter((pack) => share(pack) < LEAST_USED || crowded.has(pack)));
      for (const key of used) {
        const place = places.get(key);
        if (place === undefined || !leaving.has(place.pack)) continue;
        const bytes = bytesAt(place);
        if (bytes !== null && !write(key, bytes)) leaving.delete(place.pack);
      }
      for (const pack of leaving) drop(pack);
    },
  };
}
